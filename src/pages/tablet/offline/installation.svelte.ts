/** The copy of the page on this tablet, which works without a network, and a newer version that waits to be taken. */

const WORKER = './tablet-worker.js';
/** The address of this page alone, with or without `.html`, so that the site's other pages are not affected. */
const SCOPE = './tablet';

/** What the page asks its worker to do. */
export type WorkerRequest = 'take-over' | 'check';

/** What the worker tells the page. `kind` is the key of its sentence in words.ts. */
export interface NotKept {
	readonly kind: 'offlineChanged' | 'offlineMissing';
	/** Path of the file. */
	readonly name: string;
}

export class Installation {
	readyOffline = $state(false);
	newVersion = $state(false);
	/** Why the page, or its newer version, is not kept on this tablet. */
	problem = $state.raw<NotKept>();
	#registration: ServiceWorkerRegistration | undefined;
	#taking = false;

	async start(): Promise<void> {
		// In development the files come straight from source, and there is no worker.
		if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
		const workers = navigator.serviceWorker;
		workers.addEventListener('controllerchange', () => {
			if (this.#taking) location.reload();
		});
		workers.addEventListener('message', ({ data }: MessageEvent<NotKept>) => (this.problem ??= data));
		workers.startMessages();
		void workers.ready.then(({ active }) => {
			this.readyOffline = true;
			active?.postMessage('check' satisfies WorkerRequest);
		});
		try {
			this.#registration = await workers.register(WORKER, { scope: SCOPE, updateViaCache: 'none' });
		} catch {
			// There is no network on the first visit, or workers are not allowed. The page works without one.
			return;
		}
		this.#look();
		this.#registration.addEventListener('updatefound', () => {
			this.#registration?.installing?.addEventListener('statechange', () => this.#look());
		});
	}

	/** Asks the site for a newer version. Does nothing without a network. */
	async ask(): Promise<void> {
		this.problem = undefined;
		await this.#registration?.update().catch(() => undefined);
	}

	/** Takes the newer version if there is one, and reloads the page with it. */
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
