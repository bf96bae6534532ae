/** The first chapter, and what is there on every screen: the list of chapters, theme, motion and help. */
import { CHAPTER_IDS, plainText, wordsFor } from '../../src/content';
import { expect, test } from '../support/browserHost';
import {
	button,
	choose,
	explainer,
	FIRST_PLACE,
	goTo,
	LANGUAGE_IDS,
	openExplainer,
	placeOf,
	setLanguage,
	words,
} from './pages';

test('begins with the main message first and the FDA’s word', async ({ host, page }) => {
	await openExplainer(host);
	expect(await placeOf(page)).toEqual(FIRST_PLACE);
	for (const language of LANGUAGE_IDS) {
		await setLanguage(page, language);
		const { start, fda } = wordsFor(language);
		const cards = page.locator('.screen .card');
		const [lead, ...others] = start.welcome.cards;
		for (const { text } of lead!.lines!) await expect(cards.first()).toContainText(plainText(text));
		for (const [i, { title }] of others.entries()) await expect(cards.nth(i + 1)).toContainText(title);
		await expect(page.locator('.footer')).toContainText(fda.text);
	}
	await setLanguage(page, 'en');
	await expect(page.locator('.screen')).toContainText('The FDA has not approved it for migraine.');
	expect(host.messages).toEqual([]);
});

test('lets a reader choose light and motion before anything moves', async ({ host, page }) => {
	await openExplainer(host);
	await choose(page, words.ui.lights.contrast);
	await choose(page, words.ui.motions.reduced);
	await expect(page.locator('.explainer')).toHaveAttribute('data-theme', 'contrast');
	await expect(page.locator('.explainer')).toHaveAttribute('data-motion', 'reduced');
	await button(page, words.ui.light).click();
	const panel = page.getByRole('dialog', { name: words.ui.light });
	await expect(panel.getByRole('radio', { name: words.ui.lights.contrast })).toBeChecked();
	await panel.getByText(words.ui.lights.dim, { exact: true }).click();
	await page.keyboard.press('Escape');
	await expect(page.locator('.screen').getByRole('radio', { name: words.ui.lights.dim })).toBeChecked();
	await goTo(page, 'signals');
	await expect(button(page, words.ui.play)).toHaveCount(0);
});

test('lists all chapters, and leads to each', async ({ host, page }) => {
	await openExplainer(host);
	for (const chapter of CHAPTER_IDS.slice(1)) {
		await goTo(page, 'start', 'inside');
		const link = page.locator('.screen .chapter-link', { hasText: words.chapterTitles[chapter] });
		await link.click();
		expect((await placeOf(page)).chapter).toBe(chapter);
		await expect(page.getByRole('heading', { level: 2, name: words.chapterTitles[chapter] })).toBeFocused();
	}
});

for (const language of LANGUAGE_IDS) {
	test(`${language}: help is one touch away in every chapter, with the numbers to call and the FDA’s word`, async ({
		host,
		page,
	}) => {
		await openExplainer(host, `lang="${language}" clinic-phone="(555) 555-0142 ext. 3"`);
		const { ui, help: told, fda } = wordsFor(language);
		for (const chapter of CHAPTER_IDS) {
			await goTo(page, chapter);
			await expect(page.locator('.footer').getByText(fda.text)).toBeVisible();
			await button(page, ui.help).click();
			const help = page.getByRole('dialog', { name: told.title });
			for (const [number, href] of [
				['911', 'tel:911'],
				['988', 'tel:988'],
				['(555) 555-0142', 'tel:5555550142'],
			] as const) {
				await expect(help.getByRole('link', { name: number })).toHaveAttribute('href', href);
			}
			await page.keyboard.press('Escape');
			await expect(help).toBeHidden();
		}
	});
}

test('every chapter has its own number and title, and its first screen a heading', async ({ host, page }) => {
	await openExplainer(host);
	for (const [i, chapter] of CHAPTER_IDS.entries()) {
		await goTo(page, chapter);
		const title = `${i + 1}. ${words.chapterTitles[chapter]}`;
		await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeAttached();
		const headings = await explainer(page).evaluate(
			(node) => node.shadowRoot!.querySelectorAll('h3.step-title').length,
		);
		expect(headings, chapter).toBe(1);
	}
});
