/** Stands in for Svelte's `dom/elements/bindings/size.js`: few elements here are watched, each by its own observer. */
import { effect } from '../../../reactivity/effects.js';
import { untrack } from '../../../runtime.js';

export function bind_element_size(element, name, set) {
	const report = () => set(element[name]);
	const observer = new ResizeObserver(report);
	observer.observe(element);
	effect(() => {
		untrack(report);
		return () => observer.disconnect();
	});
}

export function bind_resize_observer() {}
