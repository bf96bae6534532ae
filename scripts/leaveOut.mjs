/**
 * Leaves out of the script that clinics embed what it can never use of its libraries. Together: about 5 kB of brotli.
 *
 * - Svelte's hydration. Nothing is rendered on a server; Svelte guards that code with a flag that bundlers can fold
 *   once nothing sets it.
 * - Svelte's waiting in templates. No component here awaits.
 * - What Svelte's boundaries do beyond catching errors.
 * - Svelte's deep reactivity. All state here is `$state.raw`; a lint rule keeps it so.
 * - Methods of D3's selections that no file here calls. tests/build/leaveOut.test.ts holds the list against the source.
 */

import { readFileSync } from 'node:fs';

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

const NO_HYDRATION = `
export const hydrating = false;
export const hydrate_node = null;
export function set_hydrating() {}
export function set_hydrate_node(node) { return node; }
export function hydrate_next() {}
export function reset() {}
export function hydrate_template() {}
export function next() {}
export function skip_nodes() {}
export function read_hydration_instruction() {}
`;

const NO_PROXIES = `
export function proxy(value) { return value; }
export function get_proxied_value(value) { return value; }
export function is(a, b) { return Object.is(a, b); }
`;

const NO_ASYNC = `
import { derived } from './deriveds.js';
export function flatten(blockers, sync, async, fn) { fn(sync.map(derived)); }
export function run_after_blockers(blockers, fn) { fn(); }
export function capture() {}
export function unset_context() {}
export function increment_pending() {}
export function run() {}
export function wait() {}
export function save() {}
export function unsave() {}
export function track_reactivity_loss() {}
export function for_await_track_reactivity_loss() {}
`;

/** A boundary that shows `failed` after an error, as Svelte's does, but waits for nothing and starts nothing anew. */
const PLAIN_BOUNDARY = `
import { BOUNDARY_EFFECT, DESTROYED, DESTROYING, EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '#client/constants';
import { component_context, set_component_context } from '../../context.js';
import { block, branch, destroy_effect } from '../../reactivity/effects.js';
import { active_effect, active_reaction, set_active_effect, set_active_reaction } from '../../runtime.js';
import { Batch } from '../../reactivity/batch.js';
import { queue_micro_task } from '../task.js';

export function boundary(node, props, children) {
	new Boundary(node, props, children);
}

export class Boundary {
	is_pending = false;
	#anchor;
	#failed;
	#effect;
	#shown = null;

	constructor(node, props, children) {
		this.#anchor = node;
		this.#failed = props.failed;
		this.#effect = block(() => {
			try {
				this.#shown = this.#branch(() => children(node));
			} catch (error) {
				this.error(error);
			}
		}, EFFECT_TRANSPARENT | EFFECT_PRESERVED);
	}

	is_rendered() {
		return true;
	}

	error(error) {
		if (!this.#failed) throw error;
		if (this.#shown) destroy_effect(this.#shown);
		this.#shown = null;
		queue_micro_task(() => {
			if (this.#effect.f & (DESTROYED | DESTROYING)) return;
			const effect = active_effect;
			const reaction = active_reaction;
			const context = component_context;
			set_active_effect(this.#effect);
			set_active_reaction(this.#effect);
			set_component_context(this.#effect.ctx);
			try {
				Batch.ensure();
				this.#shown = this.#branch(() => this.#failed(this.#anchor, () => error, () => {}));
			} finally {
				set_active_effect(effect);
				set_active_reaction(reaction);
				set_component_context(context);
			}
		});
	}

	#branch(children) {
		return branch(() => {
			active_effect.b = this;
			active_effect.f |= BOUNDARY_EFFECT;
			children();
		});
	}
}

export function pending() {
	return 0;
}
`;

/** Modules of Svelte that have a lean stand-in in leanSvelte/, by where they are below `svelte/src/internal/`. */
const LEAN = {
	'flags/index.js': 'flags.js',
	'client/render.js': 'render.js',
	'client/reactivity/batch.js': 'batch.js',
	'client/dom/blocks/branches.js': 'branches.js',
	'client/dom/blocks/each.js': 'each.js',
	'client/dom/elements/attributes.js': 'attributes.js',
	'client/dom/elements/bindings/size.js': 'size.js',
	'client/dom/elements/class.js': 'class.js',
	'client/dom/elements/events.js': 'events.js',
};

/** @param {string} id */
function leanModule(id) {
	const lean = Object.entries(LEAN).find(([path]) => id.endsWith(`/svelte/src/internal/${path}`));
	return lean && new URL(`leanSvelte/${lean[1]}`, import.meta.url);
}

/** @returns {import('vite').Plugin} */
export function leaveOut() {
	const unused = new RegExp(`/d3-selection/src/selection/(${UNUSED_SELECTION_METHODS.join('|')})\\.js$`);
	return {
		name: 'leave-out',
		apply: 'build',
		enforce: 'pre',
		load(id) {
			if (id.endsWith('/svelte/src/internal/client/dom/hydration.js')) return NO_HYDRATION;
			if (id.endsWith('/svelte/src/internal/client/proxy.js')) return NO_PROXIES;
			if (id.endsWith('/svelte/src/internal/client/reactivity/async.js')) return NO_ASYNC;
			if (id.endsWith('/svelte/src/internal/client/dom/blocks/boundary.js')) return PLAIN_BOUNDARY;
			const lean = leanModule(id);
			if (lean) return readFileSync(lean, 'utf8');
			if (unused.test(id)) return 'export default undefined;';
			return null;
		},
	};
}
