/** The tablet page in a device's own few colours: what is on, which ink is which, and the place are seen. */
import { expect, goToPicture, test, tool, tools } from './tabletPage';

for (const colorScheme of ['light', 'dark'] as const) {
	test(`tools that are on, inks and the place in the map, ${colorScheme}`, async ({ tablet, page }) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await tablet.open();
		await goToPicture(page);
		const ground = (name: string) =>
			tool(page, name).evaluate((node) => [getComputedStyle(node).backgroundColor, getComputedStyle(node).color]);
		const off = await ground(tools.pen);
		await tool(page, tools.pen).click();
		const on = await ground(tools.pen);
		expect(on[0]).not.toBe(off[0]);
		expect(on[0]).not.toBe(on[1]);

		const inks = await page
			.locator('.ink-dot')
			.evaluateAll((dots) => dots.map((dot) => getComputedStyle(dot).backgroundColor));
		expect(inks).toHaveLength(2);
		expect(new Set(inks).size).toBe(2);
		// Warm is on.
		expect(await ground(tools.inks.warm)).toEqual(on);
		expect(await ground(tools.inks.cool)).toEqual(off);

		await tool(page, tools.map).click();
		const [here, others] = await page.locator('.map').evaluate((map) => {
			const of = (selector: string) => getComputedStyle(map.querySelector(selector)!).backgroundColor;
			return [of('[aria-current]'), of('button:not([aria-current])')];
		});
		expect(here).not.toBe(others);
	});
}
