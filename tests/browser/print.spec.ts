/** The page to take home: printed alone, from any page, with whom to call on it. */
import type { Page } from '@playwright/test';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { DAY_STEP_IDS } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { childSettings, clinicPage, element, EXAMPLE_SETTINGS, explainer, openExplainer, words } from './pages';

interface Printed {
	/** What is on paper: the text of all that is displayed at the top of the page. */
	readonly text: string;
	readonly times: number;
}

/** Instead of the browser's dialog: writes down what would be on paper. */
async function watchPrint(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const printed = { text: '', times: 0 };
		Object.assign(window, { printed });
		window.print = () => {
			printed.times++;
			const holders = [...document.body.querySelectorAll('*')].filter((node) => node.shadowRoot);
			const paper = holders.at(-1)!.shadowRoot!;
			printed.text = (paper.firstElementChild as HTMLElement).innerText || paper.textContent || '';
		};
	});
}

function printed(page: Page): Promise<Printed> {
	return page.evaluate(() => (window as unknown as { printed: Printed }).printed);
}

async function print(page: Page): Promise<void> {
	await explainer(page).evaluate((node) => (node as KetamineExplainerElement).print());
}

test.beforeEach(({ page }) => watchPrint(page));

test('carries the numbers to call, the 24 hours, the day and the FDA’s word', async ({ host, page }) => {
	await openExplainer(host, 'clinic-phone="(555) 555-0142"');
	await print(page);
	const { text, times } = await printed(page);
	expect(times).toBe(1);
	for (const part of ['911', '988', '(555) 555-0142', '24 hours', words.fda.text, words.learning.text]) {
		expect(text).toContain(part);
	}
	for (const step of DAY_STEP_IDS) expect(text).toContain(words.day.steps[step].title);
	expect(text).not.toMatch(/[{}]|undefined/);
	expect(host.messages).toEqual([]);
});

test('carries the clinic’s own facts', async ({ host, page }) => {
	await openExplainer(host, '', {
		inside: childSettings({ ...EXAMPLE_SETTINGS, emergencyNumber: '112', noDriveTime: 48 }),
	});
	await print(page);
	const { text } = await printed(page);
	for (const part of ['112', '48 hours', '(555) 555-0100', 'Do not eat for 6 hours before your visit.'])
		expect(text).toContain(part);
	expect(text).not.toMatch(/\b911\b/);
});

test('alone on the paper: nothing else of the clinic’s page', async ({ host, page }) => {
	await host.open({ html: clinicPage(`<h1>A clinic</h1>${element()}<footer>Road 1</footer>`) });
	await host.waitFor('explainer-ready');
	await print(page);
	await page.emulateMedia({ media: 'print' });
	const displayed = await page.evaluate(() =>
		[...document.body.children]
			.filter((node) => getComputedStyle(node).display !== 'none')
			.map((node) => node.localName),
	);
	expect(displayed).toEqual(['div']);
	await page.emulateMedia({ media: 'screen' });
	await expect(page.getByRole('heading', { name: 'A clinic' })).toBeVisible();
});

test('leaves the page as it was, also when it is printed twice', async ({ host, page }) => {
	await host.open({ html: clinicPage(`<h1>A clinic</h1>${element()}`) });
	await host.waitFor('explainer-ready');
	const state = () => page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length]);
	const before = await state();
	await print(page);
	await print(page);
	expect((await printed(page)).times).toBe(2);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	expect(await state()).toEqual(before);
});

test('works in a page with a strict policy', async ({ host, page }) => {
	const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
	await openExplainer(host, '', { headers: { 'Content-Security-Policy': policy } });
	await print(page);
	expect((await printed(page)).text).toContain('911');
	expect(host.messages).toEqual([]);
});
