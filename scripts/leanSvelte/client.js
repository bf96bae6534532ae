/**
 * What components call after Svelte's compiler, in the script that clinics embed: as much of `svelte/internal/client`
 * as the components here use. Their markup comes as parts (templates.mjs), so this is about their scripts. Not there:
 * rendering on a server, `await`, transitions, bindings of forms, deep state, old values while an effect ends, spread attributes, stores, Svelte 4. The
 * build stops when a component uses something that is not there; tests/browser/leanSvelte.spec.ts holds it against
 * Svelte's own.
 */
export { accessors, derived, get, set, state, untrack, update, user_effect } from './reactivity.js';
/** Svelte tells them apart for objects that are changed in place; here none is. */
export { derived as derived_safe_equal } from './reactivity.js';

export function fallback(value, otherwise, isFunction) {
	if (value !== undefined) return value;
	return isFunction ? otherwise() : otherwise;
}

export function to_array(value) {
	return [...value];
}

/** As the compiler writes it. */
const FALLBACK_IS_FUNCTION = 16;

/** A property of a component. It is never set from within; the compiler calls it with a value after `prop.member = …`. */
export function prop(props, name, flags, otherwise) {
	let made;
	const orElse = flags & FALLBACK_IS_FUNCTION ? () => (made ??= otherwise()) : () => otherwise;
	return () => {
		const value = props[name];
		return value === undefined ? orElse() : value;
	};
}
