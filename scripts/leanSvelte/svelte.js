/** Stands in for the package's entry `svelte`; see client.js. */
import { component } from './parts.js';
import { apart, branch, end } from './reactivity.js';

export { flushSync, getContext, setContext, untrack } from './reactivity.js';

export function mount(Component, { target, props = {} }) {
	return apart(() => branch(() => component(target, null, Component, props)));
}

export function unmount(mounted) {
	end(mounted);
}
