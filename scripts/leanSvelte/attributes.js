/**
 * Stands in for Svelte's `dom/elements/attributes.js`: attributes one by one. Svelte's own also knows setters of custom
 * elements, spread attributes and hydration; nothing here uses them.
 */
import { ATTRIBUTES_CACHE } from '#client/constants';

export const CLASS = Symbol();
export const STYLE = Symbol();

/** Whether a value is new; it is the known one from then on. */
function isNew(element, name, value) {
	const known = (element[ATTRIBUTES_CACHE] ??= {});
	if (known[name] === value) return false;
	known[name] = value;
	return true;
}

export function set_attribute(element, name, value) {
	if (!isNew(element, name, value ?? undefined)) return;
	if (value == null) element.removeAttribute(name);
	else element.setAttribute(name, value);
}

export function set_checked(element, checked) {
	if (isNew(element, 'checked', checked)) element.checked = checked;
}

export function set_value(element, value) {
	if (isNew(element, 'value', value)) element.value = value ?? '';
}

/** Not used here: named, because Svelte passes them on. */
export function remove_input_defaults() {}
export function attribute_effect() {}
export function set_custom_element_data() {}
export function set_xlink_attribute() {}
export function set_default_checked() {}
export function set_default_value() {}
