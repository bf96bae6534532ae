/** A touch on Start over can be taken back for ten seconds, it stands apart, and the focus is never lost. */
import type { Page } from '@playwright/test';
import { button, explainer, goTo, placeOf } from './pages';
import { drawByTouch, expect, goToPicture, printed, strokes, test, tool, tools } from './tabletPage';

test.use({ hasTouch: true });

const checked = (page: Page) => page.getByRole('checkbox', { checked: true });

/** A tick, a kept picture, a drawing, another text size and theme, and the notes. */
async function visit(page: Page): Promise<void> {
	await goTo(page, 'questions', 'ask');
	await page.getByRole('checkbox').first().check();
	await tool(page, tools.textSize).click();
	await goToPicture(page);
	await tool(page, tools.pen).click();
	await drawByTouch(page);
	await tool(page, tools.keep).click();
	await tool(page, tools.notes).click();
}

test('brings all of the visit back', async ({ tablet, page }) => {
	await tablet.open();
	await visit(page);
	const where = () =>
		page.evaluate(() => {
			const picture = document
				.querySelector('ketamine-explainer')!
				.shadowRoot!.querySelector('[part=stage] svg.scene')!;
			const [a, b] = [picture, document.querySelector('.drawing path')!].map((node) => node.getBoundingClientRect());
			return [b!.left - a!.left, b!.top - a!.top].map(Math.round);
		});
	const before = await where();
	await tool(page, tools.startOver).click();
	await expect(strokes(page)).toHaveCount(0);
	expect(await placeOf(page)).toEqual({ chapter: 'start', step: 'welcome' });
	await expect(page.getByRole('status').filter({ hasText: tools.cleared })).toBeVisible();
	expect((await printed(page)).figures).toBe(0);

	await tool(page, tools.takeBack).focus();
	await page.keyboard.press('Enter');
	await expect(tool(page, tools.takeBack)).toHaveCount(0);
	// The notes take it, as they do when they are opened.
	expect(await page.evaluate(() => document.activeElement!.localName)).not.toBe('body');
	await expect(strokes(page)).toHaveCount(1);
	expect(await placeOf(page)).toEqual({ chapter: 'ketamine', step: 'fewer' });
	await expect.poll(where).toEqual(before);
	await expect(page.locator('.notes')).toHaveCount(1);
	await expect(page.locator('.tool-letters')).toHaveText('A+');
	expect(await printed(page)).toMatchObject({ figures: 1, strokes: 1 });
	// It is still the same drawing.
	await tool(page, tools.notes).click();
	await drawByTouch(page);
	await tool(page, tools.keep).click();
	expect(await printed(page)).toMatchObject({ figures: 1, strokes: 2 });
	await goTo(page, 'questions', 'ask');
	await expect(checked(page)).toHaveCount(1);
	expect(tablet.messages).toEqual([]);
});

test('for ten seconds; not what an unwatched tablet has cleared', async ({ tablet, page }) => {
	await page.clock.install();
	await tablet.open();
	await goTo(page, 'questions', 'ask');
	await page.getByRole('checkbox').first().check();
	await tool(page, tools.startOver).click();
	await page.clock.runFor('00:09');
	await expect(tool(page, tools.takeBack)).toBeVisible();
	await page.clock.runFor('00:02');
	await expect(tool(page, tools.takeBack)).toHaveCount(0);

	await goTo(page, 'questions', 'ask');
	await expect(checked(page)).toHaveCount(0);
	await page.getByRole('checkbox').first().check();
	await page.clock.runFor('06:00');
	expect(await placeOf(page)).toEqual({ chapter: 'start', step: 'welcome' });
	await expect(tool(page, tools.takeBack)).toHaveCount(0);
});

for (const size of [
	{ width: 1024, height: 768 },
	{ width: 800, height: 600 },
	{ width: 768, height: 1024 },
	{ width: 390, height: 844 },
]) {
	test(`Start over stands apart from Keep at ${size.width}×${size.height}`, async ({ tablet, page }) => {
		await page.setViewportSize(size);
		await tablet.open();
		await goToPicture(page);
		await tool(page, tools.pen).click();
		const boxOf = async (name: string) => (await tool(page, name).boundingBox())!;
		const [keep, startOver] = [await boxOf(tools.keep), await boxOf(tools.startOver)];
		const gap = (from: number, length: number, to: number, other: number) =>
			Math.max(to - (from + length), from - (to + other));
		const apart = Math.max(
			gap(keep.x, keep.width, startOver.x, startOver.width),
			gap(keep.y, keep.height, startOver.y, startOver.height),
		);
		expect(apart).toBeGreaterThanOrEqual(20);
		await tool(page, tools.startOver).click();
		await expect(tool(page, tools.takeBack)).toBeInViewport({ ratio: 1 });
	});
}

test('forgetting the file leaves the focus beside its button', async ({ tablet, page }) => {
	tablet.site.answers.set('clinic.json', '{"clinicName": "Own Clinic"}');
	await tablet.open('?settings=./clinic.json');
	await tool(page, tools.tablet).click();
	await button(page, tools.settingsForget).focus();
	await page.keyboard.press('Enter');
	await expect(button(page, tools.settingsForget)).toHaveCount(0);
	await expect(page.locator('input[type=file]')).toBeFocused();
});

test('a screen reader that moves counts as use, but neither begins a visit nor stops the countdown', async ({
	tablet,
	page,
}) => {
	await page.clock.install();
	await tablet.open();
	const notice = page.getByRole('alertdialog', { name: tools.idleTitle });
	await page.mouse.click(500, 20);
	for (let i = 0; i < 3; i++) {
		await page.clock.runFor('03:00');
		await explainer(page)
			.locator('button:visible')
			.nth(i)
			.evaluate((node: HTMLElement) => node.focus());
	}
	await page.clock.runFor('03:00');
	await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!));
	await page.clock.runFor('04:50');
	await expect(notice).toBeHidden();
	await page.clock.runFor('00:15');
	await expect(notice).toBeVisible();
	await page.clock.runFor('00:31');
	await expect(notice).toBeHidden();
	await tool(page, tools.map).evaluate((node: HTMLElement) => node.focus());
	await page.clock.runFor('06:00');
	await expect(notice).toBeHidden();
});
