/** Keeps the screen on while the page is visible, where the browser supports it. */
export async function keepScreenOn(): Promise<void> {
	if (!('wakeLock' in navigator)) return;
	const request = async () => {
		if (document.visibilityState !== 'visible') return;
		// May be refused, for example on a low battery. The screen then goes dark as usual.
		await navigator.wakeLock.request('screen').catch(() => undefined);
	};
	// The browser releases the lock when the page is hidden, so it is requested again afterwards.
	document.addEventListener('visibilitychange', () => void request());
	await request();
}
