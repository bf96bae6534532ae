/** The moving picture moves only while it should, never jumps, and shows the same story as its words. */
import type { Page } from '@playwright/test';
import { CHAPTER_IDS } from '../../src/content';
import { KETAMINE_SCRIPTS } from '../../src/chapters/ketamine/script';
import { SIGNALS_SCRIPTS } from '../../src/chapters/signals/script';
import { THEMES } from '../../src/ui/themes';
import { expect, test } from '../support/browserHost';
import { button, clinicPage, element, explainer, goTo, isPlaying, openExplainer, placeOf } from './pages';
import { framesAskedOver, watchPage } from './watch';

/** How long the story of the step takes, ms on the screen. */
const LENGTH_MS = KETAMINE_SCRIPTS.sits.lengthMs;

function pictureOf(page: Page): Promise<string> {
	return explainer(page).evaluate((node) => node.shadowRoot!.querySelector('svg.scene')!.innerHTML);
}

async function goToStory(page: Page): Promise<void> {
	await goTo(page, 'ketamine', 'sits');
	await expect.poll(() => explainer(page).locator('.door').count()).toBeGreaterThan(3);
}

/** A colour as the browser computes it. */
function rgbOf(page: Page, colour: string): Promise<string> {
	return page.evaluate((given) => {
		const probe = document.body.appendChild(document.createElement('p'));
		probe.style.color = given;
		const { color } = getComputedStyle(probe);
		probe.remove();
		return color;
	}, colour);
}

/** Plays the story until something in its picture has changed. */
async function playStory(page: Page): Promise<void> {
	await goToStory(page);
	await button(page, 'Play').click();
	const start = await pictureOf(page);
	await expect.poll(() => pictureOf(page)).not.toBe(start);
}

/** Plays the story for some time of the driven clock, which stands still from then on. */
async function playStoryFor(page: Page, ms: number): Promise<void> {
	await goToStory(page);
	await page.clock.pauseAt(LATER);
	await button(page, 'Play').click();
	await page.clock.runFor(ms);
}

/** A time of the driven clock that is later than any test takes. */
const LATER = 3_600_000;

/** Lets the test drive the page's time by `page.clock`. Called before the page is opened. */
async function driveTime(page: Page): Promise<void> {
	await page.clock.install({ time: 0 });
	// Again, so that it counts the frames of the driven clock.
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
	await playStory(page);
	const asked = await framesAskedOver(page, 30);
	expect(asked).toBeGreaterThan(25);
	expect(asked).toBeLessThanOrEqual(32);
});

test('paused: no frame is asked for and nothing moves', async ({ host, page }) => {
	await openExplainer(host);
	await playStory(page);
	await button(page, 'Pause').click();
	// The cross-fade from the still ends by itself, without frames.
	await expect(explainer(page).locator('.things.leaving')).toHaveCount(0);
	const stopped = await pictureOf(page);
	expect(await framesAskedOver(page, 30)).toBe(0);
	expect(await pictureOf(page)).toBe(stopped);
	await button(page, 'Play').click();
	await expect.poll(() => pictureOf(page)).not.toBe(stopped);
});

test('scrolled away: no frame is asked for; back in sight, it goes on where it was', async ({ host, page }) => {
	await driveTime(page);
	await host.open({ html: clinicPage(`${element()}<p style="height: 4000px">More</p>`) });
	await host.waitFor('explainer-ready');
	// Until the cross-fade from the still has ended, which needs no frames.
	await playStoryFor(page, 2500);
	/** Lets time go on. @returns whether the picture has changed, and how many frames were asked for */
	const goOn = async (ms: number) => {
		const asked = () => page.evaluate(() => window.watch.framesAsked);
		const [before, askedBefore] = [await pictureOf(page), await asked()];
		await page.clock.runFor(ms);
		return { changed: before !== (await pictureOf(page)), frames: (await asked()) - askedBefore };
	};
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect.poll(() => goOn(20)).toEqual({ changed: false, frames: 0 });
	expect(await goOn(5000)).toEqual({ changed: false, frames: 0 });
	await page.evaluate(() => window.scrollTo(0, 0));
	await expect.poll(async () => (await goOn(20)).frames).toBeGreaterThan(0);
	// With the time away, it would have ended by now.
	await page.clock.runFor(LENGTH_MS - 4500);
	expect(await isPlaying(page)).toBe(true);
	await page.clock.runFor(3000);
	expect(await isPlaying(page)).toBe(false);
});

