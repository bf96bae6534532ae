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

test('nor does one in a panel, which still scrolls', async ({ tablet, page }) => {
	await page.setViewportSize({ width: 700, height: 360 });
	await tablet.open();
	await button(page, words.ui.help).click();
	const dialog = page.getByRole('dialog');
	/** A finger moves by so many px on the panel. @returns whether the browser may do with it what it likes */
	const isLeft = (px: number) =>
		dialog.evaluate((node, by) => {
			const place = node.getBoundingClientRect();
			const target = node.querySelector('h3, p, li')!;
			const fire = (type: string, y: number) => {
				const touch = new Touch({ identifier: 1, target, clientX: place.left + 40, clientY: place.top + 100 + y });
				const given = { bubbles: true, cancelable: true, composed: true, touches: [touch], changedTouches: [touch] };
				return target.dispatchEvent(new TouchEvent(type, given));
			};
			fire('touchstart', 0);
			return fire('touchmove', by);
		}, px);
	expect(await dialog.evaluate((node) => node.scrollHeight - node.clientHeight)).toBeGreaterThan(100);
	expect([await isLeft(30), await isLeft(-30)]).toEqual([false, true]);
	await dialog.evaluate((node) => (node.scrollTop = 50));
	expect([await isLeft(30), await isLeft(-30)]).toEqual([true, true]);
	await dialog.evaluate((node) => (node.scrollTop = node.scrollHeight));
	expect([await isLeft(30), await isLeft(-30)]).toEqual([true, false]);
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
