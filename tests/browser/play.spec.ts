/** The moving picture: moves only while it should, never jumps, and shows the same story as its words. */
import type { Page } from '@playwright/test';
import { CHAPTER_IDS } from '../../src/content';
import { SIGNALS_SCRIPTS } from '../../src/chapters/signals/script';
import { expect, test } from '../support/browserHost';
import { button, clinicPage, element, explainer, goTo, isPlaying, openExplainer } from './pages';
import { framesAskedOver, watchPage } from './watch';

/** Ketamine drifts in at this speed, px a second of the story: so its place tells the time of the story. */
const DRIFT_PX_PER_S = 48;
const FREE_KETAMINE = '.free > .ketamine';

/** Where the ketamine stands that comes from furthest away. */
async function driftedPx(page: Page): Promise<number> {
	return explainer(page).evaluate((node, selector) => {
		const third = [...node.shadowRoot!.querySelectorAll<SVGGElement>(selector)][2]!;
		return third.transform.baseVal.getItem(0).matrix.e;
	}, FREE_KETAMINE);
}

async function playArrival(page: Page): Promise<void> {
	await goTo(page, 'ketamine', 'arrives');
	await expect(explainer(page).locator(FREE_KETAMINE)).not.toHaveCount(0);
	await button(page, 'Play').click();
	const start = await driftedPx(page);
	await expect.poll(() => driftedPx(page)).not.toBe(start);
}

/** A time of the driven clock that no test comes to by itself. */
const LATER = 3_600_000;

/** Before the page is opened: from then on its time can be driven by `page.clock`. */
async function driveTime(page: Page): Promise<void> {
	await page.clock.install({ time: 0 });
	// Anew: the frames to count are those of the driven clock now.
	await watchPage(page);
}

test.beforeEach(({ page }) => watchPage(page));

test('asks for no animation frame before it is played, on any screen', async ({ host, page }) => {
	await openExplainer(host);
	for (const chapter of CHAPTER_IDS) {
		await goTo(page, chapter);
		await expect.poll(() => framesAskedOver(page, 20)).toBe(0);
	}
});

test('plays: the picture changes, and one frame is asked for at a time', async ({ host, page }) => {
	await openExplainer(host);
	await playArrival(page);
	const asked = await framesAskedOver(page, 30);
	expect(asked).toBeGreaterThan(25);
	expect(asked).toBeLessThanOrEqual(32);
});

test('paused: no frame is asked for and nothing moves', async ({ host, page }) => {
	await openExplainer(host);
	await playArrival(page);
	await button(page, 'Pause').click();
	const stopped = await driftedPx(page);
	expect(await framesAskedOver(page, 30)).toBe(0);
	expect(await driftedPx(page)).toBe(stopped);
	await button(page, 'Play').click();
	await expect.poll(() => driftedPx(page)).toBeLessThan(stopped);
});

test('scrolled away: no frame is asked for; back in sight, it goes on where it was', async ({ host, page }) => {
	await driveTime(page);
	await host.open({ html: clinicPage(`${element()}<p style="height: 4000px">More</p>`) });
	await host.waitFor('explainer-ready');
	await playArrival(page);
	await page.clock.pauseAt(LATER);
	/** Lets the story go on for some time. @returns how far it has moved, px, and how many frames it has asked for */
	const goOn = async (ms: number) => {
		const asked = () => page.evaluate(() => window.watch.framesAsked);
		const [from, askedBefore] = [await driftedPx(page), await asked()];
		await page.clock.runFor(ms);
		return { px: from - (await driftedPx(page)), frames: (await asked()) - askedBefore };
	};
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect.poll(() => goOn(100)).toEqual({ px: 0, frames: 0 });
	const stopped = await driftedPx(page);
	expect(await goOn(5000)).toEqual({ px: 0, frames: 0 });
	await page.evaluate(() => window.scrollTo(0, 0));
	await expect.poll(async () => (await goOn(100)).px).toBeGreaterThan(0);
	expect(stopped - (await driftedPx(page))).toBeLessThan(0.5 * DRIFT_PX_PER_S);
	expect(await isPlaying(page)).toBe(true);
});

test('hidden: no frame is asked for', async ({ host, page }) => {
	await openExplainer(host);
	await playArrival(page);
	await explainer(page).evaluate((node) => ((node as HTMLElement).hidden = true));
	await expect.poll(() => framesAskedOver(page, 10)).toBe(0);
	expect(await framesAskedOver(page, 30)).toBe(0);
	await explainer(page).evaluate((node) => ((node as HTMLElement).hidden = false));
	await expect.poll(() => framesAskedOver(page, 5)).toBeGreaterThan(0);
});

