/**
 * `npm start`: from a fresh clone to the setup page in a browser. Installs what is missing, builds, serves dist/site
 * to this machine only. PORT chooses another port; the next free one is taken when it is in use.
 */
import { ensureInstalled, ROOT } from './ensure.mjs';

const PORT = Number(process.env['PORT'] ?? 4173);

async function start() {
	process.chdir(ROOT);
	if (!Number.isInteger(PORT) || PORT < 0 || PORT > 65535)
		throw new Error(`PORT is ${process.env['PORT']}; not a port`);
	ensureInstalled();
	await import('./build.mjs');
	const { preview } = await import('vite');
	const server = await preview({
		configFile: false,
		logLevel: 'error',
		build: { outDir: 'dist/site' },
		preview: { host: '127.0.0.1', port: PORT },
	});
	const address = server.httpServer.address();
	const port = typeof address === 'object' && address ? address.port : PORT;
	console.log(`\nThe setup page is at http://localhost:${port}/  (Ctrl+C stops it)`);
}

try {
	await start();
} catch (error) {
	console.error(`npm start could not go on: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
