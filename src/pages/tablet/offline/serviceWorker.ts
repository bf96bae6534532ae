/**
 * Keeps the tablet page's files and serves them, so that the page works without a network. Each file is checked against
 * its hash: a missing or damaged one is fetched again, and a file with another hash is never used in its place. A new
 * version waits until the page asks for it; if one of its files cannot be fetched, the old version stays.
 */
import { cacheNames } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';
import type { WorkerRequest } from './installation.svelte';

interface PageFile {
	readonly url: string;
	/** Tells versions of the file apart; `null` where its name already does. */
	readonly revision: string | null;
	/** As in the `integrity` attribute of a script. */
	readonly integrity: string;
}

/** Filled in by scripts/tabletWorker.mjs. */
declare const __TABLET_FILES__: readonly PageFile[];

/** The parts of a worker's global scope used here: TypeScript cannot load its types together with those of a page. */
interface WorkerScope {
	skipWaiting(): Promise<void>;
	addEventListener(
		type: 'message',
		listener: (event: { data: unknown; waitUntil(work: Promise<unknown>): void }) => void,
	): void;
}
const worker = self as unknown as WorkerScope;

const FILES: readonly PageFile[] = __TABLET_FILES__;
const integrityByPath = new Map(FILES.map(({ url, integrity }) => [new URL(url, location.href).pathname, integrity]));

/** Some networks take a request and never answer. A file that is not here by then is asked for at the next start. */
const LONGEST_WAIT_MS = 60_000;

addPlugins([
	{
		requestWillFetch: ({ request }: { request: Request }) =>
			Promise.resolve(new Request(request, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) })),
		cachedResponseWillBeUsed: async ({
			cachedResponse,
			request,
		}: {
			cachedResponse?: Response | undefined;
			request: Request;
		}) => (cachedResponse && (await isWhole(cachedResponse, request.url)) ? cachedResponse : undefined),
	},
]);
precacheAndRoute([...FILES], { directoryIndex: null as unknown as string, ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

worker.addEventListener('message', (event) => {
	switch (event.data as WorkerRequest) {
		case 'take-over':
			event.waitUntil(worker.skipWaiting());
			break;
		case 'check':
			event.waitUntil(heal());
			break;
	}
});

/** Fetches missing or damaged files again. Without a network, the next visit does it. */
async function heal(): Promise<void> {
	const cache = await caches.open(cacheNames.precache);
	for (const { url, integrity } of FILES) {
		const key = getCacheKeyForURL(url)!;
		const kept = await cache.match(key);
		if (kept && (await isWhole(kept, key))) continue;
		try {
			const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
			const fresh = await fetch(url, { integrity, cache: 'reload', credentials: 'same-origin', signal });
			if (fresh.ok) await cache.put(key, fresh);
		} catch {
			// The other files may still be available.
		}
	}
}

async function isWhole(response: Response, url: string): Promise<boolean> {
	const wanted = integrityByPath.get(new URL(url).pathname);
	if (!wanted) return true;
	const hash = await crypto.subtle.digest('SHA-384', await response.clone().arrayBuffer());
	return wanted === `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
