/** The chapter of questions. Nothing that a reader chooses is kept after the visit. */
import type { Page } from '@playwright/test';
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { plainText, say, wordsFor } from '../../src/content';
import { expect, test } from '../support/browserHost';
import { button, choose, explainer, goTo, openExplainer, setLanguage, words } from './pages';

const { check, ask } = words.questions;

async function stored(page: Page): Promise<unknown[]> {
	return page.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		document.cookie,
		location.href,
		(await indexedDB.databases()).length,
	]);
}

test.describe('the check', () => {
	test('explains at once, whichever answer is chosen, and gives no score', async ({ host, page }) => {
		await openExplainer(host);
		await goTo(page, 'questions', 'check');
		await expect(page.getByRole('group', { name: check.items[0]!.question })).toBeVisible();
		for (const { question, answers, explanation } of check.items) {
			const group = page.getByRole('group', { name: question, exact: true });
			const status = group.getByRole('status');
			const told = plainText(say(explanation.text, { noDriveTime: '24 hours' }));
			await expect(status).toHaveText('');
			for (const { text: answer, correct } of answers) {
				await group.getByText(answer, { exact: true }).click();
				await expect(group.getByRole('radio', { name: answer, exact: true })).toBeChecked();
				await expect(status).toContainText(correct ? check.fits : check.fitsNot);
				await expect(status).toContainText(told);
			}
			await expect(group.getByRole('radio', { checked: true })).toHaveCount(1);
		}
		await expect(page.locator('.screen').getByRole('radio', { checked: true })).toHaveCount(check.items.length);
		await expect(page.locator('.screen')).not.toContainText(/\d (of|out of) 5/);
		expect(host.messages).toEqual([]);
	});

	test('keeps nothing: not at the step when one comes back, not in the browser', async ({ host, page }) => {
		await openExplainer(host);
		const before = await stored(page);
		await goTo(page, 'questions', 'check');
		await page.getByRole('radio').first().check();
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
		await button(page, words.ui.next).click();
		await button(page, words.ui.back).click();
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
		await expect(page.getByText(check.fitsNot)).toHaveCount(0);
		expect(await stored(page)).toEqual(before);
		await expect.poll(() => host.requests.length).toBe(2);
	});

	test('is worked with the keyboard alone', async ({ host, page }) => {
		await openExplainer(host);
		await goTo(page, 'questions', 'check');
		const group = page.getByRole('group', { name: check.items[0]!.question });
		await group.getByRole('radio').first().focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await expect(group.getByRole('radio').nth(1)).toBeFocused();
		await expect(group.getByRole('radio').nth(1)).toBeChecked();
		await expect(group.getByRole('status')).toContainText(check.fits);
	});
});

test.describe('the questions to ask', () => {
	test('keep their ticks for the visit, and lose them with the next reader', async ({ host, page }) => {
		await openExplainer(host);
		const before = await stored(page);
		await goTo(page, 'questions', 'ask');
		const boxes = page.getByRole('checkbox');
		await expect(boxes).toHaveCount(ask.questions.length);
		await page.getByRole('checkbox', { name: plainText(ask.questions[2]!.text) }).check();
		await boxes.nth(0).check();
		await boxes.nth(0).uncheck();
		await button(page, words.ui.back).click();
		await goTo(page, 'day', 'room');
		await goTo(page, 'questions', 'ask');
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
		await expect(boxes.nth(2)).toBeChecked();
		expect(await stored(page)).toEqual(before);
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
		await goTo(page, 'questions', 'ask');
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	});

	test('are ticked by a touch on their words', async ({ host, page }) => {
		await openExplainer(host);
		await goTo(page, 'questions', 'ask');
		await page.getByText(plainText(ask.questions[1]!.text), { exact: true }).click();
		await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
	});
});

test.describe('what is ticked on other screens', () => {
	const { tell, decide } = words.safety;

	test('stands with the questions to ask, and on the printed page, in the reader’s language', async ({
		host,
		page,
	}) => {
		await openExplainer(host);
		await goTo(page, 'questions', 'ask');
		await expect(page.getByRole('heading', { name: ask.alsoTicked })).toHaveCount(0);
		await goTo(page, 'safety', 'tell');
		await page.getByRole('checkbox', { name: plainText(tell.items.heart.text) }).check();
		await goTo(page, 'safety', 'decide');
		await page.getByRole('checkbox', { name: decide.matters.cost.text }).check();
		await page.getByRole('checkbox', { name: decide.matters.time.text }).check();
		await page.getByRole('checkbox', { name: decide.matters.time.text }).uncheck();
		await goTo(page, 'questions', 'ask');
		const also = page.locator('.screen .card', { has: page.getByRole('heading', { name: ask.alsoTicked }) });
		await expect(also.locator('li')).toHaveText([plainText(tell.items.heart.text), decide.matters.cost.text]);

		await page.evaluate(() => (window.print = () => void dispatchEvent(new Event('beforeprint'))));
		await button(page, words.ui.print).click();
		const ticked = page.locator('.take-home .ticked .item');
		await expect(ticked).toHaveText([/^High blood pressure/, decide.matters.cost.text]);
		const spanish = wordsFor('es').safety;
		await setLanguage(page, 'es');
		await expect(page.locator('.screen')).toContainText(plainText(spanish.tell.items.heart.text));
		await expect(page.locator('.screen')).toContainText(spanish.decide.matters.cost.text);
	});

	test('is marked on the body, and lost with the next reader', async ({ host, page }) => {
		await openExplainer(host);
		await goTo(page, 'safety', 'tell');
		const body = page.locator('.picture-place svg');
		const before = await body.innerHTML();
		await page.getByRole('checkbox').first().check();
		await expect.poll(() => body.innerHTML()).not.toBe(before);
		await explainer(page).evaluate((node) => (node as KetamineExplainerElement).restart());
		await goTo(page, 'safety', 'tell');
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
		expect(await body.innerHTML()).toBe(before);
		await goTo(page, 'questions', 'ask');
		await expect(page.getByRole('heading', { name: ask.alsoTicked })).toHaveCount(0);
	});
});

test('“Start over” at the end forgets ticks and light', async ({ host, page }) => {
	await openExplainer(host, 'theme="soft"');
	await goTo(page, 'questions', 'ask');
	await page.getByRole('checkbox').first().check();
	await button(page, words.ui.light).click();
	await choose(page, words.ui.lights.contrast);
	await page.keyboard.press('Escape');
	await goTo(page, 'sources', 'list');
	await button(page, words.ui.next).click();
	await button(page, words.ui.startOver).click();
	await expect(page.locator('.explainer')).toHaveAttribute('data-theme', 'soft');
	await goTo(page, 'questions', 'ask');
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});
