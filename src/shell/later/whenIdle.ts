/** Runs what can wait: once the page has loaded and the browser has nothing else to do. */

/** Where a browser cannot say when it is idle, ms. */
const A_WHILE_MS = 1500;

/** Does nothing for a reader who saves data. @returns stops waiting */
export function whenIdle(task: () => void): () => void {
	if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return () => undefined;
	let stopped = false;
	const run = () => {
		if (!stopped) task();
	};
	const wait = () => {
		// Safari has no requestIdleCallback.
		if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
		else setTimeout(run, A_WHILE_MS);
	};
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true });
	return () => {
		stopped = true;
		removeEventListener('load', wait);
	};
}
