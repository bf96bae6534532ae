/**
 * Stands in for Svelte's `dom/blocks/each.js`: what stays in a list keeps its nodes, by its key. Svelte's own also
 * animates, waits for transitions and hydrates; nothing here does.
 */
import { EACH_INDEX_REACTIVE, EACH_IS_CONTROLLED, EACH_ITEM_REACTIVE } from '../../../../constants.js';
import { block, branch, destroy_effect } from '../../reactivity/effects.js';
import { internal_set, source } from '../../reactivity/sources.js';
import { create_text, get_next_sibling } from '../operations.js';

export function index(_, i) {
	return i;
}

export function each(node, flags, get_collection, get_key, render) {
	/** The whole of an element's content is the list: it ends in a text node of its own. */
	const anchor = flags & EACH_IS_CONTROLLED ? node.appendChild(create_text()) : node;
	let items = new Map();

	block(() => {
		const before = items;
		items = new Map();
		let place = 0;
		for (const value of get_collection() ?? []) {
			const key = get_key(value, place);
			const item = before.get(key) ?? make(value, place);
			if (before.delete(key)) {
				if (item.v) internal_set(item.v, value);
				if (item.i) internal_set(item.i, place);
			}
			items.set(key, item);
			place++;
		}
		for (const { e } of before.values()) destroy_effect(e);
		arrange();
	});

	function make(value, place) {
		const v = flags & EACH_ITEM_REACTIVE ? source(value) : null;
		const i = flags & EACH_INDEX_REACTIVE ? source(place) : null;
		return { v, i, e: branch(() => render(anchor, v ?? value, i ?? place, get_collection)) };
	}

	/** From the last to the first, what does not stand before its successor is put there. */
	function arrange() {
		let next = anchor;
		for (const { e } of [...items.values()].reverse()) {
			if (e.nodes === null) continue;
			const { start, end } = e.nodes;
			if (get_next_sibling(end) !== next) {
				for (let at = start, last = false; !last;) {
					const following = get_next_sibling(at);
					last = at === end;
					next.before(at);
					at = following;
				}
			}
			next = start;
		}
	}
}
