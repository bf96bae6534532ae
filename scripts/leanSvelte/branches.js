/**
 * Stands in for Svelte's `dom/blocks/branches.js`: of the branches of a block one is on the page. Svelte's own also
 * lets a branch leave with a transition, or wait off the page; nothing here does.
 */
import { branch, destroy_effect } from '../../reactivity/effects.js';

export class BranchManager {
	anchor;
	#key;
	#shown = null;

	constructor(anchor) {
		this.anchor = anchor;
	}

	ensure(key, render) {
		if (this.#shown !== null && key === this.#key) return;
		const before = this.#shown;
		this.#key = key;
		this.#shown = render ? branch(() => render(this.anchor)) : null;
		if (before !== null) destroy_effect(before);
	}
}
