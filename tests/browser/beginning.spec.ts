/** A reader who goes on sees the beginning of the next screen, on whatever page, and nothing else of that page moves. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browserHost';
import { button, clinicPage, element, explainer, goTo, placeOf, SCRIPT, TAG } from './pages';

/** Goes on to the next screen, from where so much of the screen lies above the window, px; by script, which scrolls nothing. */
async function goOn(page: Page, hiddenPx: number, scroller = 'html'): Promise<void> {
	await goTo(page, 'safety', 'tell');
	await page.evaluate(
		([box, px]) => {
			const chapter = document.querySelector('ketamine-explainer')!.shadowRoot!.querySelector('.chapter')!;
			const at = document.querySelector(box)!;
			const edge = at === document.documentElement ? 0 : at.getBoundingClientRect().top;
			at.scrollBy({ top: chapter.getBoundingClientRect().top - edge + px, behavior: 'instant' });
		},
		[scroller, hiddenPx] as const,
	);
	await button(page, 'Next').evaluate((it) => (it as HTMLElement).click());
	await expect.poll(() => placeOf(page), { timeout: 5000 }).not.toEqual({ chapter: 'safety', step: 'tell' });
}

/** Whether a finger on the upper edge of the title would touch it. */
function seen(page: Page): Promise<boolean> {
	return explainer(page).evaluate((host) => {
		const { left, top } = host.shadowRoot!.querySelector('.chapter :is(h2, h3)')!.getBoundingClientRect();
		return document.elementFromPoint(left + 5, top + 3) === host;
	});
}

const HEADER = '<header style="position: sticky; top: 0; height: 120px; background: #ddd; z-index: 9">Clinic</header>';
const SECOND = '<nav style="position: sticky; top: 120px; height: 50px; background: #eee; z-index: 8">Menu</nav>';

for (const hiddenPx of [-60, 20, 70, 600]) {
	test(`below headers that stay, with ${hiddenPx} px of the last screen above the window`, async ({ host, page }) => {
		const style = '<style>html { scroll-behavior: smooth; } body { margin: 0 0 900px; }</style>';
		await host.open({ html: clinicPage(`${HEADER}${SECOND}<p>Rooms</p>${element()}`, SCRIPT + style) });
		await host.waitFor('explainer-ready');
		await goOn(page, hiddenPx);
		expect(await seen(page)).toBe(true);
	});
}

test('in a dialog of the page that scrolls, under its own header; the page behind stays', async ({ host, page }) => {
	const style = `<style>body { margin: 0 0 3000px; } dialog { height: 500px; padding: 0; overflow: auto; }</style>`;
	const dialog = `<p style="height: 400px">Rooms</p><dialog>${HEADER}<p>Rooms</p>${element()}</dialog>`;
	await host.open({ html: clinicPage(dialog, SCRIPT + style) });
	await page.evaluate(() => document.querySelector('dialog')!.showModal());
	await host.waitFor('explainer-ready');
	for (const hiddenPx of [20, 500]) {
		await goOn(page, hiddenPx, 'dialog');
		expect(await seen(page)).toBe(true);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	}
});

test('in a section that hides what reaches beyond it: the section is not scrolled', async ({ host, page }) => {
	const style = `<style>
		body { margin: 0 0 900px; }
		section { position: relative; overflow: hidden; }
		i { position: absolute; bottom: -260px; width: 50px; height: 500px; }
	</style>`;
	const section = `<section><i></i><h2>LEAD</h2><p>Rooms</p>${element()}</section>`;
	await host.open({ html: clinicPage(section, SCRIPT + style) });
	await host.waitFor('explainer-ready');
	await goOn(page, 600);
	expect(await seen(page)).toBe(true);
	expect(await page.evaluate(() => document.querySelector('section')!.scrollTop)).toBe(0);
});

test('on a page whose body scrolls, and in a page that is locked', async ({ host, page }) => {
	const style =
		'<style>html { height: 100%; overflow: hidden; } body { height: 100%; margin: 0; overflow: auto; }</style>';
	await host.open({ html: clinicPage(`<p>Rooms</p>${element()}<p style="height: 900px"></p>`, SCRIPT + style) });
	await host.waitFor('explainer-ready');
	await goOn(page, 600, 'body');
	expect(await seen(page)).toBe(true);
	await page.evaluate(() => document.body.style.setProperty('overflow', 'hidden'));
	const before = await page.evaluate(() => (document.body.scrollBy(0, 600), document.body.scrollTop));
	await page
		.locator(TAG)
		.evaluate((it) => (it as HTMLElement & { goTo(a: string, b: string): void }).goTo('safety', 'tell'));
	await button(page, 'Next').evaluate((it) => (it as HTMLElement).click());
	expect(await page.evaluate(() => document.body.scrollTop)).toBe(before);
});
