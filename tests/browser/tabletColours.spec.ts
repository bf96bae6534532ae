/** The tablet page where the device has few colours of its own. */
import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';
import { EXAMPLE, expect, test, tool, tools } from './tabletPage';
import { goTo } from './pages';

/** What a part looks like, without the focus and the pointer. */
async function looks(part: Locator): Promise<string> {
	const page = part.page();
	await page.mouse.move(700, 765);
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	return (await part.screenshot({ animations: 'disabled' })).toString('base64');
}

/** Whether a picture of a code has a white ground, free space of more than two squares around, and black squares. */
async function canBeScanned(code: Locator): Promise<boolean> {
	const { data, width, height } = PNG.sync.read(await code.screenshot());
	const isLight = (x: number, y: number) => data[(Math.round(y) * width + Math.round(x)) * 4 + 1]! > 250;
	const square = width / Number((await code.getAttribute('viewBox'))!.split(' ')[2]);
	const around = Array.from({ length: 19 }, (_, i) => (i + 1) / 20).every(
		(part) => isLight(width * part, 2 * square) && isLight(2 * square, height * part),
	);
	// The corner mark begins behind the free space.
	const dark = data[(Math.round(4.5 * square) * width + Math.round(4.5 * square)) * 4 + 1]!;
	return around && dark < 5;
}

for (const theme of ['dim', 'soft', 'contrast']) {
	test(`the code for phones is black on white with free space around, whatever the theme (${theme})`, async ({
		tablet,
	}) => {
		const { page } = tablet;
		await tablet.open(`?settings=${EXAMPLE}`);
		await page.evaluate((name) => document.querySelector('ketamine-explainer')!.setAttribute('theme', name), theme);
		await tool(page, tools.handOver).click();
		await page.waitForTimeout(1500);
		expect(await canBeScanned(page.getByRole('img', { name: tools.handOverCode }))).toBe(true);
	});
}

test.describe('a device’s own few colours', () => {
	for (const colorScheme of ['dark', 'light'] as const) {
		test(`show which tool, ink and step is on, and a code that can be scanned (${colorScheme})`, async ({ tablet }) => {
			const { page } = tablet;
			await page.emulateMedia({ forcedColors: 'active', colorScheme });
			await tablet.open(`?settings=${EXAMPLE}`);
			await goTo(page, 'ketamine', 'fewer');
			const pen = tool(page, tools.pen);
			const off = await looks(pen);
			await pen.click();
			expect(await looks(pen)).not.toBe(off);
			const dots = page.locator('.ink-dot');
			expect(await looks(dots.first())).not.toBe(await looks(dots.last()));

			await tool(page, tools.map).click();
			const ground = (step: Locator) => step.evaluate((node) => getComputedStyle(node).backgroundColor);
			const here = page.locator('.map [aria-current]');
			expect(await ground(here)).not.toBe(await ground(page.locator('.map button:not([aria-current])').first()));
			await page.keyboard.press('Escape');
			// While the pen is on, its own tools are in the bar.
			await pen.click();

			await tool(page, tools.handOver).click();
			const code = page.getByRole('img', { name: tools.handOverCode });
			await page.waitForTimeout(800);
			expect(await canBeScanned(code)).toBe(true);
		});
	}
});
