/** The first screen with the two ways through, and what is there on every screen: the list of chapters, theme, motion and help. */
import { CHAPTER_IDS, plainText, say, SHORT_STEP_IDS, wordsFor } from '../../src/content';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { reviewed } from '../support/reviewed';
import {
	button,
	childSettings,
	details,
	EXAMPLE_SETTINGS,
	explainer,
	FIRST_PLACE,
	goTo,
	LANGUAGE_IDS,
	openExplainer,
	placeOf,
	setLanguage,
	words,
} from './pages';

test('begins with the main message, the FDA’s word, what this page is, and who has checked it', async ({
	host,
	page,
}) => {
	await openExplainer(host);
	expect(await placeOf(page)).toEqual(FIRST_PLACE);
	for (const language of LANGUAGE_IDS) {
		await setLanguage(page, language);
		const { start, fda, learning, unsigned } = wordsFor(language);
		const screen = page.locator('.screen');
		await expect(screen.getByRole('heading', { level: 3 })).toHaveText(start.welcome.title);
		await expect(screen.getByRole('img', { name: start.welcome.picture })).toBeVisible();
		for (const { text } of [start.welcome.main, start.welcome.fda, learning, unsigned])
			await expect(screen).toContainText(plainText(text));
		await expect(page.locator('.footer')).toContainText(fda.text);
	}
	await setLanguage(page, 'en');
	await expect(page.locator('.screen')).toContainText('The FDA has not approved it for migraine.');
	await expect(page.locator('.screen')).toContainText('It can’t tell you if ketamine is right for you.');
	expect(host.messages).toEqual([]);
});

test('shows whose page it is, and who has reviewed it', async ({ host, page }) => {
	const settings = reviewed({ ...EXAMPLE_SETTINGS, clinicName: 'Example Clinic', reviewedBy: 'Dr. Example' });
	await openExplainer(host, '', { inside: childSettings(settings) });
	await expect(page.locator('.screen')).toContainText('Example Clinic');
	await expect(page.locator('.screen')).toContainText('Reviewed by Dr. Example on ');
	await expect(page.locator('.screen')).not.toContainText(words.unsigned.text);
});

test.describe('the two ways through', () => {
	const SHORT_PLACES = CHAPTER_IDS.flatMap((chapter) =>
		(SHORT_STEP_IDS[chapter] ?? []).map((step) => ({ chapter, step })),
	);

	test('the first screen has a button for each, with about how long it takes', async ({ host, page }) => {
		await openExplainer(host);
		await expect(page.locator('.ways button')).toHaveText([
			'The short way · about 7 minutes',
			'All of it · about 24 minutes',
		]);
		await page.getByRole('button', { name: `${words.ui.allOfIt} · ` }).click();
		expect(await placeOf(page)).toEqual({ chapter: 'migraine', step: 'what' });
		await expect(page.locator('.step-of')).toHaveText('Part 2 of 9 · Step 1 of 3');
	});

	test('the short way has nine of the steps in order, and the panel at its end', async ({ host, page }) => {
		await openExplainer(host);
		await page.getByRole('button', { name: `${words.ui.shortWay} · ` }).click();
		const went = [FIRST_PLACE];
		for (let i = 2; i <= 9; i++) {
			went.push(await placeOf(page));
			await expect(page.locator('.step-of')).toHaveText(`Step ${i} of 9`);
			await button(page, words.ui.next).click();
		}
		expect(went).toEqual(SHORT_PLACES);
		const end = page.getByRole('dialog', { name: words.ui.endTitle });
		await expect(end).toBeVisible();
		expect(await details(page, 'explainer-finish')).toHaveLength(1);
		await end.getByRole('button', { name: words.ui.startOver }).click();
		expect(await placeOf(page)).toEqual(FIRST_PLACE);
		// The next reader begins with the way that the page has set.
		await button(page, words.ui.next).click();
		expect(await placeOf(page)).toEqual({ chapter: 'migraine', step: 'what' });
		expect(host.messages).toEqual([]);
	});

	test('the short way stays when the language, the light or the page’s settings change', async ({ host, page }) => {
		await openExplainer(host);
		await page.getByRole('button', { name: `${words.ui.shortWay} · ` }).click();
		await button(page, words.ui.next).click();
		await button(page, 'Español').click();
		await explainer(page).evaluate((node) => node.setAttribute('theme', 'contrast'));
		await explainer(page).evaluate(
			(node) => ((node as KetamineExplainerElement).settings = { clinicName: 'Example Clinic' }),
		);
		await expect(page.locator('.explainer')).toHaveAttribute('data-theme', 'contrast');
		await expect(page.locator('.step-of')).toHaveText(say(wordsFor('es').ui.stepOf, { step: 3, count: 9 }));
		await button(page, 'English').click();
		await button(page, words.ui.next).click();
		expect(await placeOf(page)).toEqual(SHORT_PLACES[3]);
	});

	test('“All of it” goes on at the same place, from every screen of the short way', async ({ host, page }) => {
		await openExplainer(host, 'view="short"');
		for (const place of SHORT_PLACES) {
			await goTo(page, place.chapter, place.step);
			await button(page, words.ui.allOfIt).click();
			expect(await placeOf(page)).toEqual(place);
			const at = CHAPTER_IDS.indexOf(place.chapter) + 1;
			await expect(page.locator('.step-of')).toContainText(`Part ${at} of 9`);
			await button(page, words.ui.shortWay).click();
			expect(await placeOf(page)).toEqual(place);
		}
	});

	test('screen readers hear the same place as the header shows', async ({ host, page }) => {
		await openExplainer(host);
		const status = explainer(page).locator('.explainer > [role=status]');
		await page.getByRole('button', { name: `${words.ui.shortWay} · ` }).click();
		await expect(status).toContainText('Step 2 of 9');
		await button(page, words.ui.allOfIt).click();
		await button(page, words.ui.next).click();
		await expect(status).toContainText('Part 4 of 9 · Step 2 of 6');
	});

	test('views of a few chapters have one way only', async ({ host, page }) => {
		for (const view of ['synapse', 'day']) {
			await openExplainer(host, `view="${view}"`);
			await expect(page.locator('.step-of')).toBeVisible();
			await expect(button(page, words.ui.shortWay)).toHaveCount(0);
			await expect(button(page, words.ui.allOfIt)).toHaveCount(0);
		}
	});
});