test('hidden: no frame is asked for', async ({ host, page }) => {
	await openExplainer(host);
	await playStory(page);
	await explainer(page).evaluate((node) => ((node as HTMLElement).hidden = true));
	await expect.poll(() => framesAskedOver(page, 10)).toBe(0);
	expect(await framesAskedOver(page, 30)).toBe(0);
	await explainer(page).evaluate((node) => ((node as HTMLElement).hidden = false));
	await expect.poll(() => framesAskedOver(page, 5)).toBeGreaterThan(0);
});

test('in a tab behind: no frame is asked for', async ({ host, page }) => {
	await openExplainer(host);
	await playStory(page);
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
	await page.clock.runFor(SIGNALS_SCRIPTS.message.lengthMs + 1000);
	expect(await isPlaying(page)).toBe(false);
	await expect(button(page, 'Play')).toBeVisible();
	expect(await framesAskedOver(page, 30)).toBe(0);
	await button(page, 'Play').click();
	expect(await isPlaying(page)).toBe(true);
});

test('after a stall of 3 s the story goes on at most 0.5 s further', async ({ host, page }) => {
	await driveTime(page);
	await openExplainer(host);
	await playStoryFor(page, 1000);
	await page.clock.fastForward(3000);
	await page.clock.runFor(LENGTH_MS - 1000 - 500 - 200);
	expect(await isPlaying(page)).toBe(true);
	await page.clock.runFor(1000);
	expect(await isPlaying(page)).toBe(false);
});

test('takes as long on the screen as it should', async ({ host, page }) => {
	await driveTime(page);
	await openExplainer(host);
	await playStoryFor(page, LENGTH_MS - 200);
	expect(await isPlaying(page)).toBe(true);
	await page.clock.runFor(400);
	expect(await isPlaying(page)).toBe(false);
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
	await driveTime(page);
	await openExplainer(host);
	await playStoryFor(page, 9000);
	await button(page, 'Replay').click();
	expect(await isPlaying(page)).toBe(true);
	await page.clock.runFor(LENGTH_MS - 1000);
	expect(await isPlaying(page)).toBe(true);
	await page.clock.runFor(1500);
	expect(await isPlaying(page)).toBe(false);
});

test('without motion, every step is a still with its words, and nothing is ever animated', async ({ host, page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openExplainer(host, 'view="synapse"');
	await expect(button(page, 'Play')).toHaveCount(0);
	await expect(button(page, 'Replay')).toHaveCount(0);
	for (let i = 0; i < 9; i++) {
		const { step } = await placeOf(page);
		if (step !== 'how-many' && step !== 'unknown') {
			await expect(page.locator('.caption p')).not.toBeEmpty();
			await expect.poll(() => explainer(page).locator('.door').count()).toBeGreaterThan(3);
		}
		expect(await framesAskedOver(page, 5), step).toBe(0);
		if (step !== 'try') await button(page, 'Next').click();
	}
	expect((await placeOf(page)).step).toBe('try');
	await button(page, 'One step').click();
	expect(await framesAskedOver(page, 10)).toBe(0);
});

test('a change of light is faded over a second or more and then asks for no frame', async ({ host, page }) => {
	await driveTime(page);
	await openExplainer(host, 'theme="soft"');
	const background = () =>
		explainer(page).evaluate((node) => getComputedStyle(node.shadowRoot!.querySelector('.explainer')!).backgroundColor);
	const dim = await rgbOf(page, THEMES.dim.frame);
	await page.clock.pauseAt(LATER);
	await explainer(page).evaluate((node) => node.setAttribute('theme', 'dim'));
	await page.clock.runFor(950);
	expect(await background()).not.toBe(dim);
	await page.clock.runFor(1000);
	expect(await background()).toBe(dim);
	await page.clock.resume();
	await expect.poll(() => framesAskedOver(page, 10)).toBe(0);
	const inline = await explainer(page).evaluate((node) =>
		node.shadowRoot!.querySelector<HTMLElement>('.explainer')!.style.getPropertyValue('--ke-text'),
	);
	expect(inline).toBe('');
});
