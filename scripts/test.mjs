/**
 * `npm test`: everything, from a fresh clone too. A failed part does not stop the others; a part that could not run
 * counts as a failure. The last line is `N passed, N failed`. `npm test -- unit browser` runs only those parts.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureInstalled, ROOT } from './ensure.mjs';
import { sideBySide } from './sideBySide.mjs';
import { playwrightCounts, vitestCounts } from './testReports.mjs';

/** @typedef {import('./testReports.mjs').Counts} Counts */

const TOOLS = {
	STORYBOOK_DISABLE_TELEMETRY: '1',
	...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

process.chdir(ROOT);
const reports = mkdtempSync(join(tmpdir(), 'ketamine-explainer-'));

/**
 * In the order in which they begin, the long ones first. Each needs one of the two processors, the browser tests both.
 * @type {Record<string, { counts: () => Promise<Counts>, after?: string, processors?: number }>}
 */
const PARTS = {
	check: { counts: async () => (await import('./check.mjs')).check() },
	build: { counts: build },
	calm: { counts: () => playwright('calm', '--config=playwright.calm.config.ts', '--workers=1'), after: 'build' },
	unit: { counts: () => vitest('unit') },
	stories: { counts: () => vitest('storybook') },
	built: { counts: () => vitest('build'), after: 'build' },
	// Both keep what Vite has prepared for the browser in one folder.
	component: { counts: () => vitest('component'), after: 'stories' },
	engines: { counts: async () => (await import('./engines.mjs')).engines(), after: 'build' },
	browser: { counts: () => playwright('browser'), after: 'build', processors: 2 },
};

/** @returns {Promise<Counts>} */
async function build() {
	const { run } = await import('./run.mjs');
	const { code } = await run([process.execPath, 'scripts/build.mjs']);
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string} project
 * @returns {Promise<Counts>}
 */
async function vitest(project) {
	const { run, tool } = await import('./run.mjs');
	const report = join(reports, `${project}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const outcome = await run([...tool('vitest'), 'run', '--project', project, ...reporters], { env: TOOLS });
	return counted(outcome.code, () => vitestCounts(JSON.parse(readFileSync(report, 'utf8'))));
}

/**
 * @param {string} name
 * @param {string[]} options
 * @returns {Promise<Counts>}
 */
async function playwright(name, ...options) {
	const { run, tool } = await import('./run.mjs');
	const report = join(reports, `${name}.json`);
	const env = { ...TOOLS, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
	const reporters = '--reporter=list,json';
	const outcome = await run([...tool('@playwright/test', 'playwright'), 'test', ...options, reporters], { env });
	return counted(outcome.code, () => playwrightCounts(JSON.parse(readFileSync(report, 'utf8'))));
}

/**
 * What a runner's report says, or one failure when it ended badly without saying why, or ran nothing.
 * @param {number} code
 * @param {() => Counts} read
 * @returns {Counts}
 */
function counted(code, read) {
	/** @type {Counts} */
	let counts = { passed: 0, failed: 0 };
	try {
		counts = read();
	} catch (error) {
		console.error(`no report: ${error instanceof Error ? error.message : String(error)}`);
	}
	const ranNothing = counts.passed + counts.failed === 0;
	if (counts.failed === 0 && (code !== 0 || ranNothing)) {
		console.error(ranNothing ? 'no test ran' : `the runner ended with code ${code}`);
		return { ...counts, failed: 1, failures: [ranNothing ? 'no test ran' : `the runner ended with code ${code}`] };
	}
	return counts;
}

/** @param {Counts} counts */
function words({ passed, failed, skipped = 0 }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function main() {
	const asked = process.argv.slice(2);
	const names = Object.keys(PARTS);
	const unknown = asked.filter((name) => !names.includes(name));
	if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; parts are ${names.join(', ')}`);
	ensureInstalled();
	await ensureChromium();

	const total = { passed: 0, failed: 0, skipped: 0 };
	/** @type {string[]} */
	const summary = [];
	/** @type {{ failed: string[], 'passed when tried again': string[] }} */
	const named = { failed: [], 'passed when tried again': [] };
	/**
	 * @param {string} name
	 * @param {() => Promise<Counts>} count
	 */
	const runPart = async (name, count) => {
		console.log(`\n── ${name} ──`);
		const start = performance.now();
		/** @type {Counts} */
		const counts = await count().catch((error) => {
			console.error(error);
			return { passed: 0, failed: 1, failures: [String(error)] };
		});
		named.failed.push(...(counts.failures ?? []).map((failure) => `${name}: ${failure}`));
		named['passed when tried again'].push(...(counts.secondTries ?? []).map((test) => `${name}: ${test}`));
		summary.push(`${name.padEnd(12)} ${words(counts)}  (${((performance.now() - start) / 1000).toFixed(0)} s)`);
		total.passed += counts.passed;
		total.failed += counts.failed;
		total.skipped += counts.skipped ?? 0;
	};
	const tasks = Object.entries(PARTS)
		.filter(([name]) => asked.length === 0 || asked.includes(name))
		.map(([name, { counts, ...needs }]) => [name, { ...needs, run: () => runPart(name, counts) }]);
	await sideBySide(Object.fromEntries(tasks), 2);
	// Said again at the end: what was printed above has scrolled away, or was cut off by whoever keeps it.
	for (const [what, tests] of Object.entries(named)) {
		if (tests.length > 0) console.log(`\n── ${what} ──\n${tests.join('\n')}`);
	}
	console.log(`\n${summary.join('\n')}\n\n${words(total)}`);
	process.exitCode = total.failed > 0 ? 1 : 0;
}

try {
	await main();
} catch (error) {
	console.error(`npm test could not go on: ${error instanceof Error ? error.message : String(error)}`);
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
} finally {
	rmSync(reports, { recursive: true, force: true });
}