test('lets a reader choose light and motion before anything moves', async ({ host, page }) => {
	await openExplainer(host);
	for (const [opener, choice] of [
		[words.ui.light, words.ui.lights.contrast],
		[words.ui.motion, words.ui.motions.reduced],
	] as const) {
		await button(page, opener).click();
		const panel = page.getByRole('dialog', { name: opener });
		await panel.getByText(choice, { exact: true }).click();
		await expect(panel.getByRole('radio', { name: choice })).toBeChecked();
		await page.keyboard.press('Escape');
	}
	await expect(page.locator('.explainer')).toHaveAttribute('data-theme', 'contrast');
	await expect(page.locator('.explainer')).toHaveAttribute('data-motion', 'reduced');
	await goTo(page, 'signals');
	await expect(button(page, words.ui.oneStep)).toBeVisible();
	await expect(button(page, words.ui.play)).toHaveCount(0);
});

test('the list of chapters leads to each, with the notices that hold for all', async ({ host, page }) => {
	await openExplainer(host);
	for (const [i, chapter] of CHAPTER_IDS.entries()) {
		await button(page, words.ui.chapters).click();
		const list = page.getByRole('dialog', { name: words.ui.chapters });
		if (i === 0)
			for (const { text } of [words.learning, words.fda, words.offLabel])
				await expect(list).toContainText(plainText(text));
		await expect(list.locator('.chapter-link')).toHaveCount(CHAPTER_IDS.length);
		await list.getByRole('button', { name: `${i + 1}. ${words.chapterTitles[chapter]}` }).click();
		await expect(list).toBeHidden();
		expect((await placeOf(page)).chapter).toBe(chapter);
		if (i > 0) await expect(page.getByRole('heading', { level: 2, name: words.chapterTitles[chapter] })).toBeFocused();
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

test('every chapter has its own part and title, and its first screen a heading', async ({ host, page }) => {
	await openExplainer(host);
	for (const [i, chapter] of CHAPTER_IDS.entries()) {
		await goTo(page, chapter);
		const title = words.chapterTitles[chapter];
		await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeAttached();
		await expect(page.locator('.step-of')).toContainText(`Part ${i + 1} of 9`);
		const headings = await explainer(page).evaluate(
			(node) => node.shadowRoot!.querySelectorAll('h3.step-title').length,
		);
		expect(headings, chapter).toBe(1);
	}
});
