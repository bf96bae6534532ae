/** `npm run check`: types, lint (including the import rule for folders) and formatting. No warning is allowed. */
import { pathToFileURL } from 'node:url';
import { run, tool } from './run.mjs';
import { failureText } from './testReports.mjs';

const CHECKS = [
	// Covers tsc too: svelte-check reads every file of tsconfig.json, not only components.
	{ name: 'types (svelte-check)', command: [...tool('svelte-check'), '--fail-on-warnings', '--output', 'human'] },
	{ name: 'lint (eslint)', command: [...tool('eslint'), '.', '--max-warnings', '0'] },
	{ name: 'format (prettier)', command: [...tool('prettier'), '--check', '.', '--log-level', 'warn'] },
];

/** @returns {Promise<import('./testReports.mjs').Counts>} counts of checks, not of findings */
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
