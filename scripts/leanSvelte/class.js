/** Stands in for Svelte's `dom/elements/class.js`: classes as one text. */
import { set_attribute } from './attributes.js';

export function set_class(element, _isHtml, value) {
	set_attribute(element, 'class', value);
}
