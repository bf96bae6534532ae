/** The sources of the sentences, and what words mean. */
import type { Locator, Page } from '@playwright/test';
import { plainText, wordsFor, type Source } from '../../src/content';
import { SOURCES } from '../../src/content/sources';
import { citation } from '../../src/text/citation';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import {
	button,
	childSettings,
	EXAMPLE_SETTINGS,
	explainer,
	goTo,
	isPlaying,
	LANGUAGE_IDS,
	openExplainer,
	PLACES,
	words,
} from './pages';

const note = (page: Page): Locator => page.locator('span.note');
/** The sources that are open. */
const sources = (page: Page): Locator => page.locator('.sources-of dl');
/** The buttons for sources on the screen. */
const openers = (page: Page): Locator => page.locator('.screen .sources-of button');

for (const language of LANGUAGE_IDS) {
	test(`${language}: every sentence on every screen has its sources, one button for those of a card`, async ({
		host,
		page,
	}) => {
		await openExplainer(host, `lang="${language}"`, { inside: childSettings(EXAMPLE_SETTINGS) });
		const told = {
			...wordsFor(language).ui.ownSources,
			...Object.fromEntries(Object.entries<Source>(SOURCES).map(([key, source]) => [key, citation(source)])),
		};
		const { faults, sentences } = await explainer(page).evaluate(
			async (node, [places, texts]) => {
				const element = node as KetamineExplainerElement;
				const root = element.shadowRoot!;
				const faults: string[] = [];
				let sentences = 0;
				/** Opens each button, and says which sources stand below which sentence. */
				async function read(part: Element, place: string): Promise<Map<string, string>> {
					const found = new Map<string, string>();
					for (const opener of part.querySelectorAll<HTMLElement>('.sources-of button')) {
						opener.click();
						await Promise.resolve();
						if (root.querySelectorAll('.sources-of dl').length !== 1) faults.push(`${place}: not one list is open`);
						const carried = new Set<string>();
						for (const group of opener.nextElementSibling!.children) {
							const said = [...group.querySelectorAll('dd')].map((each) => each.textContent.trim());
							for (const each of said) carried.add(each);
							for (const sentence of group.querySelectorAll('dt'))
								found.set(sentence.textContent, `${found.get(sentence.textContent) ?? ''} ${said.join(' ')}`);
						}
						if (!opener.textContent.includes(`(${carried.size})`))
							faults.push(`${place}: “${opener.textContent}” opens ${carried.size} sources`);
						opener.click();
						await Promise.resolve();
						if (root.querySelector('.sources-of dl')) faults.push(`${place}: a list does not close`);
					}
					return found;
				}
				function compare(part: Element, found: Map<string, string>, place: string): void {
					for (const sentence of part.querySelectorAll('[data-source]')) {
						sentences++;
						// Before the result of a study stands its number, and after the group of the side effects theirs.
						const shown = [...found]
							.filter(([text]) => text.endsWith(sentence.textContent) || text.startsWith(sentence.textContent))
							.map(([, said]) => said)
							.join(' ');
						for (const key of sentence.getAttribute('data-source')!.split(' ')) {
							if (!texts[key] || !shown.includes(texts[key]))
								faults.push(`${place}: “${sentence.textContent}” does not tell ${key}: “${shown}”`);
						}
					}
				}
				for (const { chapter, step } of places) {
					element.goTo(chapter, step);
					await Promise.resolve();
					const screen = root.querySelector('.chapter')!;
					compare(screen, await read(screen, `${chapter}/${step}`), `${chapter}/${step}`);
				}
				for (const opener of ['.header-chapters', '.header-help']) {
					root.querySelector<HTMLElement>(`${opener} button`)!.click();
					await Promise.resolve();
					const panel = root.querySelector('dialog[open]')!;
					const found = await read(panel, opener);
					compare(panel, found, opener);
					// The line at the bottom of every screen has its source in the list of chapters.
					if (opener === '.header-chapters') compare(root.querySelector('.footer')!, found, 'footer');
					panel.querySelector<HTMLElement>('.dialog-head button')!.click();
					await Promise.resolve();
				}
				return { faults, sentences };
			},
			[PLACES, told as Readonly<Record<string, string>>] as const,
		);
		expect(faults).toEqual([]);
		expect(sentences).toBeGreaterThan(250);
	});

	test(`${language}: no statement stands on a screen without a source`, async ({ host, page }) => {
		await openExplainer(host, `lang="${language}"`);
		const { ui, day, readouts, preview, reviewDue, reviewedBy, evidence, questions } = wordsFor(language);
		// What the explainer says about itself, and what it computes, which is explained under “About this picture”.
		const ofItself = [
			...[
				ui.namesInPicture,
				`${day.level.title}.`,
				day.overview.picture,
				preview,
				reviewDue,
				reviewedBy,
				day.level.none,
				day.level.rising,
				day.level.falling,
				day.level.gone,
			],
			...[readouts.wholeSignal, readouts.signalSentence],
			...[evidence.studies.aboutOf100, evidence.studies.rangeOf100, questions.check.fits, questions.check.fitsNot],
		].map((text) => text.replace(/\{\w+\}/g, '#'));
		const bare = await explainer(page).evaluate(
			async (node, [places, allowed]) => {
				const element = node as KetamineExplainerElement;
				const root = element.shadowRoot!;
				const elsewhere =
					'[data-source], .sources-of, button, label, legend, h2, h3, h4, dialog, .visually-hidden, .source-list, svg';
				const found: string[] = [];
				for (const { chapter, step } of places) {
					element.goTo(chapter, step);
					await Promise.resolve();
					const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
					while (walker.nextNode()) {
						const text = walker.currentNode.textContent!.trim();
						if (!/[.!?]$/.test(text) || walker.currentNode.parentElement!.closest(elsewhere)) continue;
						const plain = text.replace(/\d+([.,]\d+)?/g, '#');
						if (!allowed.includes(plain) && !/^Step # |^\d/.test(text)) found.push(`${chapter}/${step}: ${text}`);
					}
				}
				return found;
			},
			[PLACES, ofItself] as const,
		);
		expect([...new Set(bare)]).toEqual([]);
	});
}

test.describe('the sources of a card', () => {
	test.use({ hasTouch: true });

	test('open with a touch and with Enter, one list at a time, and tell that they are open', async ({ host, page }) => {
		await openExplainer(host, 'chapter="evidence"');
		const [first, second] = [openers(page).first(), openers(page).nth(1)];
		await expect(first).toHaveText(/^\s*Sources \(\d+\)\s*$/);
		await expect(first).toHaveAccessibleName(/^Sources \(\d+\): \S/);
		await expect(first).toHaveAttribute('aria-expanded', 'false');
		await first.tap();
		await expect(first).toHaveAttribute('aria-expanded', 'true');
		await expect(sources(page)).toContainText(SOURCES.SCHWENK18.title);
		await second.focus();
		await page.keyboard.press('Enter');
		await expect(first).toHaveAttribute('aria-expanded', 'false');
		await expect(second).toHaveAttribute('aria-expanded', 'true');
		await expect(sources(page)).toHaveCount(1);
		await page.keyboard.press('Space');
		await expect(sources(page)).toHaveCount(0);
		// Sooner, a tap at the same place would be the second half of a double tap.
		await page.waitForTimeout(500);
		await first.tap();
		await page.waitForTimeout(500);
		await first.tap();
		await expect(sources(page)).toHaveCount(0);
	});
});

test('a sentence takes no stop of the keyboard, unless a word in it has a meaning to open', async ({ host, page }) => {
	await openExplainer(host);
	for (const [chapter, step] of [
		['migraine', 'what'],
		['safety', 'tell'],
		['evidence', 'unknown'],
	] as const) {
		await goTo(page, chapter, step);
		await expect(page.locator('.card [data-source] :is(a, button, [tabindex]):not(.term)')).toHaveCount(0);
		expect(await openers(page).count()).toBe(await page.locator('.screen .card:has([data-source])').count());
	}
});

test('a source leads to where it is found, in a new tab that knows nothing of this page', async ({ host, page }) => {
	await openExplainer(host);
	await openers(page).first().click();
	const link = sources(page).getByRole('link', { name: 'PMID 29923953 (new tab)' });
	await expect(link).toHaveAttribute('href', 'https://pubmed.ncbi.nlm.nih.gov/29923953');
	await expect(link).toHaveAttribute('target', '_blank');
	await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('on a tablet no source is a link, because its readers must not leave', async ({ host, page }) => {
	await openExplainer(host, 'mode="tablet"');
	await openers(page).first().click();
	await expect(sources(page)).toContainText('PMID 29923953');
	await goTo(page, 'sources', 'list');
	await expect(page.locator('.source-list li')).toHaveCount(Object.keys(SOURCES).length);
	await expect(page.locator('.chapter a[href]')).toHaveCount(0);
});

test('the list has every source, by author, with its link', async ({ host, page }) => {
	await openExplainer(host, 'chapter="sources"');
	await goTo(page, 'sources', 'list');
	await expect(page.locator('.source-list a[href]')).toHaveCount(Object.keys(SOURCES).length);
	const listed = await page.locator('.source-list li').allTextContents();
	for (const source of Object.values<Source>(SOURCES))
		expect(listed.filter((text) => text.includes(citation(source)))).toHaveLength(1);
	expect(listed).toEqual([...listed].sort((a, b) => a.localeCompare(b, 'en')));
});

test('Escape closes the sources from anywhere, and the focus stays', async ({ host, page }) => {
	await openExplainer(host, 'chapter="signals"');
	const opener = page.locator('.captioned .sources-of button');
	await opener.press('Enter');
	await expect(sources(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(sources(page)).toHaveCount(0);
	await expect(opener).toBeFocused();
	await opener.press('Enter');
	await button(page, words.ui.play).focus();
	await page.keyboard.press('Escape');
	await expect(sources(page)).toHaveCount(0);
	expect(await isPlaying(page)).toBe(false);
	await expect(button(page, words.ui.play)).toBeFocused();
});

test('Escape in a dialog closes the sources first, then the dialog', async ({ host, page }) => {
	await openExplainer(host);
	await button(page, words.ui.help).click();
	const help = page.getByRole('dialog', { name: words.help.title });
	const opener = help.locator('.sources-of button');
	for (const from of [opener, help.locator('.sources-of a').first()]) {
		await opener.press('Enter');
		await expect(help.locator('.sources-of dl')).toBeVisible();
		await from.focus();
		await page.keyboard.press('Escape');
		await expect(help.locator('.sources-of dl')).toHaveCount(0);
		await expect(help).toBeVisible();
		await expect(opener).toBeFocused();
	}
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
});

test('open sources go with their sentences, and come back closed', async ({ host, page }) => {
	await openExplainer(host);
	await openers(page).first().click();
	await button(page, words.ui.next).click();
	await expect(sources(page)).toHaveCount(0);
	await button(page, words.ui.back).click();
	await expect(sources(page)).toHaveCount(0);
	await goTo(page, 'signals', 'message');
	await page.locator('.captioned .sources-of button').click();
	await button(page, words.ui.next).click();
	await expect(sources(page)).toHaveCount(0);
});

test('sources of the other language do not stay when the language changes', async ({ host, page }) => {
	await openExplainer(host);
	await goTo(page, 'sources', 'about');
	await openers(page).first().click();
	await expect(sources(page)).toContainText(words.ui.ownSources.guide);
	await button(page, 'Español').click();
	await expect(page.getByText(words.ui.ownSources.guide)).toHaveCount(0);
	await openers(page).first().click();
	await expect(sources(page)).toContainText(wordsFor('es').ui.ownSources.guide);
});

test.describe('a word whose meaning can be opened', () => {
	for (const language of LANGUAGE_IDS) {
		test(`${language}: every marked word opens its own meaning, and closes it`, async ({ host, page }) => {
			await openExplainer(host, `lang="${language}"`);
			const { terms } = wordsFor(language);
			const meanings = Object.fromEntries(Object.values(terms).map(({ word, meaning }) => [word, meaning.text]));
			const { faults, opened } = await explainer(page).evaluate(
				async (node, [places, meaningOf]) => {
					const element = node as KetamineExplainerElement;
					const root = element.shadowRoot!;
					const faults: string[] = [];
					const opened = new Set<string>();
					// A word in a line to tick opens its meaning where ticked lines are listed.
					element.goTo('safety', 'tell');
					await Promise.resolve();
					for (const box of root.querySelectorAll<HTMLElement>('.ticks input')) box.click();
					for (const { chapter, step } of places) {
						element.goTo(chapter, step);
						await Promise.resolve();
						for (const term of root.querySelectorAll<HTMLElement>('button.term')) {
							const word = term.textContent;
							const states = [term.ariaExpanded];
							term.click();
							await Promise.resolve();
							const shown = [...root.querySelectorAll('span.note')].map((each) => each.textContent.trim());
							states.push(term.ariaExpanded);
							term.click();
							await Promise.resolve();
							states.push(term.ariaExpanded);
							const fits = shown.length === 1 && shown[0] === meaningOf[word];
							if (!fits || states.join() !== 'false,true,false')
								faults.push(`${chapter}/${step}: ${word}: ${shown.join()}`);
							opened.add(word);
						}
						if (/_\w/.test(root.querySelector('.chapter')!.textContent))
							faults.push(`${chapter}/${step}: a mark is left`);
					}
					return { faults, opened: [...opened] };
				},
				[PLACES, meanings] as const,
			);
			expect(faults).toEqual([]);
			// A meaning that no sentence links to would never be read.
			expect(opened.sort()).toEqual(
				Object.values(terms)
					.map(({ word }) => plainText(word))
					.sort(),
			);
		});
	}

	test('opens by keyboard in place of the sources, and closes with Escape', async ({ host, page }) => {
		await openExplainer(host);
		const term = page.locator('.screen .term').first();
		await expect(term).toHaveText(words.terms.infusion.word);
		await openers(page).first().click();
		await term.press('Enter');
		await expect(sources(page)).toHaveCount(0);
		await expect(note(page)).toHaveText(words.terms.infusion.meaning.text);
		await expect(term).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('Escape');
		await expect(note(page)).toHaveCount(0);
		await expect(term).toHaveAttribute('aria-expanded', 'false');
		await expect(term).toBeFocused();
	});
});
