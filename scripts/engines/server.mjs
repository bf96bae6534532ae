/**
 * A clinic's server: pages made for a journey, and the built script; and the built site on a server of its own. Files
 * are read once, so that a build that runs at the same time changes nothing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const SCRIPT = 'ketamine-explainer.js';
/** @type {Readonly<Record<string, string>>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json',
};

/**
 * @typedef {{ address: string, close(): void }} Site whose `close` is a network that is gone
 * @typedef {{ addPage(html: string, policy?: string): string, openSite(): Promise<Site>, close(): void }} Server
 */

/**
 * @param {string} folder of the built script
 * @param {Readonly<Record<string, string>>} scripts further scripts, by their names
 * @returns {Promise<Server>}
 */
export async function serve(folder, scripts) {
	const built = join(folder, SCRIPT);
	if (!existsSync(built)) throw new Error(`${built} is not there; "npm run build" makes it`);
	const site = siteIn(folder);
	const files = new Map(Object.entries({ ...scripts, [SCRIPT]: readFileSync(built, 'utf8') }));
	/** @type {{ html: string, policy: string | undefined }[]} */
	const pages = [];

	const server = createServer((request, response) => {
		const path = (request.url ?? '').slice(1);
		const page = pages[Number(path.replace(/^page-/, '') || NaN)];
		const script = files.get(path);
		if (page?.policy) response.setHeader('Content-Security-Policy', page.policy);
		if (page) response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page.html);
		else if (script) response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(script);
		// Browsers ask for an icon by themselves; an error would be printed.
		else response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
	});
	const address = await listen(server);
	return {
		addPage: (html, policy) => `${address}/page-${pages.push({ html, policy }) - 1}`,
		openSite: () => openSite(site),
		close: () => end(server),
	};
}

/**
 * @param {string} folder of the built script
 * @returns {ReadonlyMap<string, Buffer>} the site's files by their paths
 */
function siteIn(folder) {
	const top = join(folder, 'site');
	const paths = /** @type {string[]} */ (readdirSync(top, { recursive: true })).filter((path) => extname(path));
	return new Map(paths.map((path) => [path, readFileSync(join(top, path))]));
}

/**
 * @param {ReadonlyMap<string, Buffer>} files
 * @returns {Promise<Site>}
 */
async function openSite(files) {
	const server = createServer((request, response) => {
		const path = (request.url ?? '').slice(1);
		const file = files.get(path);
		if (file) response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream').end(file);
		else response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
	});
	return { address: await listen(server), close: () => end(server) };
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<string>} its address
 */
async function listen(server) {
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return `http://127.0.0.1:${port}`;
}

/** @param {import('node:http').Server} server */
function end(server) {
	server.close();
	server.closeAllConnections();
}
