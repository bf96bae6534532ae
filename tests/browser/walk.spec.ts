/**
 * Walks all screens, once in each theme, and checks on the way whatever can be checked on a screen: layout, size of
 * targets, contrast, focus, what axe and HTML CodeSniffer find, and that the strictest page reports nothing. The walks
 * through the other sizes and languages are tagged @long.
 */
import type { Page } from '@playwright/test';
import { wordsFor, type Language } from '../../src/content';
import { expect, test, type Host } from '../support/browserHost';
import { addChecks, layoutFaultsAt, visit } from './checks';
import { HtmlCodeSniffer } from './htmlCodeSniffer';
import {
	button,
	childSettings,
	clinicPage,
	element,
	EXAMPLE_SETTINGS,
	LANGUAGE_IDS,
	PLACES,
	setLanguage,
	type Place,
} from './pages';
import { underWay, watchPage } from './watch';

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What theme and size can change. All other rules look at the markup, which is the same in each. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];
/** The strictest page: the one script and the pictures of the settings, and no Trusted Types policy at all. */
const STRICT_POLICY =
	"default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
/** A click or a key does everything: no gesture, no drag, no pointer above something, no movement of the device. */
const NOT_BY_CLICK = /^(pointer(move|over|enter)|touch|mouse(down|move|over|enter)|drag|gesture|device)/;
const FIRST_SCREENS = PLACES.filter(({ chapter }, i) => chapter !== PLACES[i - 1]?.chapter);

interface Variant {
	readonly theme: 'dim' | 'soft' | 'contrast';
	readonly language: Language;
	readonly width: number;
	readonly height: number;
	/** With the settings of the example clinic, or with none. */
	readonly settings: boolean;
}

/** Each theme once. The narrowest screen gets the longer words. */
const VARIANTS: readonly Variant[] = [
	{ theme: 'dim', language: 'en', width: 1024, height: 768, settings: true },
	{ theme: 'soft', language: 'es', width: 390, height: 844, settings: false },
	{ theme: 'contrast', language: 'es', width: 320, height: 700, settings: true },
];

test.beforeEach(() => test.slow());

/** The page brings the title and the main part, as a clinic's does. */
async function open(host: Host, page: Page, variant: Variant): Promise<void> {
	const { theme, language, width, height, settings } = variant;
	await page.setViewportSize({ width, height });
	await addChecks(page, { withAxe: true });
	await watchPage(page);
	const tag = element(`theme="${theme}" lang="${language}"`, settings ? childSettings(EXAMPLE_SETTINGS) : '');
	await host.open({
		html: clinicPage(`<main><h1>Ketamine infusion</h1>${tag}</main>`),
		headers: { 'Content-Security-Policy': STRICT_POLICY },
	});
	await host.waitFor('explainer-ready');
	await page.evaluate(() => (document.body.style.margin = '0'));
}

for (const variant of VARIANTS) {
	const { theme, language, width } = variant;

	test.describe(`${theme}, ${language}, ${width} px wide`, () => {
		test('every screen', async ({ host, page }) => {
			await open(host, page, variant);
			const sniffer = theme === 'dim' ? await HtmlCodeSniffer.open(page, language) : undefined;
			const before = await listeners(page);
			// Browsers draw a ring around what has the focus once the keyboard was used.
			await page.keyboard.press('Tab');
			const found = await visit(page, async () => [
				...(await faultsOfScreen(page, variant)),
				...((await sniffer?.faults()) ?? []),
			]);
			expect(found).toEqual([]);
			if (sniffer) await expectToFind(sniffer);
			await goToScreen(page, PLACES[0]!);
			expect(await listeners(page), 'listeners after all screens').toEqual(before);
			const listenedTo = await page.evaluate(() => [...window.watch.listenedTo]);
			expect(listenedTo.filter((type) => NOT_BY_CLICK.test(type))).toEqual([]);
			expect(host.messages).toEqual([]);
		});

		test('every panel', async ({ host, page }) => {
			await open(host, page, variant);
			expect(await faultsOfPanels(page, language, ALL_RULES)).toEqual([]);
			expect(host.messages).toEqual([]);
		});
	});
}

const LONG = { tag: '@long' } as const;

