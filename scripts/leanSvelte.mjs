/**
 * Leaves out Svelte's hydration (taking over markup made on a server), which the element never does. Svelte guards it
 * with a variable that bundlers can't see is always false; as a constant, the code behind it goes: 1.2 kB of brotli.
 */
const MODULE = 'svelte/src/internal/client/dom/hydration.js';
const VARIABLE = 'export let hydrating = false;';
const ASSIGNMENT = '\thydrating = value;';

/** @returns {import('vite').Plugin} */
export function leanSvelte() {
	return {
		name: 'lean-svelte',
		apply: 'build',
		transform: {
			filter: { id: new RegExp(`${MODULE}$`) },
			handler(code) {
				if (!code.includes(VARIABLE) || !code.includes(ASSIGNMENT)) {
					throw new Error(`${MODULE} has changed; look at scripts/leanSvelte.mjs again`);
				}
				return { code: code.replace(VARIABLE, VARIABLE.replace('let', 'const')).replace(ASSIGNMENT, ''), map: null };
			},
		},
	};
}
