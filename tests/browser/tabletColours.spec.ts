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
			const { data, width, height } = PNG.sync.read(await code.screenshot());
			const light = (x: number, y: number) => data[(Math.round(y) * width + Math.round(x)) * 4 + 1]! > 200;
			// The free space around is light; the corner mark inside it is dark.
			const squares = Number((await code.getAttribute('viewBox'))!.split(' ')[2]);
			const square = width / squares;
			for (let i = 1; i < 20; i++) {
				expect(light((width * i) / 20, 2 * square) && light(2 * square, (height * i) / 20)).toBe(true);
			}
			expect(light(4.5 * square, 4.5 * square)).toBe(false);
		});
	}
});
