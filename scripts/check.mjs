/** `npm run check`: types, lint (with the import rule of the folders) and format, with no warning allowed. */
import { pathToFileURL } from 'node:url';
import { run, tool } from './run.mjs';
import { failureText } from './testReports.mjs';

const CHECKS = [
	// Also what tsc would check: it reads every file of tsconfig.json, not components alone.
	{ name: 'types (svelte-check)', command: [...tool('svelte-check'), '--fail-on-warnings', '--output', 'human'] },
	{ name: 'lint (eslint)', command: [...tool('eslint'), '.', '--max-warnings', '0'] },
	{ name: 'format (prettier)', command: [...tool('prettier'), '--check', '.', '--log-level', 'warn'] },
];

/** @returns {Promise<import('./testReports.mjs').Counts>} each check counts as one */
export async function check() {
	/** @type {string[]} */
	const failures = [];
	for (const { name, command } of CHECKS) {
		const { code, output, seconds } = await run(command, { keepOutput: true });
		console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(21)} ${seconds.toFixed(1)} s`);
		if (code === 0) continue;
		failures.push(failureText(name, output));
		console.log(`${output.trim()}\n`);
	}
	return { passed: CHECKS.length - failures.length, failed: failures.length, failures };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { failed } = await check();
	process.exitCode = failed > 0 ? 1 : 0;
}
