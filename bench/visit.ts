/** Measures a visit to all screens on a slow tablet: every touch on Next, and every choice in Try it. */
import type { Browser } from 'playwright';
import { SLOW_CPU, BenchPage } from './page';
import type { BenchServer } from './server';

export interface VisitFigures {
	/** Time from each touch on Next until the next paint, ms. */
	readonly next: readonly number[];
	/** The slowest touch on Next, with the chapter and step that it led to. */
	readonly slowest: readonly [ms: number, place: string];
	/** Time from each touch on a choice in Try it until the next paint, ms. */
	readonly choices: readonly number[];
	readonly heapAtFirst: number;
	readonly nodesAtFirst: number;
	readonly listenersAtFirst: number;
	readonly heapAfter: number;
	readonly nodesAfter: number;
	readonly listenersAfter: number;
}

export async function measureVisit(browser: Browser, server: BenchServer): Promise<VisitFigures> {
	const opened = await BenchPage.open(browser);
	const { page } = opened;
	await page.goto(server.addressOf('explainer.html'));
	await page.locator('ketamine-explainer').evaluate((node) => (node as unknown as Explainer).restart());
	await opened.collectGarbage();
	const first = await opened.mainThread();
	await opened.slowDown(SLOW_CPU);
	const next: number[] = [];
	const choices: number[] = [];
	let slowest: [number, string] = [0, ''];
	const nextButton = page.locator('.dock-next button');
	const place = () =>
		page.locator('ketamine-explainer').evaluate((node) => {
			const { chapter, step } = node as unknown as Explainer;
			return `${chapter}/${step}`;
		});
	for (let at = await place(); ;) {
		if (at === 'ketamine/try') {
			const segments = await page.locator('.try-it label.segment').all();
			for (const segment of segments) choices.push(await timedClick(page, segment));
		}
		const ms = await timedClick(page, nextButton);
		const to = await place();
		if (to === at) break;
		next.push(ms);
		if (ms > slowest[0]) slowest = [ms, to];
		at = to;
	}
	await opened.slowDown(1);
	// Back to the first screen, so that before and after can be compared.
	await page.locator('ketamine-explainer').evaluate((node) => (node as unknown as Explainer).restart());
	await page.waitForTimeout(1000);
	await opened.collectGarbage();
	const after = await opened.mainThread();
	await opened.close();
	return {
		next,
		slowest,
		choices,
		heapAtFirst: first.heapBytes,
		nodesAtFirst: first.nodes,
		listenersAtFirst: first.listeners,
		heapAfter: after.heapBytes,
		nodesAfter: after.nodes,
		listenersAfter: after.listeners,
	};
}

interface Explainer {
	readonly chapter: string;
	readonly step: string;
	restart(): void;
}

/** The longest event of one touch. Chromium rounds to 8 ms and reports none under 16 ms. */
async function timedClick(page: BenchPage['page'], target: ReturnType<BenchPage['page']['locator']>): Promise<number> {
	await page.evaluate(() => window.benchPage.touchesMs.clear());
	await target.click();
	await page.waitForTimeout(120);
	return page.evaluate(() => Math.max(16, ...window.benchPage.touchesMs.values()));
}
