/** Measures two hundred mounts and unmounts, and pages with many explainers of which one is in view. */
import type { Browser } from 'playwright';
import { BenchPage } from './page';
import type { BenchServer } from './server';

const MOUNTS = 200;
const SETTLE_MS = 1000;

export interface MountFigures {
	readonly heapBefore: number;
	readonly heapAfter: number;
	readonly nodesBefore: number;
	readonly nodesAfter: number;
	readonly listenersBefore: number;
	readonly listenersAfter: number;
}

export async function measureMounts(browser: Browser, server: BenchServer): Promise<MountFigures> {
	const opened = await BenchPage.open(browser);
	const { page } = opened;
	await page.goto(server.addressOf('explainer.html'));
	const comeAndGo = (count: number) =>
		page.evaluate(async (times) => {
			for (let i = 0; i < times; i++) {
				const old = document.querySelector('ketamine-explainer')!;
				const fresh = document.createElement('ketamine-explainer');
				fresh.setAttribute('chapter', 'signals');
				old.replaceWith(fresh);
				if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
			}
			await new Promise((resolve) => setTimeout(resolve, 1500));
		}, count);
	// Warm-up, so that compiled code does not count as growth.
	await comeAndGo(20);
	await opened.collectGarbage();
	const before = await opened.mainThread();
	await comeAndGo(MOUNTS);
	await opened.collectGarbage();
	const after = await opened.mainThread();
	await opened.close();
	return {
		heapBefore: before.heapBytes,
		heapAfter: after.heapBytes,
		nodesBefore: before.nodes,
		nodesAfter: after.nodes,
		listenersBefore: before.listeners,
		listenersAfter: after.listeners,
	};
}

export interface ManyFigures {
	/** Main thread time from the start of the load until one second after it, ms. */
	readonly taskMs: number;
	readonly nodes: number;
	readonly heap: number;
}

export async function measureMany(browser: Browser, server: BenchServer, count: number): Promise<ManyFigures> {
	const opened = await BenchPage.open(browser);
	await opened.page.goto(server.addressOf(`many.html?count=${count}`));
	await opened.page.waitForTimeout(SETTLE_MS);
	const { taskMs } = await opened.mainThread();
	await opened.collectGarbage();
	const { nodes, heapBytes } = await opened.mainThread();
	await opened.close();
	return { taskMs, nodes, heap: heapBytes };
}
