/** Keeps the screen on while the page is seen, where the browser can. */
export async function keepScreenOn(): Promise<void> {
	if (!('wakeLock' in navigator)) return;
	const ask = async () => {
		if (document.visibilityState !== 'visible') return;
		// Refused on a low battery, say: the screen then goes dark as usual.
		await navigator.wakeLock.request('screen').catch(() => undefined);
	};
	// The browser lets go of it when the page is hidden.
	document.addEventListener('visibilitychange', () => void ask());
	await ask();
}
