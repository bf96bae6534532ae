/** Measures playing without throttling, and the work that is left when nothing has to move. */
import type { Browser } from 'playwright';
import type { Contender } from './contenders';
import { BenchPage } from './page';
import type { BenchServer } from './server';

const PLAYING_MS = 1500;
const REST_MS = 500;
const SETTLE_MS = 300;

export interface RestFigures {
	readonly framesPerS: number;
	readonly msPerFrame: number;
	readonly scriptPerFrame: number;
	/** Frames a second, and main thread ms a second. */
	readonly idle: readonly [frames: number, ms: number];
	readonly paused: readonly [frames: number, ms: number];
	readonly hidden: readonly [frames: number, ms: number];
	readonly offScreen: readonly [frames: number, ms: number];
}

export async function measureRest(browser: Browser, server: BenchServer, contender: Contender): Promise<RestFigures> {
	const opened = await BenchPage.open(browser);
	const { page } = opened;
	const rest = async () => {
		await page.waitForTimeout(SETTLE_MS);
		const { framesPerS, msPerS } = await opened.over(REST_MS);
		return [framesPerS, msPerS] as const;
	};
	const touch = () => page.evaluate(({ play }) => ((0, eval)(play) as HTMLElement).click(), contender);
	const playing = () => page.evaluate(({ answered }) => (0, eval)(answered) as boolean, contender);
	await page.goto(server.addressOf(contender.page));
	await page.waitForFunction((play) => Boolean((0, eval)(play)), contender.play);
	const idle = await rest();
	for (let tries = 0; tries < 50 && !(await playing()); tries++) {
		await touch();
		await page.waitForTimeout(100);
	}
	const { framesPerS, msPerFrame, scriptPerFrame } = await opened.over(PLAYING_MS);
	await touch();
	const paused = await rest();
	await touch();
	await hide(page, true);
	const hidden = await rest();
	await hide(page, false);
	await page.evaluate(() => {
		const below = document.body.appendChild(document.createElement('div'));
		below.style.height = '9000px';
		window.scrollTo(0, 8000);
	});
	const offScreen = await rest();
	await opened.close();
	return { framesPerS, msPerFrame, scriptPerFrame, idle, paused, hidden, offScreen };
}

/** Makes the page believe that it is hidden, because headless Chromium treats every page as visible. */
async function hide(page: BenchPage['page'], hidden: boolean): Promise<void> {
	await page.evaluate((value) => {
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
		Object.defineProperty(document, 'visibilityState', {
			configurable: true,
			get: () => (value ? 'hidden' : 'visible'),
		});
		document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
	}, hidden);
}
