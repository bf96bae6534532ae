/**
 * `npm run test:engines`: the main journeys of a reader (tests/engines/journeys.mjs) on the built script, in Chromium,
 * Firefox and WebKit. Each journey in each engine is one test. A journey that fails is retried in a new browser; the
 * journeys of an engine that is neither installed nor installable are skipped, with the reason.
 * `npm run test:engines -- firefox webkit` runs only these; DIST names the folder of the built script, by default dist/.
 */
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT } from './ensure.mjs';
import { failureText } from './testReports.mjs';

/** @typedef {Required<import('./testReports.mjs').Counts>} Counts */

const NAMES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);
/** @typedef {typeof NAMES[number]} EngineName */

/** @type {Counts} */
const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [], flaky: [] };

/**
 * @param {{ only?: readonly EngineName[], folder?: string }} [options]
 * @returns {Promise<Counts>}
 */
export async function engines({ only = NAMES, folder = process.env['DIST'] ?? 'dist' } = {}) {
	const { findEngines } = await import('./engines/find.mjs');
	const { serve } = await import('./engines/server.mjs');
	const { journeys } = await import('../tests/engines/journeys.mjs');
	const { JourneyPage, PAGE_HELPER } = await import('../tests/engines/journeyPage.mjs');

	const found = await findEngines(only);
	const server = await serve(folder, { 'journey.js': PAGE_HELPER });
	const all = Object.entries(journeys(await stepIds()));
	try {
		// All at once: an engine mostly waits for its own frames.
		const counts = await Promise.all(
			found.map(async ([name, engine]) => {
				if ('start' in engine) return runIn(name, engine.start, (driver) => new JourneyPage(driver, server), all);
				say(name, `skipped: ${engine.missing}`);
				return { ...NOTHING, skipped: all.length };
			}),
		);
		return counts.reduce((total, each) => ({
			passed: total.passed + each.passed,
			failed: total.failed + each.failed,
			skipped: total.skipped + each.skipped,
			failures: [...total.failures, ...each.failures],
			flaky: [...total.flaky, ...each.flaky],
		}));
	} finally {
		server.close();
	}
}

/**
 * @param {string} name
 * @param {() => Promise<import('../tests/engines/driver').Driver>} start
 * @param {(driver: import('../tests/engines/driver').Driver) => import('../tests/engines/journeyPage.mjs').JourneyPage} pageOf
 * @param {readonly [string, import('../tests/engines/journeys.mjs').Journey][]} all
 * @returns {Promise<Counts>}
 */
async function runIn(name, start, pageOf, all) {
	/** @type {string[]} */
	const failures = [];
	/** @type {string[]} */
	const flaky = [];
	let passed = 0;
	const startMs = performance.now();
	let driver;
	try {
		driver = await start().catch(start);
		for (const [title, journey] of all) {
			const problem = await problemOf(journey, pageOf(driver));
			let secondProblem;
			if (problem !== undefined) {
				say(name, `${title.padEnd(15)} failed, retried in a new browser\n${problem}`);
				await driver.close();
				driver = await start().catch(start);
				secondProblem = await problemOf(journey, pageOf(driver));
				(secondProblem === undefined ? flaky : failures).push(failureText(`${name} › ${title}`, problem));
			}
			say(name, `${title.padEnd(15)} ${secondProblem === undefined ? 'ok' : `FAILED\n${secondProblem}`}`);
			if (secondProblem === undefined) passed++;
		}
	} catch (error) {
		const reason = describe(error);
		say(name, `could not be started\n${reason}`);
		while (passed + failures.length < all.length) failures.push(failureText(`${name} could not be started`, reason));
	} finally {
		await driver?.close();
	}
	say(name, `${((performance.now() - startMs) / 1000).toFixed(1)} s`);
	return { passed, failed: failures.length, skipped: 0, failures, flaky };
}

/**
 * Runs a journey and returns what went wrong. A message that the page or the browser prints counts as wrong, too.
 * @param {import('../tests/engines/journeys.mjs').Journey} journey
 * @param {import('../tests/engines/journeyPage.mjs').JourneyPage} page
 * @returns {Promise<string | undefined>}
 */
async function problemOf(journey, page) {
	/** @type {unknown} */
	let problem;
	try {
		await journey(page);
	} catch (error) {
		problem = error;
	}
	const messages = await page.messages().catch((error) => [`no messages: ${describe(error)}`]);
	const told = [...(problem === undefined ? [] : [describe(problem)]), ...messages];
	return told.length === 0 ? undefined : told.join('\n').replace(/^/gm, '    ');
}

/** @param {unknown} error */
function describe(error) {
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return text.slice(0, 2000);
}

/**
 * @param {string} engine
 * @param {string} text
 */
function say(engine, text) {
	console.log(`${engine.padEnd(9)} ${text}`);
}

/** Chapters and their steps, from source. */
async function stepIds() {
	const { runnerImport } = await import('vite');
	const { module } = await runnerImport('./src/content/ids.ts', { root: ROOT, configFile: false, logLevel: 'warn' });
	return /** @type {typeof import('../src/content/ids').STEP_IDS} */ (
		/** @type {{ STEP_IDS: unknown }} */ (module).STEP_IDS
	);
}

async function main() {
	process.chdir(ROOT);
	ensureInstalled();
	const asked = process.argv.slice(2);
	const only = NAMES.filter((name) => asked.length === 0 || asked.includes(name));
	const unknown = asked.filter((name) => !NAMES.some((known) => known === name));
	if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; engines are ${NAMES.join(', ')}`);
	const { passed, failed, skipped, flaky } = await engines({ only });
	if (flaky.length > 0) console.log(`\nflaky (passed on retry):\n${flaky.join('\n')}`);
	console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
	process.exitCode = failed > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		await main();
	} catch (error) {
		console.error(`npm run test:engines could not go on: ${error instanceof Error ? error.message : String(error)}`);
		console.log('0 passed, 1 failed, 0 skipped');
		process.exitCode = 1;
	}
}
