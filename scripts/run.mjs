/** Runs a tool from node_modules and stops it when its time is up. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './ensure.mjs';

const require = createRequire(import.meta.url);

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 124 if the time ran out
 * @property {string} output everything it printed, if `keepOutput` was set
 * @property {number} seconds
 */

/**
 * The command line of a package's program. Running it without npx avoids a shell and the network.
 * @param {string} name of the package
 * @param {string} [program] its name, if it differs from the package's
 */
export function tool(name, program = name.replace(/^@[^/]+\//, '')) {
	const manifest = require(join(ROOT, 'node_modules', name, 'package.json'));
	const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[program];
	return [process.execPath, join(ROOT, 'node_modules', name, file)];
}

/**
 * @param {readonly string[]} commandLine
 * @param {{ minutes?: number, env?: NodeJS.ProcessEnv, keepOutput?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export function run([command, ...args], { minutes = 20, env, keepOutput = false } = {}) {
	const start = performance.now();
	return new Promise((resolve) => {
		const child = spawn(/** @type {string} */ (command), args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: ['ignore', keepOutput ? 'pipe' : 'inherit', keepOutput ? 'pipe' : 'inherit'],
			// A process group of its own, so that browsers it started end with it.
			detached: process.platform !== 'win32',
		});
		let output = '';
		child.stdout?.on('data', (data) => (output += data));
		child.stderr?.on('data', (data) => (output += data));

		let timedOut = false;
		const stop = () => stopGroup(child);
		const timer = setTimeout(() => {
			timedOut = true;
			stop();
		}, minutes * 60_000);
		const interrupted = () => {
			stop();
			process.exit(130);
		};
		process.once('SIGINT', interrupted);
		process.once('SIGTERM', interrupted);

		/** @param {number} code */
		const finish = (code) => {
			clearTimeout(timer);
			process.off('SIGINT', interrupted);
			process.off('SIGTERM', interrupted);
			if (timedOut) output += `\nstopped after ${minutes} minutes`;
			resolve({ code: timedOut ? 124 : code, output, seconds: (performance.now() - start) / 1000 });
		};
		child.on('error', (error) => {
			output += String(error);
			finish(127);
		});
		child.on('close', (code) => finish(code ?? 1));
	});
}

/** @param {import('node:child_process').ChildProcess} child */
function stopGroup(child) {
	if (child.pid === undefined) return;
	try {
		process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
	} catch {
		// It has already ended.
	}
}
