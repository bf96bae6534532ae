/** The tablet's worker on a network that takes a request and never answers. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

interface Plugin {
	requestWillFetch(given: { request: Request }): Promise<Request>;
	fetchDidFail(given: { request: Request }): Promise<void>;
}

const LIMIT_MS = 60_000;
const FILES = ['tablet.html', 'ketamine-explainer.js'].map((url) => ({
	url,
	revision: null,
	integrity: 'sha384-none',
}));
const addPlugins = vi.hoisted(() => vi.fn<(plugins: Plugin[]) => void>());

vi.mock('workbox-core', () => ({ cacheNames: { precache: 'files' }, clientsClaim: () => undefined }));
vi.mock('workbox-routing', () => ({ registerRoute: () => undefined }));
vi.mock('workbox-precaching', () => ({
	addPlugins,
	cleanupOutdatedCaches: () => undefined,
	getCacheKeyForURL: (url: string) => new URL(url, 'https://clinic.example').href,
	matchPrecache: () => Promise.resolve(undefined),
	precacheAndRoute: () => undefined,
}));

/** As a browser counts, but by the clock of the test. */
function timeout(ms: number): AbortSignal {
	const controller = new AbortController();
	setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), ms);
	return controller.signal;
}

const fetched: string[] = [];
const told: unknown[] = [];
let plugin: Plugin;
let onMessage: (event: { data: unknown; waitUntil(work: Promise<unknown>): void }) => void;

beforeEach(async () => {
	fetched.length = told.length = 0;
	vi.useFakeTimers();
	vi.spyOn(AbortSignal, 'timeout').mockImplementation(timeout);
	vi.stubGlobal('__TABLET_FILES__', FILES);
	vi.stubGlobal('location', new URL('https://clinic.example/tablet-worker.js'));
	vi.stubGlobal('caches', { open: () => Promise.resolve({ match: () => Promise.resolve(undefined) }) });
	vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
		fetched.push(url);
		return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
	});
	vi.stubGlobal('self', {
		addEventListener: (_: 'message', listener: typeof onMessage) => (onMessage = listener),
		clients: { matchAll: () => Promise.resolve([{ postMessage: (message: unknown) => told.push(message) }]) },
	});
	vi.resetModules();
	addPlugins.mockClear();
	await import('../../../../src/pages/tablet/offline/serviceWorker');
	plugin = addPlugins.mock.calls[0]![0][0]!;
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

it('a file of a new version is given up after 60 s', async () => {
	const { signal } = await plugin.requestWillFetch({ request: new Request('https://clinic.example/tablet.html') });
	await vi.advanceTimersByTimeAsync(LIMIT_MS - 1);
	expect(signal.aborted).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect(signal.aborted).toBe(true);
});

it('the page is told why after 60 s more', async () => {
	void plugin.fetchDidFail({ request: new Request('https://clinic.example/tablet.html') });
	await vi.advanceTimersByTimeAsync(LIMIT_MS - 1);
	expect(told).toEqual([]);
	await vi.advanceTimersByTimeAsync(1);
	expect(told).toEqual([{ kind: 'offlineMissing', name: '/tablet.html' }]);
});

it('a missing file does not keep the others from being asked for', async () => {
	const done = vi.fn();
	onMessage({ data: 'check', waitUntil: (work) => void work.then(done) });
	await vi.advanceTimersByTimeAsync(LIMIT_MS - 1);
	expect(fetched).toEqual(['tablet.html']);
	await vi.advanceTimersByTimeAsync(1);
	expect(fetched).toEqual(['tablet.html', 'ketamine-explainer.js']);
	expect(done).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(LIMIT_MS);
	expect(done).toHaveBeenCalled();
});
