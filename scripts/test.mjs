/**
 * `npm test`: checks, builds and runs the tests, from a fresh clone too. `npm run test:all` runs the long walks as well
 * (every size, language and theme, the other engines, WordPress, calm at full length), and each test once.
 * `npm test -- unit browser` runs only these parts; `npm run test:all -- browser` a part at full length.
 * A failed part does not stop the others; a part that could not run counts as a failure. Flaky tests (passed on retry)
 * are listed last, and the last line is `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureInstalled, ROOT } from './ensure.mjs';
import { sideBySide } from './sideBySide.mjs';
import { playwrightCounts, vitestCounts } from './testReports.mjs';

/** @typedef {import('./testReports.mjs').Counts} Counts */

/**
 * @typedef {object} Part
 * @property {() => Promise<Counts>} counts runs it
 * @property {boolean} [long] runs only in `npm run test:all`, or when its name is given
 * @property {string | readonly string[]} [after] parts that must be done before
 * @property {number} [processors] how many of the two processors it keeps busy, by default one
 */

const TOOLS = {
	STORYBOOK_DISABLE_TELEMETRY: '1',
	...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

/** Tests with this tag run only in `npm run test:all`. */
const LONG_TAG = '@long';
const ALL = '--all';

process.chdir(ROOT);
const reports = mkdtempSync(join(tmpdir(), 'ketamine-explainer-'));
const isAll = process.argv.includes(ALL);

/**
 * In the order in which they begin, the long ones first.
 * @type {Record<string, Part>}
 */
const PARTS = {
	build: { counts: build },
	check: { counts: async () => (await import('./check.mjs')).check() },
	built: { counts: () => vitest('build'), after: 'build' },
	unit: { counts: () => vitest('unit') },
	calm: { counts: () => playwright('calm', '--config=playwright.calm.config.ts', '--workers=1'), after: 'build' },
	stories: { counts: () => vitest('storybook') },
	// Vite keeps what it has prepared for the browser in one folder, so these two can't run at the same time.
	component: { counts: () => vitest('component'), after: 'stories' },
	engines: { counts: async () => (await import('./engines.mjs')).engines(), after: 'build', long: true },
	// All three may install packages, which Debian does one at a time.
	wordpress: {
		counts: async () => (await import('./wordpress.mjs')).wordpress(),
		after: ['build', 'engines'],
		long: true,
	},
	translators: {
		counts: async () => (await import('./translators.mjs')).translators(),
		after: ['wordpress'],
		long: true,
	},
	browser: { counts: () => playwright('browser'), after: 'build', processors: 2 },
};

/** @returns {Promise<Counts>} */
async function build() {
	const { run } = await import('./run.mjs');
	const { code } = await run([process.execPath, 'scripts/build.mjs']);
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: ['npm run build'] };
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
	const given = ['--reporter=list,json', ...(isAll ? [] : [`--grep-invert=${LONG_TAG}`]), ...options];
	// Longer than it takes on a busy machine: only to end a run that hangs.
	const outcome = await run([...tool('@playwright/test', 'playwright'), 'test', ...given], { env, minutes: 45 });
	return counted(outcome.code, () => playwrightCounts(JSON.parse(readFileSync(report, 'utf8'))));
}

/**
 * Reads a report. A runner that ended with an error but reports no failure, or that ran no test, counts as one failure.
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
		const reason = ranNothing ? 'no test ran' : `the runner ended with code ${code}`;
		console.error(reason);
		return { ...counts, failed: 1, failures: [reason] };
	}
	return counts;
}

/** @param {Counts} counts */
function words({ passed, failed, skipped = 0 }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @returns {[string, Part][]} the parts that were asked for: by name, else all of them or all but the long ones */
function partsToRun() {
	const asked = process.argv.slice(2).filter((argument) => argument !== ALL);
	const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
	if (unknown.length > 0) {
		throw new Error(`unknown part ${unknown.join(', ')}; the parts are ${Object.keys(PARTS).join(', ')}`);
	}
	return Object.entries(PARTS).filter(([name, { long }]) => (asked.length > 0 ? asked.includes(name) : isAll || !long));
}

async function main() {
	const parts = partsToRun();
	ensureInstalled();
	await ensureChromium();

	const total = { passed: 0, failed: 0, skipped: 0 };
	/** @type {string[]} */
	const summary = [];
	/** @type {string[]} */
	const failures = [];
	/** @type {string[]} */
	const flaky = [];
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
		failures.push(...(counts.failures ?? []).map((failure) => `${name}: ${failure}`));
		flaky.push(...(counts.flaky ?? []).map((test) => `${name}: ${test}`));
		summary.push(`${name.padEnd(12)} ${words(counts)}  (${((performance.now() - start) / 1000).toFixed(0)} s)`);
		total.passed += counts.passed;
		total.failed += counts.failed;
		total.skipped += counts.skipped ?? 0;
	};
	const tasks = parts.map(([name, { counts, after, processors }]) => [
		name,
		{ ...(after && { after }), ...(processors && { processors }), run: () => runPart(name, counts) },
	]);
	await sideBySide(Object.fromEntries(tasks), 2);
	// Repeated at the end, because the first mention has scrolled away by now.
	if (failures.length > 0) console.log(`\n── failed ──\n${failures.join('\n')}`);
	console.log(`\n${summary.join('\n')}`);
	if (flaky.length > 0) console.log(`\n── flaky (passed on retry) ──\n${flaky.join('\n')}`);
	console.log(`\n${words(total)}`);
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
