/**
 * `npm start`: installs what is missing, builds, and serves dist/site to this machine only, so that a fresh clone takes
 * one command to the setup page. PORT chooses another port; if it is in use, the next free one is taken.
 */
import { ensureInstalled, ROOT } from './ensure.mjs';

const PORT = Number(process.env['PORT'] ?? 4173);

async function start() {
	process.chdir(ROOT);
	if (!Number.isInteger(PORT) || PORT < 0 || PORT > 65535)
		throw new Error(`PORT is ${process.env['PORT']}; expected a number from 0 to 65535`);
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
	console.error(`npm start failed: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
