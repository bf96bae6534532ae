/**
 * Keeps the tablet page's files and serves them, so that the page works without a network. Each file is checked against
 * its hash: a missing or damaged one is fetched again, and a file with another hash is never used in its place. A new
 * version waits until the page asks for it; if one of its files cannot be fetched, the old version stays.
 */
import { cacheNames, clientsClaim } from 'workbox-core';
import {
	addPlugins,
	cleanupOutdatedCaches,
	getCacheKeyForURL,
	matchPrecache,
	precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { NotKept, WorkerRequest } from './installation.svelte';
import { sameHtml } from './sameHtml';
import { START_MANIFEST } from './startManifest';

interface PageFile {
	readonly url: string;
	/** Tells versions of the file apart; `null` where its name already does. */
	readonly revision: string | null;
	/** As in the `integrity` attribute of a script; of the page itself, without what does not matter (sameHtml.ts). */
	readonly integrity: string;
}

/** Filled in by scripts/tabletWorker.mjs. */
declare const __TABLET_FILES__: readonly PageFile[];

/** The parts of a worker's global scope used here: TypeScript cannot load its types together with those of a page. */
interface WorkerScope {
	skipWaiting(): Promise<void>;
	readonly clients: {
		matchAll(options: {
			type: 'window';
			includeUncontrolled: true;
		}): Promise<readonly { postMessage(message: unknown): void }[]>;
	};
	addEventListener(
		type: 'message',
		listener: (event: { data: unknown; waitUntil(work: Promise<unknown>): void }) => void,
	): void;
}
const worker = self as unknown as WorkerScope;

const FILES: readonly PageFile[] = __TABLET_FILES__;
const isHtml = (url: string): boolean => new URL(url, location.href).pathname.endsWith('.html');
const integrityByPath = new Map(FILES.map(({ url, integrity }) => [new URL(url, location.href).pathname, integrity]));

/** Some networks take a request and never answer. A file that is not here by then is asked for at the next start. */
const LONGEST_WAIT_MS = 60_000;

addPlugins([
	{
		requestWillFetch: ({ request }: { request: Request }) =>
			Promise.resolve(new Request(request, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) })),
		cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) => {
			if (response.ok && (await isWhole(response, request.url))) return response;
			await tell(response.ok ? 'offlineChanged' : 'offlineMissing', request.url);
			return null;
		},
		fetchDidFail: ({ request }: { request: Request }) => tellWhy(request.url),
		cachedResponseWillBeUsed: async ({
			cachedResponse,
			request,
		}: {
			cachedResponse?: Response | undefined;
			request: Request;
		}) => (cachedResponse && (await isWhole(cachedResponse, request.url)) ? cachedResponse : undefined),
	},
]);
// The browser would refuse the page itself for a comment more.
const entries = FILES.map(({ integrity, ...file }) => (isHtml(file.url) ? file : { ...file, integrity }));
precacheAndRoute(entries, { directoryIndex: null as unknown as string, ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
// Also for the page of the first visit, which can be installed then.
clientsClaim();
registerRoute(({ url }) => url.pathname === new URL(START_MANIFEST, location.href).pathname, startManifest);

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

/** The manifest of this page, with the settings' address in the address that the icon opens. */
async function startManifest({ url, request }: { url: URL; request: Request }): Promise<Response> {
	const kept = await matchPrecache('tablet.webmanifest');
	if (!kept) return fetch(request);
	const manifest = { ...((await kept.json()) as object), start_url: `./tablet.html${url.search}` };
	return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
}

/** Fetches missing or damaged files again. Without a network, the next visit does it. */
async function heal(): Promise<void> {
	const cache = await caches.open(cacheNames.precache);
	for (const { url } of FILES) {
		const key = getCacheKeyForURL(url)!;
		const kept = await cache.match(key);
		if (kept && (await isWhole(kept, key))) continue;
		try {
			const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
			const fresh = await fetch(url, { cache: 'reload', credentials: 'same-origin', signal });
			if (fresh.ok && (await isWhole(fresh, url))) await cache.put(key, fresh);
		} catch {
			// The other files may still be available.
		}
	}
}

/** Tells the page why a file is not kept, which could be neither fetched nor, if it was changed, used. */
async function tellWhy(url: string): Promise<void> {
	let changed = false;
	try {
		const response = await fetch(url, { cache: 'reload', signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
		changed = response.ok && !(await isWhole(response, url));
	} catch {
		// No answer at all.
	}
	await tell(changed ? 'offlineChanged' : 'offlineMissing', url);
}

async function tell(kind: NotKept['kind'], url: string): Promise<void> {
	const name = new URL(url, location.href).pathname;
	// The page of a first visit has no worker yet.
	for (const page of await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
		page.postMessage({ kind, name } satisfies NotKept);
	}
}

async function isWhole(response: Response, url: string): Promise<boolean> {
	const wanted = integrityByPath.get(new URL(url, location.href).pathname);
	if (!wanted) return true;
	const copy = response.clone();
	const bytes = isHtml(url) ? new TextEncoder().encode(sameHtml(await copy.text())) : await copy.arrayBuffer();
	const hash = await crypto.subtle.digest('SHA-384', bytes);
	return wanted === `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
