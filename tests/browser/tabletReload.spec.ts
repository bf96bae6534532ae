/** A pull, a swipe or a reload in the middle of a visit: nothing that was ticked, drawn or kept goes unasked. */
import type { Dialog, Page } from '@playwright/test';
import { button, goTo, placeOf, words } from './pages';
import { drawByTouch, expect, goToPicture, strokes, test, tool, tools } from './tabletPage';

test.use({ hasTouch: true });

/** Asks for a reload as a reader does. @returns whether the browser asked first; the page then stays */
async function reloadAsks(page: Page): Promise<boolean> {
	let answer: (asked: boolean) => void;
	const answered = new Promise<boolean>((resolve) => (answer = resolve));
	const stay = async (dialog: Dialog) => {
		expect(dialog.type()).toBe('beforeunload');
		await dialog.dismiss();
		answer(true);
	};
	const loaded = () => answer(false);
	page.on('dialog', stay).on('load', loaded);
	// Later, so that the reload does not take this call's answer away.
	await page.evaluate(() => void setTimeout(() => location.reload()));
	const asked = await answered;
	page.off('dialog', stay).off('load', loaded);
	return asked;
}

test('a pull beyond the edge does not load the page anew', async ({ tablet, page }) => {
	await tablet.open();
	await tool(page, tools.notes).click();
	// Browsers without a window do not know the gesture. Browsers with one ask the root, but Chromium only if nothing that
	// scrolls between has a rule of its own.
	const rules = await page.evaluate(() =>
		['html', '#page', '.notes'].map((each) => getComputedStyle(document.querySelector(each)!).overscrollBehavior),
	);
	expect(rules).toEqual(['none', 'auto', 'auto']);
});

test('a reload asks first while something is ticked, and not otherwise', async ({ tablet, page }) => {
	await tablet.open();
	await button(page, words.ui.next).click();
	expect(await reloadAsks(page)).toBe(false);
	await tool(page, tools.map).waitFor();

	await goTo(page, 'questions', 'ask');
	await page.getByRole('checkbox').first().check();
	expect(await reloadAsks(page)).toBe(true);
	expect((await placeOf(page)).step).toBe('ask');
	await expect(page.getByRole('checkbox').first()).toBeChecked();

	await tool(page, tools.startOver).click();
	expect(await reloadAsks(page)).toBe(false);
});

test('a reload asks first while something is drawn or kept', async ({ tablet, page }) => {
	await tablet.open();
	await goToPicture(page);
	await tool(page, tools.pen).click();
	await drawByTouch(page);
	expect(await reloadAsks(page)).toBe(true);
	await expect(strokes(page)).toHaveCount(1);

	await tool(page, tools.keep).click();
	await tool(page, tools.clear).click();
	await expect(strokes(page)).toHaveCount(0);
	expect(await reloadAsks(page)).toBe(true);

	await tool(page, tools.startOver).click();
	expect(await reloadAsks(page)).toBe(false);
});
