/** A page of the benchmark in a fresh context, throttled if asked, with the counters of its main thread. */
import type { Browser, CDPSession, Page } from 'playwright';

/** CPU throttling for a cheap tablet, as in Lighthouse. */
export const SLOW_CPU = 6;
/** "Slow 4G" of Chromium's developer tools. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 1_474_560 / 8, uploadThroughput: 675_000 / 8 };

export interface MainThread {
	readonly atMs: number;
	readonly taskMs: number;
	readonly scriptMs: number;
	readonly heapBytes: number;
	readonly nodes: number;
	readonly listeners: number;
	readonly frames: number;
}

/** Filled in the page by watchInPage. */
declare global {
	interface Window {
		benchPage: {
			frames: number;
			longTasksMs: { readonly start: number; readonly duration: number }[];
			layoutShift: number;
			/** Interaction id → time until the next paint, ms. Chromium reports none under 16 ms. */
			touchesMs: Map<number, number>;
			answeredMs: number | undefined;
			errors: string[];
		};
	}
}

export class BenchPage {
	private constructor(
		readonly page: Page,
		readonly cdp: CDPSession,
	) {}

	static async open(browser: Browser, { slow = false, cpu = 1 } = {}): Promise<BenchPage> {
		const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.enable');
		await cdp.send('Performance.enable');
		if (slow) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
		// tsx wraps functions in a helper of this name, including those that are sent to the page.
		await page.addInitScript('globalThis.__name = (named) => named;');
		await page.addInitScript(watchInPage);
		const opened = new BenchPage(page, cdp);
		await opened.slowDown(cpu);
		return opened;
	}

	async slowDown(rate: number): Promise<void> {
		await this.cdp.send('Emulation.setCPUThrottlingRate', { rate });
	}

	async mainThread(): Promise<MainThread> {
		const { metrics } = await this.cdp.send('Performance.getMetrics');
		const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
		return {
			atMs: of('Timestamp') * 1000,
			taskMs: of('TaskDuration') * 1000,
			scriptMs: of('ScriptDuration') * 1000,
			heapBytes: of('JSHeapUsedSize'),
			nodes: of('Nodes'),
			listeners: of('JSEventListeners'),
			frames: await this.page.evaluate(() => window.benchPage.frames),
		};
	}

	/** Main thread time over a while, per second and per frame. */
	async over(ms: number): Promise<Readonly<Record<'framesPerS' | 'msPerS' | 'msPerFrame' | 'scriptPerFrame', number>>> {
		const before = await this.mainThread();
		await this.page.waitForTimeout(ms);
		const after = await this.mainThread();
		const seconds = (after.atMs - before.atMs) / 1000;
		const frames = after.frames - before.frames;
		const taskMs = after.taskMs - before.taskMs;
		return {
			framesPerS: frames / seconds,
			msPerS: taskMs / seconds,
			msPerFrame: frames ? taskMs / frames : NaN,
			scriptPerFrame: frames ? (after.scriptMs - before.scriptMs) / frames : NaN,
		};
	}

	async collectGarbage(): Promise<void> {
		for (let i = 0; i < 3; i++) await this.cdp.send('HeapProfiler.collectGarbage');
	}

	async close(): Promise<void> {
		await this.page.context().close();
	}
}

/** Runs in the page before the page's own scripts. */
function watchInPage(): void {
	window.benchPage = {
		frames: 0,
		longTasksMs: [],
		layoutShift: 0,
		touchesMs: new Map(),
		answeredMs: undefined,
		errors: [],
	};
	const kept = window.benchPage;
	window.addEventListener('error', ({ message }) => kept.errors.push(message));
	// A frame counts once if any callback runs in it.
	const native = window.requestAnimationFrame.bind(window);
	let lastMs = 0;
	window.requestAnimationFrame = (callback) =>
		native((ms) => {
			if (ms !== lastMs) kept.frames++;
			lastMs = ms;
			callback(ms);
		});
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) kept.longTasksMs.push({ start: startTime, duration });
	}).observe({ type: 'longtask' });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) kept.layoutShift += entry.value;
	}).observe({ type: 'layout-shift' });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
			const { interactionId, duration } = entry;
			if (interactionId) kept.touchesMs.set(interactionId, Math.max(duration, kept.touchesMs.get(interactionId) ?? 0));
		}
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
