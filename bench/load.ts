/** Measures the start on a slow tablet and network until a touch on Play is answered, and then a second of playing. */
import type { Browser } from 'playwright';
import type { Contender } from './contenders';
import { BenchPage, SLOW_CPU } from './page';
import type { BenchServer } from './server';

/** Tasks longer than this count as blocking. */
const TASK_LIMIT_MS = 50;
const PLAYING_MS = 1000;

export interface LoadFigures {
	readonly wireBytes: number;
	readonly requests: number;
	readonly otherOrigins: number;
	readonly paintMs: number;
	readonly answerMs: number;
	/** Blocking time from the first paint, which is how "total blocking time" is defined. */
	readonly blockingMs: number;
	/** Blocking time from the start of the load. */
	readonly blockingFromStartMs: number;
	readonly layoutShift: number;
	readonly slowFramesPerS: number;
	readonly slowMsPerFrame: number;
	readonly slowScriptPerFrame: number;
}

export async function measureLoad(browser: Browser, server: BenchServer, contender: Contender): Promise<LoadFigures> {
	const opened = await BenchPage.open(browser, { slow: true, cpu: SLOW_CPU });
	const { page, cdp } = opened;
	const address = server.addressOf(contender.page);
	const origin = new URL(address).origin;
	let wireBytes = 0;
	const asked: string[] = [];
	cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (wireBytes += encodedDataLength));
	cdp.on('Network.requestWillBeSent', ({ request }) => {
		if (/^https?:/.test(request.url)) asked.push(request.url);
	});
	await page.addInitScript(touchWhenThere, { play: contender.play, answered: contender.answered });
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForFunction(() => window.benchPage.answeredMs !== undefined, undefined, { polling: 250 });
	const playing = contender.moves ? await opened.over(PLAYING_MS) : undefined;
	const seen = await page.evaluate(() => ({
		...window.benchPage,
		answerMs: window.benchPage.answeredMs!,
		paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
	}));
	await opened.close();
	const untilAnswer = seen.longTasksMs.filter(({ start }) => start < seen.answerMs);
	const blocking = (tasks: typeof untilAnswer) =>
		tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - TASK_LIMIT_MS), 0);
	return {
		wireBytes,
		requests: asked.length,
		otherOrigins: new Set(asked.map((url) => new URL(url).origin).filter((each) => each !== origin)).size,
		paintMs: seen.paintMs,
		answerMs: seen.answerMs,
		blockingMs: blocking(untilAnswer.filter(({ start, duration }) => start + duration > seen.paintMs)),
		blockingFromStartMs: blocking(untilAnswer),
		layoutShift: seen.layoutShift,
		slowFramesPerS: playing?.framesPerS ?? NaN,
		slowMsPerFrame: playing?.msPerFrame ?? NaN,
		slowScriptPerFrame: playing?.scriptPerFrame ?? NaN,
	};
}

/** Runs in the page: touches Play repeatedly, like an impatient reader, and records when the answer is painted. */
function touchWhenThere({ play, answered }: { play: string; answered: string }): void {
	if (window !== window.top) return;
	const is = (expression: string): unknown => {
		try {
			return (0, eval)(expression);
		} catch {
			return undefined;
		}
	};
	const look = () => {
		const button = document.body ? (is(play) as HTMLElement | undefined) : undefined;
		button?.click();
		// Some contenders answer in a later task.
		setTimeout(() => {
			if (!button || !is(answered)) return void setTimeout(look, 20);
			requestAnimationFrame(() => setTimeout(() => (window.benchPage.answeredMs = performance.now())));
		});
	};
	look();
}
