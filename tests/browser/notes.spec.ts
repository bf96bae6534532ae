/** Notes that tell where a sentence comes from, and what a word means. */
import type { Locator, Page } from '@playwright/test';
import { plainText, SOURCES, wordsFor, type SourceKey } from '../../src/content';
import { OWN_KEYS } from '../../src/content/sources';
import { sourceText } from '../../src/text/sourceParts';
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
/** The mark of the first sentence that contains a text. */
const markOf = (page: Page, text: string): Locator =>
	page.locator(`[data-source]:has-text("${text}") + .chip`).locator('visible=true').first();

for (const language of LANGUAGE_IDS) {
	test(`${language}: every sentence on every screen has its mark, which tells all its sources`, async ({
		host,
		page,
	}) => {
		await openExplainer(host, `lang="${language}"`, { inside: childSettings(EXAMPLE_SETTINGS) });
		const told = Object.fromEntries(
			[...Object.keys(SOURCES), ...OWN_KEYS].map((key) => [key, sourceText(wordsFor(language), key as SourceKey)]),
		);
		const { faults, sentences } = await explainer(page).evaluate(
			async (node, [places, texts]) => {
				const element = node as KetamineExplainerElement;
				const root = element.shadowRoot!;
				const faults: string[] = [];
				let sentences = 0;
				for (const { chapter, step } of places) {
					element.goTo(chapter, step);
					await Promise.resolve();
					/** The name of each mark, and its sentence. */
					const named = new Map<string, string>();
					for (const sentence of root.querySelectorAll('[data-source]')) {
						const name = `${chapter}/${step}: “${sentence.textContent}”`;
						if (sentence.closest('label')) continue;
						sentences++;
						const keys = sentence.getAttribute('data-source')!.split(' ');
						const mark = sentence.nextElementSibling as HTMLElement | null;
						if (!mark?.matches('button.chip')) {
							faults.push(`${name} has no mark`);
							continue;
						}
						const label = mark.getAttribute('aria-label')!;
						const other = named.get(label);
						if (other !== undefined && other !== sentence.textContent)
							faults.push(`${name} has another’s name: ${label}`);
						named.set(label, sentence.textContent);
						mark.click();
						await Promise.resolve();
						const shown = mark.nextElementSibling?.matches('span.note') ? mark.nextElementSibling.textContent : '';
						for (const key of keys) {
							if (!texts[key] || !shown.includes(texts[key])) faults.push(`${name} does not tell ${key}: “${shown}”`);
						}
						if (root.querySelectorAll('span.note').length !== 1) faults.push(`${name} is not the only one open`);
						mark.click();
						await Promise.resolve();
						if (root.querySelector('span.note')) faults.push(`${name} does not close`);
					}
				}
				return { faults, sentences };
			},
			[PLACES, told] as const,
		);
		expect(faults).toEqual([]);
		expect(sentences).toBeGreaterThan(300);
	});

	test(`${language}: no statement stands on a screen without a source`, async ({ host, page }) => {
		await openExplainer(host, `lang="${language}"`);
		const { ui, day, readouts, gauge, preview, evidence, questions } = wordsFor(language);
		// What the explainer says about itself, and what it computes, which is explained under “About this picture”.
		const ofItself = [
			...[ui.namesInPicture, preview, day.level.none, day.level.rising, day.level.falling, day.level.gone],
			...[readouts.wholeSignal, readouts.noAgreement, readouts.signalSentence],
			...[gauge.sentence, evidence.studies.aboutOf100, questions.check.fits, questions.check.fitsNot],
		].map((text) => text.replace(/\{\w+\}/g, '#'));
		const bare = await explainer(page).evaluate(
			async (node, [places, allowed]) => {
				const element = node as KetamineExplainerElement;
				const root = element.shadowRoot!;
				const elsewhere =
					'[data-source], button, label, legend, h2, h3, h4, dialog, .visually-hidden, .source-list, svg';
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

test.describe('a source mark', () => {
	test.use({ hasTouch: true });

	test('opens with a touch and with Enter, one at a time, and tells that it is open', async ({ host, page }) => {
		await openExplainer(host);
		const [first, second] = [page.locator('.screen .chip').first(), page.locator('.screen .chip').nth(1)];
		await expect(first).toHaveAccessibleName(new RegExp(`^${words.ui.source}: \\S`));
		await expect(first).toHaveAttribute('aria-expanded', 'false');
		await first.tap();
		await expect(first).toHaveAttribute('aria-expanded', 'true');
		await expect(note(page)).toContainText(SOURCES.SCHWENK18.citation);
		await second.focus();
		await page.keyboard.press('Enter');
		await expect(first).toHaveAttribute('aria-expanded', 'false');
		await expect(second).toHaveAttribute('aria-expanded', 'true');
		await expect(note(page)).toHaveCount(1);
		await page.keyboard.press('Space');
		await expect(note(page)).toHaveCount(0);
		await first.tap();
		await first.tap();
		await expect(note(page)).toHaveCount(0);
	});
});

test('Escape closes a note from anywhere, and the focus stays', async ({ host, page }) => {
	await openExplainer(host, 'chapter="signals"');
	const mark = page.locator('.caption .chip');
	await mark.press('Enter');
	await expect(note(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(note(page)).toHaveCount(0);
	await expect(mark).toBeFocused();
	await mark.press('Enter');
	await button(page, words.ui.play).focus();
	await page.keyboard.press('Escape');
	await expect(note(page)).toHaveCount(0);
	expect(await isPlaying(page)).toBe(false);
	await expect(button(page, words.ui.play)).toBeFocused();
});

test('Escape in a dialog closes the note first, then the dialog', async ({ host, page }) => {
	await openExplainer(host);
	await button(page, words.ui.help).click();
	const help = page.getByRole('dialog', { name: words.help.title });
	const mark = help.locator('.chip').first();
	await mark.press('Enter');
	await expect(help.locator('span.note')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(help.locator('span.note')).toHaveCount(0);
	await expect(help).toBeVisible();
	await expect(mark).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
});

test('an open note goes with its sentence, and comes back closed', async ({ host, page }) => {
	await openExplainer(host);
	await page.locator('.screen .chip').first().click();
	await button(page, words.ui.next).click();
	await expect(note(page)).toHaveCount(0);
	await button(page, words.ui.back).click();
	await expect(note(page)).toHaveCount(0);
});

test('a note of the other language does not stay when the language changes', async ({ host, page }) => {
	await openExplainer(host);
	await goTo(page, 'sources', 'about');
	await page.locator('.screen .chip').first().click();
	await expect(note(page)).toHaveText(words.ui.ownSources.guide);
	await button(page, 'Español').click();
	await expect(note(page).getByText(words.ui.ownSources.guide)).toHaveCount(0);
	await page.locator('.screen .chip').nth(1).click();
	await expect(note(page)).toHaveText(wordsFor('es').ui.ownSources.guide);
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

	test('opens by keyboard in place of its sentence’s source, and closes with Escape', async ({ host, page }) => {
		await openExplainer(host);
		const term = page.locator('.screen .term').first();
		await expect(term).toHaveText(words.terms.infusion.word);
		await markOf(page, words.terms.infusion.word).click();
		await expect(note(page)).toContainText(SOURCES.SCHWENK18.citation);
		await term.press('Enter');
		await expect(note(page)).toHaveText(words.terms.infusion.meaning.text);
		await expect(term).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('Escape');
		await expect(note(page)).toHaveCount(0);
		await expect(term).toHaveAttribute('aria-expanded', 'false');
		await expect(term).toBeFocused();
	});
});
