/**
 * Leaves out of the script that clinics embed what it never uses of its libraries.
 *
 * - Svelte: what components call after its compiler comes from leanSvelte/ (client.js says what is not there).
 * - D3: its selections come from leanD3/. tests/build/leaveOut.test.ts holds what src/ calls against what is there.
 */
import { fileURLToPath } from 'node:url';
import * as leanClient from './leanSvelte/client.js';
import { finished } from './leanSvelte/compiled.mjs';
import { withoutMarkup } from './leanSvelte/templates.mjs';

/** @type {Record<string, string>} module → its stand-in */
const LEAN = {
	svelte: 'leanSvelte/svelte.js',
	'svelte/internal/client': 'leanSvelte/client.js',
	'd3-selection': 'leanD3/selection.js',
};

/** @param {string} file */
const leanPath = (file) => fileURLToPath(new URL(file, import.meta.url));

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
	return [
		{
			name: 'leave-out',
			apply: 'build',
			enforce: 'pre',
			resolveId: (id) => (LEAN[id] ? leanPath(LEAN[id]) : null),
			transform: (source, id) => (id.endsWith('.svelte') ? { code: withoutMarkup(source), map: null } : null),
		},
		{
			name: 'leave-out-check',
			apply: 'build',
			enforce: 'post',
			transform(code, id) {
				if (!/\.svelte(\.ts)?$/.test(id)) return null;
				const done = finished(code);
				const missing = missingInLean(done);
				if (missing.length > 0)
					this.error(`${id} needs ${missing.join(', ')} of Svelte, which scripts/leanSvelte/ does not have`);
				return { code: done, map: null };
			},
		},
	];
}
