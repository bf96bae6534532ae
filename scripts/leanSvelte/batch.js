/**
 * Stands in for Svelte's `reactivity/batch.js` in the script that clinics embed: changes are gathered until the next
 * microtask, then the effects that depend on them run. Svelte's own also keeps several futures apart, for `await` in
 * templates and forks; nothing here uses them.
 */
import { BRANCH_EFFECT, CLEAN, DESTROYED, DIRTY, EFFECT, INERT, MAYBE_DIRTY, ROOT_EFFECT } from '#client/constants';
import { flush_tasks, queue_micro_task } from '../dom/task.js';
import { is_dirty, update_effect } from '../runtime.js';
import { old_values } from './sources.js';
import { set_signal_status } from './status.js';

export let current_batch = null;
/** The batch whose effects run now. */
export let previous_batch = null;
/** Effects that are made while the tree is walked; they run after the walk. */
export let collected_effects = null;
/** Blocks that an effect has made dirty: they run at once, so that no effect in a part that goes still runs. */
export let eager_block_effects = null;
export let is_flushing_sync = false;
/** Only forks and Svelte's legacy mode have these. */
export const batch_values = null;
export const legacy_updates = null;

const MOST_ROUNDS = 1000;
let is_processing = false;

export class Batch {
	#scheduled = [];
	#started = false;

	static ensure() {
		if (current_batch === null) {
			const batch = (current_batch = new Batch());
			if (!is_processing && !is_flushing_sync) {
				queue_micro_task(() => {
					if (!batch.#started) batch.flush();
				});
			}
		}
		return current_batch;
	}

	schedule(effect) {
		this.#scheduled.push(effect);
	}

	capture(source, value) {
		source.v = value;
	}

	register_created_effect() {}

	flush() {
		try {
			is_processing = true;
			let rounds = 0;
			for (let batch = this; batch !== null; batch = current_batch) {
				if (rounds++ > MOST_ROUNDS) throw new Error('effects go on setting off each other');
				old_values.clear();
				batch.#process();
			}
		} finally {
			is_processing = false;
			current_batch = collected_effects = null;
			old_values.clear();
		}
	}

	#process() {
		this.#started = true;
		current_batch = this;
		const effects = (collected_effects = []);
		let rounds = 0;
		while (this.#scheduled.length > 0) {
			if (rounds++ > MOST_ROUNDS) throw new Error('blocks go on setting off each other');
			for (const root of this.#takeRoots()) {
				try {
					walk(root, effects);
				} catch (error) {
					settle(root);
					throw error;
				}
			}
		}
		current_batch = collected_effects = null;
		previous_batch = this;
		runEffects(effects);
		previous_batch = null;
	}

	/** The roots under which something is scheduled; the branches on the way to it are marked to be walked. */
	#takeRoots() {
		const roots = [];
		const scheduled = this.#scheduled;
		this.#scheduled = [];
		next: for (let effect of scheduled) {
			if (effect.f & DESTROYED || !(effect.f & (DIRTY | MAYBE_DIRTY))) continue;
			while (effect.parent !== null) {
				effect = effect.parent;
				if (effect.f & (ROOT_EFFECT | BRANCH_EFFECT)) {
					if (!(effect.f & CLEAN)) continue next;
					effect.f ^= CLEAN;
				}
			}
			roots.push(effect);
		}
		return roots;
	}
}

/** Brings blocks and what they render up to date, in the order of the page; gathers the effects. */
function walk(root, effects) {
	root.f ^= CLEAN;
	let effect = root.first;
	while (effect !== null) {
		const isBranch = effect.f & (BRANCH_EFFECT | ROOT_EFFECT);
		const skip = (isBranch && effect.f & CLEAN) || effect.f & INERT;
		if (!skip && effect.fn !== null) {
			if (isBranch) effect.f ^= CLEAN;
			else if (effect.f & EFFECT) effects.push(effect);
			else if (is_dirty(effect)) update_effect(effect);
			if (effect.first !== null) {
				effect = effect.first;
				continue;
			}
		}
		while (effect !== null && effect.next === null) effect = effect.parent;
		if (effect !== null) effect = effect.next;
	}
}

function runEffects(effects) {
	for (const effect of effects) {
		if (isGone(effect) || !is_dirty(effect)) continue;
		const blocks = (eager_block_effects = new Set());
		update_effect(effect);
		if (blocks.size > 0) old_values.clear();
		// Outer ones first: they may take the inner ones away.
		for (const block of [...blocks].sort((a, b) => depth(a) - depth(b))) if (!isGone(block)) update_effect(block);
	}
	eager_block_effects = null;
}

function isGone(effect) {
	return effect.f & (DESTROYED | INERT);
}

function depth(effect) {
	return effect.parent === null ? 0 : 1 + depth(effect.parent);
}

/** After an error: nothing under it counts as waiting any more. */
function settle(effect) {
	set_signal_status(effect, CLEAN);
	for (let child = effect.first; child !== null; child = child.next) settle(child);
}

export function schedule_effect(effect) {
	current_batch.schedule(effect);
}

export function flushSync(change) {
	const [wasFlushing, wasPrevious] = [is_flushing_sync, previous_batch];
	previous_batch = null;
	is_flushing_sync = true;
	try {
		let result;
		if (change) {
			flushSync();
			result = change();
		}
		for (;;) {
			flush_tasks();
			if (current_batch === null) return result;
			current_batch.flush();
		}
	} finally {
		is_flushing_sync = wasFlushing;
		previous_batch = wasPrevious;
	}
}

export function eager() {}
export function fork() {}
export function clear() {}
