/** Keeps the screen on during a visit, where the browser supports it. */

/** The system may take the lock away each time it is given, so it is not asked again at once. */
const PAUSE_MS = 5000;

export class ScreenLock {
	/** Whether the screen is to stay on. */
	#wanted = false;
	#lock: WakeLockSentinel | undefined;
	#asking = false;

	constructor() {
		// The browser releases the lock when the page is hidden.
		document.addEventListener('visibilitychange', () => void this.#ask());
	}

	/** Call this whenever somebody is here: what was refused once may be granted now. */
	hold(): void {
		this.#wanted = true;
		void this.#ask();
	}

	/** The visit is over: the screen may go dark as usual. */
	letGo(): void {
		this.#wanted = false;
		void this.#lock?.release().catch(() => undefined);
	}

	async #ask(): Promise<void> {
		const isNeeded = this.#wanted && !this.#lock && !this.#asking && document.visibilityState === 'visible';
		if (!isNeeded || !('wakeLock' in navigator)) return;
		this.#asking = true;
		try {
			this.#keep(await navigator.wakeLock.request('screen'));
		} catch {
			// Refused, for example on a low battery. The screen goes dark as usual, until the next touch asks again.
		}
		this.#asking = false;
	}

	#keep(lock: WakeLockSentinel): void {
		this.#lock = lock;
		lock.addEventListener('release', () => {
			this.#lock = undefined;
			// Also when the system has taken it, for example to save power.
			setTimeout(() => void this.#ask(), PAUSE_MS);
		});
		// The visit may have ended meanwhile.
		if (!this.#wanted) this.letGo();
	}
}
