/**
 * A clinic's server: pages made for a journey, and the built script. The script is read once, so that a build that runs
 * at the same time changes nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const SCRIPT = 'ketamine-explainer.js';

/** @typedef {{ addPage(html: string, policy?: string): string, close(): void }} Server */

/**
 * @param {string} folder of the built script
 * @param {Readonly<Record<string, string>>} scripts further scripts, by their names
 * @returns {Promise<Server>}
 */
export async function serve(folder, scripts) {
	const built = join(folder, SCRIPT);
	if (!existsSync(built)) throw new Error(`${built} is not there; "npm run build" makes it`);
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
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		addPage: (html, policy) => `http://127.0.0.1:${address.port}/page-${pages.push({ html, policy }) - 1}`,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
