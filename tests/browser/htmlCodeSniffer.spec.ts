/**
 * A second engine beside axe: HTML CodeSniffer finds no error, on every screen or the first of each chapter. It can’t look into a shadow root, so it is
 * given a copy: the same markup under the same style sheet, in a page of its own.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browserHost';
import { childSettings, clinicPage, EXAMPLE_SETTINGS, explainer, goTo, openExplainer, PLACES } from './pages';

const SNIFFER = readFileSync('node_modules/html_codesniffer/build/HTMLCS.js', 'utf8');
const SIZES = { tablet: { width: 1024, height: 768 }, phone: { width: 390, height: 844 } } as const;

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

/** The page of the copy, with the rules of the element's own style sheet. */
async function openCopy(page: Page, language: string): Promise<Page> {
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
	return copy;
}

async function errors(copy: Page, markup: string): Promise<string[]> {
	return copy.evaluate(async (html) => {
		const main = document.querySelector('main')!;
		main.innerHTML = html;
		const { HTMLCS } = window as unknown as { HTMLCS: Sniffer };
		await new Promise<void>((resolve, reject) => {
			HTMLCS.process('WCAG2AA', document, resolve, () => reject(new Error('HTML CodeSniffer has failed')));
		});
		return HTMLCS.getMessages()
			.filter(({ type }) => type === HTMLCS.ERROR)
			.map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML.slice(0, 160)}`);
	}, markup);
}

const FIRST_SCREENS = PLACES.filter(({ chapter }, i) => chapter !== PLACES[i - 1]?.chapter);

for (const [device, language, places] of [
	['tablet', 'en', PLACES],
	['phone', 'es', FIRST_SCREENS],
] as const) {
	test.describe(`${device}, ${language}`, () => {
		test.use({ viewport: SIZES[device] });

		test('HTML CodeSniffer finds no error', async ({ host, page }) => {
			await openExplainer(host, `lang="${language}" motion="reduced"`, { inside: childSettings(EXAMPLE_SETTINGS) });
			const copy = await openCopy(page, language);
			const markup = () => explainer(page).evaluate((node) => node.shadowRoot!.innerHTML);
			const found: string[] = [];
			for (const { chapter, step } of places) {
				await goTo(page, chapter, step);
				found.push(...(await errors(copy, await markup())).map((error) => `${chapter}/${step}: ${error}`));
			}
			expect(found).toEqual([]);
			// It does look: a picture without words and a field without a name are found.
			expect(await errors(copy, `${await markup()}<img src="x.png"><input type="text">`)).not.toEqual([]);
		});
	});
}
