/** The copy of the page on this tablet, which works without a network; and a newer one, taken when it suits. */

const WORKER = './tablet-worker.js';
/** The page alone, with or without `.html`: the other pages of the site are not touched. */
const SCOPE = './tablet';

/** What the page asks of its worker. */
export type WorkerRequest = 'take-over' | 'check';

export class Installation {
	readyOffline = $state.raw(false);
	newVersion = $state.raw(false);
	#registration: ServiceWorkerRegistration | undefined;
	#taking = false;

	async start(): Promise<void> {
		// In development the files come from source, one by one.
		if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
		const workers = navigator.serviceWorker;
		workers.addEventListener('controllerchange', () => {
			if (this.#taking) location.reload();
		});
		void workers.ready.then(({ active }) => {
			this.readyOffline = true;
			active?.postMessage('check' satisfies WorkerRequest);
		});
		try {
			this.#registration = await workers.register(WORKER, { scope: SCOPE, updateViaCache: 'none' });
		} catch {
			// No network on the first visit, or none allowed: the page works as it is.
			return;
		}
		this.#look();
		this.#registration.addEventListener('updatefound', () => {
			this.#registration?.installing?.addEventListener('statechange', () => this.#look());
		});
	}

	/** Asks the site for a newer version; without a network nothing happens. */
	async ask(): Promise<void> {
		await this.#registration?.update().catch(() => undefined);
	}

	/** Takes the newer version, if there is one: the page begins anew with it. */
	take(): void {
		const { waiting } = this.#registration ?? {};
		if (!waiting) return;
		this.#taking = true;
		waiting.postMessage('take-over' satisfies WorkerRequest);
	}

	#look(): void {
		this.newVersion = !!this.#registration?.waiting && !!this.#registration.active;
	}
}
