/** What the components of this test show, with state of every kind that the explainer uses. */
import type { Component } from 'svelte';

export type Log = (text: string) => void;

export class Model {
	count = $state.raw(0);
	name = $state.raw('one');
	list = $state.raw<readonly string[]>([]);
	pairs = $state.raw<readonly (readonly [string, { value?: string }])[]>([]);
	chosen = $state.raw<Component<{ name: string; size?: number }>>();
	readonly #half = $derived(Math.floor(this.count / 2));

	get half(): number {
		return this.#half;
	}

	broken(): string {
		throw new Error(`broken at ${this.half}`);
	}
}