test('in a tab behind: no frame is asked for', async ({ host, page }) => {
	await openExplainer(host);
	await playArrival(page);
	const setHidden = (hidden: boolean) =>
		page.evaluate((value) => {
			Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
			document.dispatchEvent(new Event('visibilitychange'));
		}, hidden);
	await setHidden(true);
	expect(await framesAskedOver(page, 30)).toBe(0);
	await setHidden(false);
	expect(await framesAskedOver(page, 10)).toBeGreaterThan(5);
});

test('ends by itself and then asks for no frame; Play begins again', async ({ host, page }) => {
	await driveTime(page);
	await openExplainer(host, 'chapter="signals"');
	await button(page, 'Play').click();
	expect(await framesAskedOver(page, 10)).toBeGreaterThan(5);
	await page.clock.runFor(SIGNALS_SCRIPTS.cells.lengthMs + 1000);
	expect(await isPlaying(page)).toBe(false);
	await expect(button(page, 'Play')).toBeVisible();
	expect(await framesAskedOver(page, 30)).toBe(0);
	await button(page, 'Play').click();
	expect(await isPlaying(page)).toBe(true);
});

test('after a stall of 3 s the story goes on at most 0.5 s further', async ({ host, page }) => {
	await driveTime(page);
	await openExplainer(host);
	await playArrival(page);
	await page.clock.pauseAt(LATER);
	const before = await driftedPx(page);
	await page.clock.fastForward(3000);
	const after = await driftedPx(page);
	expect(before - after).toBeGreaterThan(0);
	expect(before - after).toBeLessThanOrEqual(0.5 * DRIFT_PX_PER_S);
	expect(await isPlaying(page)).toBe(true);
});

test('takes as long on the screen as it should', async ({ host, page }) => {
	await driveTime(page);
	await openExplainer(host);
	await playArrival(page);
	await page.clock.pauseAt(LATER);
	const from = await driftedPx(page);
	await page.clock.runFor(1500);
	expect((from - (await driftedPx(page))) / DRIFT_PX_PER_S).toBeCloseTo(1.5, 1);
});

test('“One step” shows the next change without motion', async ({ host, page }) => {
	await openExplainer(host);
	await goTo(page, 'signals', 'plug-moves');
	const seen = () => explainer(page).evaluate((node) => node.shadowRoot!.querySelector('#seen')!.textContent);
	const pictures = new Set([await seen()]);
	for (let i = 0; i < 8; i++) {
		await button(page, 'One step').click();
		pictures.add(await seen());
	}
	expect(pictures.size).toBeGreaterThan(2);
	expect(await isPlaying(page)).toBe(false);
	expect(await framesAskedOver(page, 20)).toBe(0);
});

test('“Replay” goes back to the beginning and plays on', async ({ host, page }) => {
	await openExplainer(host);
	await playArrival(page);
	await expect.poll(() => driftedPx(page)).toBeLessThan(1000);
	const before = await driftedPx(page);
	await button(page, 'Replay').click();
	expect(await driftedPx(page)).toBeGreaterThan(before);
	expect(await isPlaying(page)).toBe(true);
});

test('without motion, every step is a still with its words, and nothing is ever animated', async ({ host, page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openExplainer(host, 'view="synapse"');
	await expect(button(page, 'Play')).toHaveCount(0);
	await expect(button(page, 'Replay')).toHaveCount(0);
	for (let i = 0; i < 14; i++) {
		await expect(page.locator('.caption p')).not.toBeEmpty();
		await expect.poll(() => explainer(page).locator('.door').count()).toBeGreaterThan(3);
		expect(await framesAskedOver(page, 5)).toBe(0);
		await button(page, 'Next').click();
	}
	await button(page, 'One step').click();
	expect(await framesAskedOver(page, 10)).toBe(0);
});

test('a change of light is faded over a second or more and then asks for no frame', async ({ host, page }) => {
	await driveTime(page);
	await openExplainer(host, 'theme="soft"');
	const background = () =>
		explainer(page).evaluate((node) => getComputedStyle(node.shadowRoot!.querySelector('.explainer')!).backgroundColor);
	await page.clock.pauseAt(LATER);
	await explainer(page).evaluate((node) => node.setAttribute('theme', 'dim'));
	await page.clock.runFor(950);
	expect(await background()).not.toBe('rgb(23, 32, 32)');
	await page.clock.runFor(1000);
	expect(await background()).toBe('rgb(23, 32, 32)');
	await page.clock.resume();
	await expect.poll(() => framesAskedOver(page, 10)).toBe(0);
	const inline = await explainer(page).evaluate((node) =>
		node.shadowRoot!.querySelector('.explainer')!.getAttribute('style'),
	);
	expect(inline ?? '').toBe('');
});
