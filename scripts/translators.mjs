/**
 * `npm run test:translators`: reads the file for translators with another tool, the translate-toolkit from Debian's
 * packages, which it installs where it can. Where it can't, the test is skipped, with the reason.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDebianPackages } from './debianPackages.mjs';
import { ROOT } from './ensure.mjs';
import { tool } from './run.mjs';
import { failureText } from './testReports.mjs';

const PACKAGE = 'translate-toolkit';
const [TO_PO, FILTER] = ['/usr/bin/xliff2po', '/usr/bin/pofilter'];
/** Checks of the toolkit that hold for every pair of texts here; others ask for the punctuation of English. */
const CHECKS = [
	...['blank', 'untranslated', 'pythonbraceformat', 'variables', 'xmltags', 'escapes', 'doublequoting'],
	...['doublespacing', 'startwhitespace', 'endwhitespace', 'tabs', 'newlines'],
];
/** Opens the file, changes one text and its state, and saves it, as a translator's tool does. */
const EDIT = `
import sys
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
unit = next(each for each in store.units if each.xmlelement.get('id') == 'ui.close')
unit.target = 'Cerrar ya'
unit.markapproved()
store.savefile(sys.argv[1])
`;

/** @returns {Promise<import('./testReports.mjs').Counts>} */
export async function translators() {
	const isThere = () => [TO_PO, FILTER].every((path) => existsSync(path));
	if (!isThere()) installDebianPackages(PACKAGE, [PACKAGE]);
	if (isThere()) return test();
	console.log(`translators skipped: it needs Debian's package ${PACKAGE}`);
	return { passed: 0, failed: 0, skipped: 1 };
}

/** @returns {import('./testReports.mjs').Counts} each step counts as one test */
function test() {
	// A project of its own, whose words can change.
	const project = mkdtempSync(join(tmpdir(), 'ketamine-explainer-words-'));
	cpSync(join(ROOT, 'src/content'), join(project, 'src/content'), { recursive: true });
	const file = join(project, 'es.xlf');
	/** @param {string[]} command */
	const run = ([program, ...args]) =>
		execFileSync(/** @type {string} */ (program), args, { cwd: project, encoding: 'utf8', stdio: 'pipe' });
	/** @param {string[]} args */
	const words = (...args) => run([...tool('tsx'), resolve(ROOT, 'scripts/words.ts'), ...args]);
	/** @param {string} text @param {RegExp} pattern */
	const count = (text, pattern) => (text.match(pattern) ?? []).length;

	let passed = 0;
	/** @type {string[]} */
	const failures = [];
	/**
	 * @param {string} what
	 * @param {() => void} check
	 */
	const step = (what, check) => {
		try {
			check();
			console.log(`✓ ${what}`);
			passed++;
		} catch (error) {
			const problem = String(error instanceof Error ? error.stack : error);
			console.log(`✗ ${what}\n${problem}`);
			failures.push(failureText(what, problem));
		}
	};

	try {
		words('export', 'es', file);
		const units = count(readFileSync(file, 'utf8'), /<trans-unit /g);
		step('xliff2po finds every text with its translation, id and notes', () => {
			const po = join(project, 'es.po');
			run([TO_PO, '--progress=none', file, po]);
			const text = readFileSync(po, 'utf8');
			assert.ok(units > 400, `${units} texts`);
			assert.equal(count(text, /^#: /gm), units);
			assert.equal(count(text, /^#\. Where: /gm), units);
			assert.match(text, /^#: ui\.close\n#, fuzzy\nmsgid "Close"\nmsgstr "Cerrar"$/m);
		});
		step('pofilter finds no fault in slots, spaces, quotes and tags', () => {
			const faults = join(project, 'faults.xlf');
			run([FILTER, '--progress=none', ...CHECKS.flatMap((check) => ['-t', check]), file, faults]);
			const found = existsSync(faults) ? readFileSync(faults, 'utf8') : '';
			assert.deepEqual(found.match(/(?<=<(?:\w+:)?note from="pofilter">)[^<]*/g) ?? [], []);
		});
		step('a file that the toolkit has changed and saved is imported, with nothing but that change', () => {
			run(['/usr/bin/python3', '-c', EDIT, file]);
			assert.match(words('import', 'es', file), /^1 texts changed\.\nWrote src\/content\/es\/frame\.ts\.\n/);
			const before = readFileSync(join(ROOT, 'src/content/es/frame.ts'), 'utf8');
			const after = readFileSync(join(project, 'src/content/es/frame.ts'), 'utf8');
			assert.equal(after, before.replace("close: 'Cerrar'", "close: 'Cerrar ya'"));
		});
	} finally {
		rmSync(project, { recursive: true, force: true });
	}
	return { passed, failed: failures.length, failures };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { passed, failed, skipped = 0 } = await translators();
	console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
	process.exitCode = failed > 0 ? 1 : 0;
}
