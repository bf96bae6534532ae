/** Reads the reports of Vitest and Playwright: how many tests passed, and which failed, with the reason. */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {readonly string[]} [failures] each test that failed, and why
 * @property {readonly string[]} [flaky] each test that failed first and passed on retry, and why it failed
 */

/** @typedef {{ status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] | null }[], name: string }} VitestFile */

/**
 * @param {{ testResults: readonly VitestFile[] }} report of vitest's reporter `json`
 * @returns {Counts}
 */
export function vitestCounts({ testResults }) {
	const tests = testResults.flatMap((file) => file.assertionResults);
	const failedTests = tests.filter(({ status }) => status === 'failed');
	const passed = tests.filter(({ status }) => status === 'passed').length;
	const brokenFiles = testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
	);
	const failures = [
		...failedTests.map(({ fullName, failureMessages }) => failureText(fullName, failureMessages?.[0])),
		...brokenFiles.map(({ name, message }) => failureText(name, message)),
	];
	return { passed, failed: failures.length, skipped: tests.length - passed - failedTests.length, failures };
}

/** @typedef {{ errors?: readonly { message?: string }[] }} PlaywrightResult */
/** @typedef {{ title: string, file: string, tests: readonly { status: string, results: readonly PlaywrightResult[] }[] }} PlaywrightSpec */
/** @typedef {{ title: string, specs?: readonly PlaywrightSpec[], suites?: readonly PlaywrightSuite[] }} PlaywrightSuite */

/**
 * A flaky test, which passed on retry, counts as passed and is listed.
 * @param {{ suites: readonly PlaywrightSuite[], errors: readonly { message?: string }[] }} report of Playwright's
 * reporter `json`
 * @returns {Counts}
 */
export function playwrightCounts({ suites, errors }) {
	let [passed, skipped] = [0, 0];
	const failures = errors.map(({ message }) => failureText('outside of the tests', message));
	/** @type {string[]} */
	const flaky = [];
	for (const { title, tests } of suites.flatMap((suite) => specsIn(suite))) {
		for (const { status, results } of tests) {
			const text = failureText(title, results[0]?.errors?.[0]?.message);
			if (status === 'skipped') skipped++;
			else if (status === 'unexpected') failures.push(text);
			else passed++;
			if (status === 'flaky') flaky.push(text);
		}
	}
	return { passed, failed: failures.length, skipped, failures, flaky };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {{ title: string, tests: PlaywrightSpec['tests'] }[]} its tests and those of its inner suites, by full name
 */
function specsIn({ title, specs = [], suites = [] }) {
	const inside = [...specs, ...suites.flatMap((suite) => specsIn(suite))];
	return inside.map((spec) => ({ title: `${title} › ${spec.title}`, tests: spec.tests }));
}

/** How many lines of a reason are repeated at the end: enough to see what was expected and what was found. */
const REASON_LINES = 12;

/**
 * @param {string} name
 * @param {string | undefined} reason
 */
export function failureText(name, reason = 'no reason given') {
	const lines = reason.trim().split('\n').slice(0, REASON_LINES);
	return [name, ...lines.map((line) => `    ${line}`)].join('\n');
}
