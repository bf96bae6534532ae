/** What happens when something changes, and only then. */
import { untrack } from 'svelte';

/**
 * Calls `then` each time `read` gives another value, but not for the value that is there at the start. What `then` returns
 * is called at the next change, and when the component goes. Call it while a component is set up.
 */
export function watch<Value>(read: () => Value, then: (now: Value, before: Value) => void | (() => void)): void {
	let last: { readonly value: Value } | undefined;
	$effect(() => {
		const value = read();
		const before = last;
		last = { value };
		if (before && before.value !== value) return untrack(() => then(value, before.value));
	});
}
