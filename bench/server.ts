/** A local server that sends every file compressed with brotli. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { madeFiles } from './madeFiles';

const TYPES: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json',
	wasm: 'application/wasm',
	woff: 'font/woff',
};

/** First part of a path → folder. */
const FOLDERS: Record<string, string> = { pages: 'bench/pages', packages: 'bench/node_modules', dist: 'dist' };

export class BenchServer {
	readonly #server: Server;
	readonly #made: ReadonlyMap<string, string>;
	readonly #compressed = new Map<string, Buffer>();

	private constructor(made: ReadonlyMap<string, string>) {
		this.#made = made;
		this.#server = createServer((request, response) => {
			const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname).slice(1);
			const body = this.#bodyOf(path);
			if (!body) return void response.writeHead(404).end();
			const type = TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream';
			response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
		});
	}

	static async start(): Promise<BenchServer> {
		const server = new BenchServer(await madeFiles());
		await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
		return server;
	}

	addressOf(page: string): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/pages/${page}`;
	}

	stop(): void {
		this.#server.close();
		this.#server.closeAllConnections();
	}

	#bodyOf(path: string): Buffer | undefined {
		const known = this.#compressed.get(path);
		if (known) return known;
		const content = this.#contentOf(path);
		if (content === undefined) return undefined;
		const compressed = brotliCompressSync(content);
		this.#compressed.set(path, compressed);
		return compressed;
	}

	#contentOf(path: string): Buffer | string | undefined {
		const [folder, ...rest] = path.split('/');
		if (folder === 'own') return this.#made.get(rest.join('/'));
		const file = `${FOLDERS[folder!] ?? 'nowhere'}/${rest.join('/')}`;
		return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
	}
}
