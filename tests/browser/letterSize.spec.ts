/** A browser whose reader has set larger letters (Settings → 32 px), without any zoom. */
import { chromiumLaunch } from '../../scripts/ensure.mjs';
import { button, childSettings, clinicPage, element, explainer, EXAMPLE_SETTINGS, goTo, SCRIPT, words } from './pages';
import { field, openSetup } from './setupPage';
import { expect, test } from './tabletPage';
import { test as hostTest } from '../support/browserHost';
import { addChecks, layoutFaultsAt } from './checks';

const { args = [], ...launch } = chromiumLaunch();
const LARGE = { launchOptions: { ...launch, args: [...args, '--blink-settings=defaultFontSize=32'] } };
/** The size of the explainer's letters, px. */
const size = (node: Element) => getComputedStyle(node.shadowRoot!.querySelector('.explainer')!).fontSize;

hostTest.use(LARGE);
test.use(LARGE);

for (const [page, style] of [
	['a page', ''],
	['a page that has set its root to 62.5 %', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
	['a page in pixels', 'html, body { font-size: 16px }'],
] as const) {
	hostTest(`is followed on ${page}`, async ({ host, page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await addChecks(page);
		const html = clinicPage(element('', childSettings(EXAMPLE_SETTINGS)), `${SCRIPT}<style>${style}</style>`);
		await host.open({ html });
		await host.waitFor('explainer-ready');
		expect(await explainer(page).evaluate(size)).toBe('34px');
		for (const chapter of ['start', 'signals', 'safety', 'day'] as const) {
			await goTo(page, chapter);
			expect(await layoutFaultsAt(page)).toEqual([]);
		}
	});
}

hostTest('is left to the page where it sets a size of its own', async ({ host, page }) => {
	await host.open({ html: clinicPage(element('style="--explainer-font-size: 20px"')) });
	await host.waitFor('explainer-ready');
	expect(await explainer(page).evaluate(size)).toBe('20px');
});

hostTest('is followed by the setup page, and nothing is wider than the window', async ({ host, page }) => {
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await openSetup(host);
		expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('34px');
		await expect(field(page, 'clinicName')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	}
});

test('is followed by the tablet page', async ({ tablet, page }) => {
	await tablet.open();
	expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('36px');
	expect(await explainer(page).evaluate(size)).toBe('36px');
	await expect(button(page, words.ui.next)).toBeInViewport();
});
