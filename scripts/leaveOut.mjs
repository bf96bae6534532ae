/**
 * Leaves out of the script that clinics embed what it never uses of its libraries.
 *
 * - Svelte: what components call after its compiler comes from leanSvelte/ (client.js says what is not there).
 * - Methods of D3's selections that no file here calls. tests/build/leaveOut.test.ts holds the list against the source.
 */
import { fileURLToPath } from 'node:url';
import * as leanClient from './leanSvelte/client.js';
import { finished, withoutMarkup } from './leanSvelte/templates.mjs';

/** Methods of a selection that src/ does not call. */
export const UNUSED_SELECTION_METHODS = [
	'selectChild',
	'selectChildren',
	'filter',
	'sort',
	'call',
	'nodes',
	'size',
	'empty',
	'property',
	'html',
	'raise',
	'lower',
	'insert',
	'clone',
	'datum',
	'on',
	'dispatch',
	'classed',
	'iterator',
];

/** @type {Record<string, string>} module of Svelte → its stand-in */
const LEAN = { svelte: 'svelte.js', 'svelte/internal/client': 'client.js' };

/** @param {string} file */
const leanPath = (file) => fileURLToPath(new URL(`leanSvelte/${file}`, import.meta.url));

/** Properties that are bound both ways, as the compiler marks them; there is no stand-in for these. */
const BOUND = /\$\.prop\([^,]+, [^,]+, (\d+)/g;
const IS_BINDABLE = 8;

/**
 * What a compiled component asks of Svelte that leanSvelte/ does not have.
 * @param {string} code
 */
export function missingInLean(code) {
	const called = [...code.matchAll(/\$\.(\w+)/g)]
		.map(([, name]) => String(name))
		.filter((name) => !(name in leanClient));
	const bindable = [...code.matchAll(BOUND)].some(([, flags]) => Number(flags) & IS_BINDABLE);
	return [...new Set([...called, ...(bindable ? ['$bindable'] : [])])];
}

/** @returns {import('vite').Plugin[]} */
export function leaveOut() {
	const unused = new RegExp(`/d3-selection/src/selection/(${UNUSED_SELECTION_METHODS.join('|')})\\.js$`);
	return [
		{
			name: 'leave-out',
			apply: 'build',
			enforce: 'pre',
			resolveId: (id) => (LEAN[id] ? leanPath(LEAN[id]) : null),
			load: (id) => (unused.test(id) ? 'export default undefined;' : null),
			transform: (source, id) => (id.endsWith('.svelte') ? { code: withoutMarkup(source), map: null } : null),
		},
		{
			name: 'leave-out-check',
			apply: 'build',
			enforce: 'post',
			transform(code, id) {
				if (!/\.svelte(\.ts)?$/.test(id)) return null;
				const missing = missingInLean(code);
				if (missing.length > 0)
					this.error(`${id} needs ${missing.join(', ')} of Svelte, which scripts/leanSvelte/ does not have`);
				return { code: finished(code), map: null };
			},
		},
	];
}
