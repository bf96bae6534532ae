/** axe finds nothing, on any screen, in any light, in each language, on a tablet and on a phone, with panels open too. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { wordsFor } from '../../src/content';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test, type Host } from '../support/browserHost';
import {
	button,
	childSettings,
	clinicPage,
	element,
	EXAMPLE_SETTINGS,
	goTo,
	LANGUAGE_IDS,
	openExplainer,
	PLACES,
	setLanguage,
} from './pages';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What light and size can change; the rest is the same in each. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];
const SIZES = { tablet: { width: 1024, height: 768 }, phone: { width: 390, height: 844 } } as const;

declare global {
	interface Window {
		axe: typeof axe;
	}
}

/** What axe has to say, once nothing fades any more. */
async function violations(page: Page, runOnly = ALL_RULES): Promise<string[]> {
	return page.evaluate(async (rules) => {
		const root = document.querySelector('ketamine-explainer')!.shadowRoot!;
		for (const animation of root.getAnimations()) animation.finish();
		const { violations: found } = await window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
		return found.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
		);
	}, runOnly);
}

/** The same of every screen. All are visited in one call: it is quicker. */
async function violationsOfScreens(page: Page, runOnly: readonly string[], withNote: boolean): Promise<string[]> {
	return page.evaluate(
		async ([places, rules, opensNote]) => {
			const element = document.querySelector<KetamineExplainerElement>('ketamine-explainer')!;
			const root = element.shadowRoot!;
			const all: string[] = [];
			for (const { chapter, step } of places) {
				element.goTo(chapter, step);
				await new Promise((resolve) => requestAnimationFrame(resolve));
				if (opensNote) {
					// A sentence that stays keeps its note.
					if (!root.querySelector('span.note')) root.querySelector<HTMLElement>('.chapter .chip')!.click();
					await Promise.resolve();
					if (!root.querySelector('span.note')) all.push(`${chapter}/${step}: no note opens`);
				}
				for (const animation of root.getAnimations()) animation.finish();
				const { violations: found } = await window.axe.run(document, {
					runOnly: [...rules],
					resultTypes: ['violations'],
				});
				for (const { id, nodes } of found)
					for (const node of nodes)
						all.push(`${chapter}/${step}: ${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`);
			}
			return all;
		},
		[PLACES, runOnly, withNote] as const,
	);
}

/** axe comes before the page’s own scripts, so that no policy of the page is in its way. */
test.beforeEach(async ({ page }) => {
	await page.addInitScript(AXE);
});

/** As clinics have it: the page brings the title and the main part. */
async function openInPage(host: Host, attributes: string, inside = ''): Promise<void> {
	await host.open({ html: clinicPage(`<main><h1>Ketamine infusion</h1>${element(attributes, inside)}</main>`) });
	await host.waitFor('explainer-ready');
}

/**
 * Where every rule is asked, and not only those of looks: each size and each language once, in the first light. The
 * other lights change nothing but colours, which are the same in each language: they are asked in this one.
 */
const FIRST_LANGUAGE = { tablet: 'en', phone: 'es' } as const;

for (const theme of ['dim', 'soft', 'contrast'] as const) {
	for (const device of ['tablet', 'phone'] as const) {
		const first = FIRST_LANGUAGE[device];
		const languages = theme === 'dim' ? LANGUAGE_IDS : [first];
		const rulesIn = (language: string) => (theme === 'dim' && language === first ? ALL_RULES : RULES_OF_LOOKS);

		test.describe(`${theme} on a ${device}`, () => {
			test.use({ viewport: SIZES[device] });

			test('every screen, on the phone with a note open', async ({ host, page }) => {
				test.setTimeout(120_000);
				await openInPage(host, `theme="${theme}"`);
				for (const language of languages) {
					await setLanguage(page, language);
					expect(await violationsOfScreens(page, rulesIn(language), device === 'phone')).toEqual([]);
				}
			});

			test('every panel', async ({ host, page }) => {
				await openInPage(host, `theme="${theme}"`, childSettings(EXAMPLE_SETTINGS));
				for (const language of languages) {
					await setLanguage(page, language);
					await goTo(page, 'signals');
					const { ui } = wordsFor(language);
					for (const opener of [ui.chapters, ui.light, ui.motion, ui.help, ui.aboutPicture]) {
						await button(page, opener).locator('visible=true').click();
						await expect(page.getByRole('dialog')).toBeVisible();
						expect(await violations(page, rulesIn(language))).toEqual([]);
						await page.keyboard.press('Escape');
						await expect(page.getByRole('dialog')).toHaveCount(0);
					}
					const { chapter, step } = PLACES.at(-1)!;
					await goTo(page, chapter, step);
					await button(page, ui.next).click();
					await expect(page.getByRole('dialog', { name: ui.endTitle })).toBeVisible();
					expect(await violations(page, rulesIn(language))).toEqual([]);
					await page.keyboard.press('Escape');
				}
			});
		});
	}
}

test('in a page of a clinic that has its own title, main part and footer', async ({ host, page }) => {
	const body = `<header><a href="/">Clinic</a></header>
		<main><h1>Ketamine infusion</h1><p>Words.</p>${element('view="day"')}</main>
		<footer>Example Road 1</footer>`;
	await host.open({ html: clinicPage(body) });
	await host.waitFor('explainer-ready');
	expect(await violations(page)).toEqual([]);
});

test('with two of them on a page', async ({ host, page }) => {
	await host.open({
		html: clinicPage(`<main><h1>Ketamine</h1>${element('view="synapse"')}${element('view="day"')}</main>`),
	});
	await host.waitFor('explainer-ready');
	expect(await violations(page)).toEqual([]);
});

test('alone on a page, but for what only a page can bring: a title and a main part', async ({ host, page }) => {
	await openExplainer(host);
	const ofThePage = ['landmark-one-main', 'page-has-heading-one', 'region'];
	const found = await violations(page);
	expect(found.filter((violation) => !ofThePage.some((rule) => violation.startsWith(rule)))).toEqual([]);
});
