/** The page chooses the language, and the reader can change it at any time without losing anything. */
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { wordsFor } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { reviewed } from '../support/reviewed';
import {
	button,
	childSettings,
	choose,
	clinicPage,
	details,
	element,
	EXAMPLE_SETTINGS,
	explainer,
	goTo,
	openExplainer,
	placeOf,
	PLACES,
	setLanguage,
	words,
} from './pages';

const spanish = wordsFor('es');

test('changes at a touch, both ways, and keeps chapter, step, ticks and the kind of visit', async ({ host, page }) => {
	await openExplainer(host, 'lang="en"');
	await goTo(page, 'questions', 'ask');
	await page.getByRole('checkbox').nth(1).check();
	await button(page, spanish.languageName).click();
	expect(await placeOf(page)).toEqual({ chapter: 'questions', step: 'ask' });
	await expect(page.getByRole('heading', { name: spanish.questions.ask.title })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: spanish.questions.ask.questions[1]!.text })).toBeChecked();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await expect(page.locator('.explainer')).toHaveAttribute('lang', 'es');
	await expect(button(page, words.ui.next)).toHaveCount(0);

	await goTo(page, 'day', 'infusion');
	await choose(page, spanish.day.visitTypes.hospital);
	await button(page, words.languageName).click();
	await expect(page.getByRole('radio', { name: words.day.visitTypes.hospital })).toBeChecked();
	await expect(page.getByText('The drip runs day and night', { exact: false })).toBeVisible();
	expect(await placeOf(page)).toEqual({ chapter: 'day', step: 'infusion' });
	await expect(page.locator('.explainer')).toHaveAttribute('lang', 'en');
	expect(host.messages).toEqual([]);
});

test('the button says the other language’s name in that language, and keeps the focus', async ({ host, page }) => {
	await openExplainer(host);
	await expect(button(page, 'Español')).toHaveAttribute('lang', 'es');
	await button(page, 'Español').press('Enter');
	await expect(button(page, 'English')).toHaveAttribute('lang', 'en');
	await expect(button(page, 'English')).toBeFocused();
});

test('the picture, its names and its description change too', async ({ host, page }) => {
	await openExplainer(host, 'chapter="signals"');
	await button(page, 'Español').click();
	await expect(page.getByRole('img', { name: spanish.ui.picture })).toBeVisible();
	await expect(page.locator('svg.scene g.label').getByText(spanish.scene.glutamate, { exact: true })).toBeAttached();
	await expect(page.locator('svg.scene g.label').getByText(words.scene.glutamate, { exact: true })).toHaveCount(0);
	await expect(page.locator('#seen')).toContainText(/Puertitas abiertas: \d de/);
});

test('no word of the other language is left on any screen', async ({ host, page }) => {
	await openExplainer(host, 'lang="es"');
	const left = await explainer(page).evaluate(
		async (node, [places, english]) => {
			const element = node as KetamineExplainerElement;
			const found: string[] = [];
			for (const { chapter, step } of places) {
				element.goTo(chapter, step);
				await Promise.resolve();
				const text = element.shadowRoot!.textContent;
				found.push(...english.filter((each) => text.includes(each)).map((each) => `${chapter}/${step}: ${each}`));
			}
			return found;
		},
		[PLACES, sentencesAlone(words, spanish)] as const,
	);
	expect(left).toEqual([]);
});

/** Texts of several words that are in the first language and not in the second. */
function sentencesAlone(one: unknown, other: unknown): string[] {
	if (typeof one === 'string') {
		const several = one.split(' ').length > 2 && !/[{_]/.test(one);
		return several && one !== other ? [one] : [];
	}
	if (typeof one !== 'object' || one === null) return [];
	return Object.entries(one)
		.filter(([key, value]) => !(key === 'sources' && Array.isArray(value)))
		.flatMap(([key, value]) => sentencesAlone(value, (other as Record<string, unknown>)[key]));
}

test('the page’s own change is followed, until the reader has chosen', async ({ host, page }) => {
	await openExplainer(host);
	const lang = () => explainer(page).evaluate((node) => (node as KetamineExplainerElement).lang);
	await setLanguage(page, 'es-MX');
	await expect(button(page, spanish.ui.next)).toBeVisible();
	expect(await lang()).toBe('es');
	await explainer(page).evaluate((node) => node.removeAttribute('lang'));
	await expect(button(page, words.ui.next)).toBeVisible();
	await button(page, 'Español').click();
	await setLanguage(page, 'en');
	await expect(button(page, spanish.ui.next)).toBeVisible();
	expect(await lang()).toBe('es');
	// The next reader gets the page's language again.
	await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
	await expect(button(page, words.ui.next)).toBeVisible();
	expect(host.messages).toEqual([]);
});

test('is the page’s own where none is named, and English where that is not there, without a word', async ({
	host,
	page,
}) => {
	for (const [lang, next] of [
		['es-US', spanish.ui.next],
		['en-GB', words.ui.next],
		['fr', words.ui.next],
	] as const) {
		await host.open({ html: clinicPage(element()).replace('<html lang="en">', `<html lang="${lang}">`) });
		await host.waitFor('explainer-ready');
		await expect(button(page, next)).toBeVisible();
	}
	expect(host.messages).toEqual([]);
});

test('an unknown language gives English and one message that names it and what is allowed', async ({ host, page }) => {
	await openExplainer(host, 'lang="xx"');
	await expect(button(page, words.ui.next)).toBeVisible();
	await expect(page.locator('.explainer')).toHaveAttribute('lang', 'en');
	expect(host.messages.length).toBe(1);
	for (const part of ['lang', 'xx', 'en, es']) expect(host.messages[0]).toContain(part);
	expect(await details(page, 'explainer-settings-error')).toMatchObject([{ problems: [{ path: 'lang' }] }]);
});

test.describe('a clinic’s own words', () => {
	test('in one language only are shown in the other too, marked as what they are', async ({ host, page }) => {
		const settings = { foodRule: { en: 'Eat little.' }, drinkRule: { es: 'Beba agua.' }, alcoholRule: 'No alcohol.' };
		await openExplainer(host, 'view="day" lang="es"', { inside: childSettings(settings) });
		await goTo(page, 'day', 'evening-before');
		const rule = (text: string) => page.locator('.parts [data-source]', { hasText: text });
		await expect(rule('Eat little.')).toHaveAttribute('lang', 'en');
		await expect(rule('Beba agua.')).not.toHaveAttribute('lang');
		// The language of a plain text is unknown.
		await expect(rule('No alcohol.')).not.toHaveAttribute('lang');
		await setLanguage(page, 'en');
		await expect(rule('Beba agua.')).toHaveAttribute('lang', 'es');
		await expect(rule('Eat little.')).not.toHaveAttribute('lang');
	});

	test('are shown with the date of the review as the language writes it', async ({ host, page }) => {
		const [reviewedOn, nextReview] = [dateIn(-30), dateIn(200)];
		const inside = childSettings(reviewed({ ...EXAMPLE_SETTINGS, reviewedBy: 'Dr. Example', reviewedOn, nextReview }));
		await openExplainer(host, '', { inside });
		for (const language of ['en', 'es'] as const) {
			await setLanguage(page, language);
			const written = (date: string) =>
				new Date(`${date}T12:00`).toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' });
			await goTo(page, 'start');
			await expect(page.locator('.footer')).toContainText('Dr. Example');
			await expect(page.locator('.footer')).toContainText(written(reviewedOn));
			await goTo(page, 'sources', 'about');
			await expect(page.locator('.screen')).toContainText(written(nextReview));
		}
	});
});

/** A calendar date some days from now. */
function dateIn(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
