/**
 * A second engine beside axe: HTML CodeSniffer. It can't look into a shadow root, so it is given a copy: the same markup
 * under the same style sheet, in a page of its own.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { clinicPage, explainer } from './pages';

const SNIFFER = readFileSync('node_modules/html_codesniffer/build/HTMLCS.js', 'utf8');

interface Message {
	readonly type: number;
	readonly code: string;
	readonly msg: string;
	readonly element: Element;
}

interface Sniffer {
	readonly ERROR: number;
	process(standard: string, content: Document, done: () => void, fail: () => void): void;
	getMessages(): Message[];
}

export class HtmlCodeSniffer {
	private constructor(
		private readonly page: Page,
		private readonly copy: Page,
	) {}

	/** @param page shows the explainer, whose style sheet is copied now and whose markup at each look */
	static async open(page: Page, language: string): Promise<HtmlCodeSniffer> {
		const rules = await explainer(page).evaluate((node) =>
			node
				.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
				.map((rule) => rule.cssText)
				.join('\n'),
		);
		const css = rules.replaceAll(/:host\(([^()]*)\)/g, 'main$1').replaceAll(':host', 'main');
		const copy = await page.context().newPage();
		await copy.setViewportSize(page.viewportSize()!);
		await copy.setContent(
			clinicPage('<main></main>', `<style>${css}</style>`).replace('lang="en"', `lang="${language}"`),
		);
		await copy.addScriptTag({ content: SNIFFER });
		return new HtmlCodeSniffer(page, copy);
	}

	/** @param further markup that is checked with the screen */
	async faults(further = ''): Promise<string[]> {
		const markup = await explainer(this.page).evaluate((node) => node.shadowRoot!.innerHTML);
		return this.copy.evaluate(async (html) => {
			const main = document.querySelector('main')!;
			main.innerHTML = html;
			const { HTMLCS } = window as unknown as { HTMLCS: Sniffer };
			await new Promise<void>((resolve, reject) => {
				HTMLCS.process('WCAG2AA', document, resolve, () => reject(new Error('HTML CodeSniffer has failed')));
			});
			return HTMLCS.getMessages()
				.filter(({ type }) => type === HTMLCS.ERROR)
				.map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML.slice(0, 160)}`);
		}, markup + further);
	}
}
