/** `npm run check`: types, lint (with the import rule of the folders) and format, with no warning allowed. */
import { pathToFileURL } from 'node:url';
import { run, tool } from './run.mjs';

const CHECKS = [
	{ name: 'svelte-check', command: [...tool('svelte-check'), '--fail-on-warnings', '--output', 'human'] },
	{ name: 'types (tsc)', command: [...tool('typescript', 'tsc'), '--noEmit', '--pretty'] },
	{ name: 'lint (eslint)', command: [...tool('eslint'), '.', '--max-warnings', '0'] },
	{ name: 'format (prettier)', command: [...tool('prettier'), '--check', '.', '--log-level', 'warn'] },
];

/** @returns {Promise<{ passed: number, failed: number }>} each check counts as one */
export async function check() {
	let failed = 0;
	for (const { name, command } of CHECKS) {
		const { code, output, seconds } = await run(command, { keepOutput: true });
		console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(20)} ${seconds.toFixed(1)} s`);
		if (code === 0) continue;
		failed++;
		console.log(`${output.trim()}\n`);
	}
	return { passed: CHECKS.length - failed, failed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { failed } = await check();
	process.exitCode = failed > 0 ? 1 : 0;
}
