/** Stands in for the package's entry `svelte`; see client.js. */
import { component, textNode } from './parts.js';
import { apart, branch, end } from './reactivity.js';

export { flushSync, getContext, setContext, untrack } from './reactivity.js';

export function mount(Component, { target, props = {} }) {
	return apart(() =>
		branch(() => {
			const anchor = target.appendChild(textNode());
			component(anchor, Component, props);
			return () => anchor.remove();
		}),
	);
}

export function unmount(mounted) {
	end(mounted);
}
