/** A window of 1280 × 720 px that is enlarged to 400 %, and a clinic whose name has no place to break. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browserHost';
import { button, childSettings, clinicPage, element, explainer, EXAMPLE_SETTINGS, goTo, SCRIPT, words } from './pages';
import { field, openSetup } from './setupPage';
import { test as tabletTest } from './tabletPage';

const LOW = { width: 320, height: 180 };
const LONG_NAME = 'Kopfschmerzambulanz'.repeat(4);
const LONG = { ...EXAMPLE_SETTINGS, clinicName: LONG_NAME, address: LONG_NAME, reviewedBy: LONG_NAME };
const WITHOUT_MARGIN = '<style>body { margin: 0 }</style>';

/** How much of the window's height nothing lies over that stays while the reader scrolls, 0 to 1. */
function shareLeft(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const root = document.querySelector('ketamine-explainer')?.shadowRoot;
		const all = [...document.querySelectorAll<HTMLElement>('*'), ...(root?.querySelectorAll<HTMLElement>('*') ?? [])];
		const stuck = all.filter((node) => /sticky|fixed/.test(getComputedStyle(node).position));
		let left = 1;
		for (let y = 200; y < 1400; y += 100) {
			scrollTo(0, y);
			document.querySelector('#page')?.scrollTo(0, y);
			await frame();
			const covered = new Set<number>();
			for (const node of stuck) {
				const { top, bottom } = node.getBoundingClientRect();
				for (let at = Math.max(0, Math.round(top)); at < Math.min(innerHeight, bottom); at++) covered.add(at);
			}
			left = Math.min(left, 1 - covered.size / innerHeight);
		}
		return left;
	});
}

/** Parts of the explainer that hold words and end beyond the window's edge, where they are cut off. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelector('ketamine-explainer')!.shadowRoot!.querySelectorAll<HTMLElement>('*')]
			.filter((node) => node instanceof HTMLElement && !node.closest('.visually-hidden, .take-home'))
			.filter((node) => node.getBoundingClientRect().right > innerWidth + 1)
			.map((node) => `${node.tagName} ${node.className}`),
	);
}

test('most of a low window is left to read, with the reader’s bar as well', async ({ host, page }) => {
	await page.setViewportSize(LOW);
	await host.open({ html: clinicPage(element(), SCRIPT + WITHOUT_MARGIN) });
	await host.waitFor('explainer-ready');
	for (const chapter of ['safety', 'day', 'questions'] as const) {
		await goTo(page, chapter);
		expect(await shareLeft(page), chapter).toBeGreaterThan(0.5);
	}
	await button(page, words.ui.next).click();
	await expect(explainer(page).locator('.step-title')).toBeInViewport();
});

tabletTest('most of a low window is left to read on the tablet page', async ({ tablet, page }) => {
	await page.setViewportSize(LOW);
	await tablet.open();
	await goTo(page, 'safety');
	expect(await shareLeft(page)).toBeGreaterThan(0.5);
});

test('most of a low window is left to work in on the setup page', async ({ host, page }) => {
	for (const size of [LOW, { width: 1280, height: 300 }]) {
		await page.setViewportSize(size);
		await openSetup(host);
		expect(await page.locator('.page-header').evaluate((node) => getComputedStyle(node).position)).toBe('static');
	}
});

for (const width of [320, 800, 1280]) {
	test(`a long name pushes nothing out at ${width} px`, async ({ host, page }) => {
		await page.setViewportSize({ width, height: 800 });
		await host.open({ html: clinicPage(element('', childSettings(LONG)), SCRIPT + WITHOUT_MARGIN) });
		await host.waitFor('explainer-ready');
		await expect(explainer(page)).toContainText(LONG_NAME.slice(0, 8));
		for (const chapter of ['start', 'day', 'questions'] as const) {
			await goTo(page, chapter);
			expect(await cutOff(page), chapter).toEqual([]);
		}
		await button(page, words.ui.help).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText(LONG_NAME);
		expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
	});
}

test('nor on the setup page', async ({ host, page }) => {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await openSetup(host);
		await field(page, 'clinicName').getByRole('textbox').first().fill(LONG_NAME);
		await page.waitForTimeout(800);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		// The preview stands in a narrower pane of its own.
		const place = page.locator('.pane');
		expect(await place.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
	}
});

tabletTest('nor on the tablet page', async ({ tablet, page }) => {
	await page.setViewportSize({ width: 768, height: 1024 });
	await tablet.open();
	await page.evaluate((settings) => (document.querySelector('ketamine-explainer')!.settings = settings), LONG);
	await expect(explainer(page)).toContainText(LONG_NAME);
	expect(await cutOff(page)).toEqual([]);
});
