/**
 * Stands in for Svelte's `dom/elements/events.js`: each handler listens at its own element. Svelte's own lets few
 * listeners at the document serve many elements; a screen here has some tens.
 */
import { teardown } from '../../reactivity/effects.js';

export const event_symbol = Symbol();

export function create_event(name, target, handler, options) {
	if (handler) target.addEventListener(name, handler, options);
	return handler;
}

export function event(name, target, handler, capture, passive) {
	const options = { capture, passive };
	create_event(name, target, handler, options);
	// The page's own outlive the component.
	if (target === document || target === window) teardown(() => target.removeEventListener(name, handler, options));
}

export function delegated(name, element, handler) {
	create_event(name, element, handler);
}

export function delegate() {}

/** Not used here: named, because Svelte passes them on. */
export function apply() {}
export function on() {}
export function replay_events() {}
