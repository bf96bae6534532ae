/** What happens when something changes, and only then. */
import { untrack } from 'svelte';

/**
 * Calls `then` each time `read` gives another value, but not for the value that is there at the start. A function that
 * `then` returns is called at the next change, and when the component goes. Call it while a component is set up.
 */
export function watch<Value>(read: () => Value, then: (now: Value, before: Value) => unknown): void {
	let last: { readonly value: Value } | undefined;
	$effect(() => {
		const value = read();
		const before = last;
		last = { value };
		if (!before || before.value === value) return;
		const stop = untrack(() => then(value, before.value));
		return typeof stop === 'function' ? () => void stop() : undefined;
	});
}
