/**
 * Walks all screens, once in each theme, and checks on the way whatever can be seen on a screen: layout, size of targets,
 * contrast, focus, room for larger letters, what axe and HTML CodeSniffer find, and that a strict page hears nothing.
 * The longer walks through the other sizes and languages are tagged @long.
 */
import type { Page } from '@playwright/test';
import { wordsFor, type Language } from '../../src/content';
import { expect, test, type Host } from '../support/browserHost';
import { addChecks, visit } from './checks';
import { HtmlCodeSniffer } from './htmlCodeSniffer';
import { button, childSettings, clinicPage, element, EXAMPLE_SETTINGS, PLACES } from './pages';
import { underWay, watchPage } from './watch';

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What theme and size can change; the other rules look at what is the same in each. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];
/** Policies of the strictest pages: nothing but the one script, and no Trusted Types policy at all. */
const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

interface Walk {
	readonly theme: 'dim' | 'soft' | 'contrast';
	readonly language: Language;
	readonly width: number;
	readonly height: number;
	/** With the settings of the example clinic; else with none, as without a clinic. */
	readonly settings?: boolean;
}

/** Each theme once. The narrowest place has the longer words. */
const WALKS: readonly Walk[] = [
	{ theme: 'dim', language: 'en', width: 1024, height: 768, settings: true },
	{ theme: 'soft', language: 'es', width: 390, height: 844 },
	{ theme: 'contrast', language: 'es', width: 320, height: 700, settings: true },
];

/** As clinics have it: the page brings the title and the main part. */
async function openStrictPage(host: Host, page: Page, walk: Walk): Promise<void> {
	const { theme, language, width, height, settings } = walk;
	await page.setViewportSize({ width, height });
	await addChecks(page, { withAxe: true });
	await watchPage(page);
	const inside = settings ? childSettings(EXAMPLE_SETTINGS) : '';
	const tag = element(`theme="${theme}" lang="${language}"`, inside);
	await host.open({
		html: clinicPage(`<main><h1>Ketamine infusion</h1>${tag}</main>`),
		headers: { 'Content-Security-Policy': STRICT },
	});
	await host.waitFor('explainer-ready');
	await page.evaluate(() => (document.body.style.margin = '0'));
	// Browsers draw rings of focus once the keyboard was used.
	await page.keyboard.press('Tab');
}

for (const walk of WALKS) {
	const { theme, language, width } = walk;
	const words = wordsFor(language);
	const isPhone = width < 600;

	test.describe(`${theme}, ${language}, ${width} px wide`, () => {
		test('every screen', async ({ host, page }) => {
			test.slow();
			await openStrictPage(host, page, walk);
			const sniffer = theme === 'dim' ? await HtmlCodeSniffer.open(page, language) : undefined;
			const listenersBefore = await listenersOf(page);
			const found = await visit(page, async () => {
				const faults = await page.evaluate(
					async ([rules, line, onPhone]) => {
						const { checks } = window;
						return [
							...(await checks.layoutFaults()),
							...(await checks.noteFaults()),
							...(onPhone ? await checks.axeFaultsWithNote(rules) : await checks.axeFaults(rules)),
							...checks.focusRingFaults(),
							...checks.focusOrderFaults(),
							...checks.coveredFocusFaults(),
							...(onPhone ? await checks.spacedTextFaults() : []),
							...checks.weightFaults(),
							...checks.alwaysThereFaults(line),
						];
					},
					[ALL_RULES, words.fda.text, isPhone] as const,
				);
				return [...faults, ...((await sniffer?.faults()) ?? [])];
			});
			expect(found).toEqual([]);
			// HTML CodeSniffer does look: a picture without words and a field without a name are found.
			if (sniffer) expect(await sniffer.faults('<img src="x.png"><input type="text">')).not.toEqual([]);
			const { chapter, step } = PLACES[0]!;
			await page.evaluate((to) => window.checks.goTo(...to), [chapter, step] as const);
			// Screens that were left are not listening any more.
			expect(await listenersOf(page)).toEqual(listenersBefore);
			expect(host.messages).toEqual([]);
		});

		test('every panel', async ({ host, page }) => {
			await openStrictPage(host, page, walk);
			expect(await faultsOfPanels(page, language)).toEqual([]);
			expect(host.messages).toEqual([]);
		});
	});
}

async function listenersOf(page: Page): Promise<unknown> {
	const { listeners, observers } = await underWay(page);
	return { listeners, observers };
}

/** Opens one panel after the other, and the one at the end. */
async function faultsOfPanels(page: Page, language: Language): Promise<string[]> {
	const { ui } = wordsFor(language);
	const found: string[] = [];
	const dialog = page.getByRole('dialog');
	const check = async (name: string) => {
		await expect(dialog).toBeVisible();
		const fits = await dialog.evaluate((node) => {
			const { left, right, top, bottom } = node.getBoundingClientRect();
			const inWindow = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
			return inWindow && node.scrollWidth <= node.clientWidth;
		});
		if (!fits) found.push(`${name}: does not fit`);
		await page.keyboard.press('Shift');
		const faults = await page.evaluate(
			async (rules) => [...(await window.checks.axeFaults(rules)), ...window.checks.focusRingFaults()],
			ALL_RULES,
		);
		found.push(...faults.map((fault) => `${name}: ${fault}`));
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
	};
	await page.evaluate(() => window.checks.goTo('signals', 'cells'));
	for (const opener of [ui.chapters, ui.light, ui.motion, ui.help, ui.aboutPicture]) {
		await button(page, opener).locator('visible=true').click();
		await check(opener);
	}
	const { chapter, step } = PLACES.at(-1)!;
	await page.evaluate((to) => window.checks.goTo(...to), [chapter, step] as const);
	await button(page, ui.next).click();
	await check(ui.endTitle);
	return found;
}