for (const [width, height] of [
	[320, 900],
	[390, 844],
	[560, 900],
	[720, 900],
	[1024, 768],
	[1200, 900],
] as const) {
	test(`dim, ${width} px wide: layout, contrast and panels, in every language`, LONG, async ({ host, page }) => {
		await open(host, page, { theme: 'dim', language: 'en', width, height, settings: true });
		for (const language of LANGUAGE_IDS) {
			await setLanguage(page, language);
			expect(await layoutFaultsAt(page), language).toEqual([]);
			expect(await faultsOfPanels(page, language, RULES_OF_LOOKS), language).toEqual([]);
		}
	});
}

for (const theme of ['dim', 'soft', 'contrast'] as const) {
	for (const [width, height] of [
		[1024, 768],
		[390, 844],
	] as const) {
		test(`${theme}, ${width} px wide: axe in every language, with a note open`, LONG, async ({ host, page }) => {
			await open(host, page, { theme, language: 'en', width, height, settings: false });
			for (const language of LANGUAGE_IDS) {
				await setLanguage(page, language);
				const rules = theme === 'dim' ? ALL_RULES : RULES_OF_LOOKS;
				const look = () => page.evaluate((all) => window.checks.axeFaultsWithNote(all), rules);
				expect(await visit(page, look), language).toEqual([]);
				expect(await faultsOfPanels(page, language, rules), language).toEqual([]);
			}
		});
	}
}

test('HTML CodeSniffer finds no error on a phone, in Spanish', LONG, async ({ host, page }) => {
	await open(host, page, { theme: 'dim', language: 'es', width: 390, height: 844, settings: true });
	const sniffer = await HtmlCodeSniffer.open(page, 'es');
	expect(await visit(page, () => sniffer.faults(), FIRST_SCREENS)).toEqual([]);
});

/** All that is checked inside the page on the current screen. */
function faultsOfScreen(page: Page, { language, width }: Variant): Promise<string[]> {
	return page.evaluate(
		async ([rules, line, onPhone]) => {
			const { checks } = window;
			return [
				// First, because the next ones scroll, and what stays in sight then covers other targets.
				...(onPhone ? await checks.axeFaultsWithNote(rules) : await checks.axeFaults(rules)),
				...checks.layoutFaults(),
				...(await checks.noteFaults()),
				...checks.focusRingFaults(),
				...checks.focusOrderFaults(),
				...checks.coveredFocusFaults(),
				...checks.weightFaults(),
				...checks.alwaysThereFaults(line),
			];
		},
		[ALL_RULES, wordsFor(language).fda.text, width < 600] as const,
	);
}

/** Opens one panel after the other, and the one at the end. */
async function faultsOfPanels(page: Page, language: Language, rules: readonly string[]): Promise<string[]> {
	const { ui } = wordsFor(language);
	const found: string[] = [];
	const dialog = page.getByRole('dialog');
	const look = async (name: string) => {
		await expect(dialog).toBeVisible();
		const fits = await dialog.evaluate((node) => {
			const { left, right, top, bottom } = node.getBoundingClientRect();
			const inWindow = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
			return inWindow && node.scrollWidth <= node.clientWidth;
		});
		if (!fits) found.push(`${name}: does not fit`);
		// Browsers draw a ring around what has the focus once the keyboard was used.
		await page.keyboard.press('Tab');
		const faults = await page.evaluate(
			async (all) => [...(await window.checks.axeFaults(all)), ...window.checks.focusRingFaults()],
			rules,
		);
		found.push(...faults.map((fault) => `${name}: ${fault}`));
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
	};
	await goToScreen(page, { chapter: 'signals', step: 'message' });
	for (const opener of [ui.chapters, ui.light, ui.motion, ui.help, ui.aboutPicture]) {
		await button(page, opener).locator('visible=true').click();
		await look(opener);
	}
	await goToScreen(page, PLACES.at(-1)!);
	await button(page, ui.next).click();
	await look(ui.endTitle);
	return found;
}

function goToScreen(page: Page, { chapter, step }: Place): Promise<void> {
	return page.evaluate((to) => window.checks.goTo(...to), [chapter, step] as const);
}

async function listeners(page: Page): Promise<unknown> {
	const { listeners, observers } = await underWay(page);
	return { listeners, observers };
}

/** That it finds nothing means something only if it finds what is wrong: a picture without words, a field without a name. */
async function expectToFind(sniffer: HtmlCodeSniffer): Promise<void> {
	expect(await sniffer.faults('<img src="x.png"><input type="text">')).not.toEqual([]);
}
