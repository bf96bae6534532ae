/** A browser that darkens light pages by itself, such as Chrome on Android, leaves ours alone: their colours are chosen. */
import { PNG } from 'pngjs';
import { chromiumLaunch } from '../../scripts/ensure.mjs';
import { expect, test } from './tabletPage';

const { args = [], ...launch } = chromiumLaunch();
test.use({
	launchOptions: { ...launch, args: [...args, '--blink-settings=forceDarkModeEnabled=true', '--force-dark-mode'] },
	colorScheme: null,
});

test('leaves the light theme as it is', async ({ tablet }) => {
	const { page } = tablet;
	await tablet.open();
	await page.evaluate(() => document.querySelector('ketamine-explainer')!.setAttribute('theme', 'soft'));
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'soft');
	await page.waitForTimeout(2000);
	const { data, width } = PNG.sync.read(await page.screenshot());
	const luminance = (x: number, y: number) => {
		const at = (y * width + x) * 4;
		return (0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!) / 255;
	};
	// Between the tools and above the title.
	expect(luminance(3, 760)).toBeGreaterThan(0.5);
	expect(luminance(500, 80)).toBeGreaterThan(0.5);
});
