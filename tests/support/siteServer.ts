/**
 * Serves dist/site/ on a local port, because a service worker needs a real server. A test can change an answer, like a new
 * version, or close the server, like a lost network.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json',
};

export class SiteServer {
	/** Answers that replace files, by path; `undefined` means that nothing is there. */
	readonly answers = new Map<string, string | undefined>();
	readonly #server: Server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://site/').pathname.slice(1);
		const body = this.answers.has(path) ? this.answers.get(path) : SiteServer.file(path);
		if (body === undefined) return response.writeHead(404).end();
		response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
	});

	/** Opens the server, after `close()` on the same port again. */
	async open(port = 0): Promise<void> {
		await new Promise<void>((done) => this.#server.listen(port, '127.0.0.1', done));
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((done) => this.#server.close(done));
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	static file(path: string): Buffer | undefined {
		const file = join('dist/site', path);
		return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
	}
}
