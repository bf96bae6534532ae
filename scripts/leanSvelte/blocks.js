/** The blocks of a template: what is shown, how often, and after an error. */
import { block, branch, end, guarded, nodesOf, set, state } from './reactivity.js';
import { textNode } from './dom.js';

/** As the compiler writes them. */
const ITEM_CHANGES = 1;
const PLACE_CHANGES = 2;
const LIST_IS_ALL = 4;

/** One of several branches is on the page, by its key. */
function oneOf(choose) {
	let shown;
	let shownKey;
	block(() =>
		choose((key, render) => {
			if (shown && key === shownKey) return;
			const before = shown;
			shownKey = key;
			shown = render && branch(render);
			if (before) end(before);
		}),
	);
}

export { if_block as if };
function if_block(anchor, choose) {
	oneOf((show) => {
		let key = -1;
		let chosen;
		choose((render, place = 0) => {
			key = place;
			chosen = render;
		});
		show(key, chosen && (() => chosen(anchor)));
	});
}

export function key(anchor, get_key, render) {
	oneOf((show) => show(get_key(), () => render(anchor)));
}

export function component(anchor, get_component, render) {
	oneOf((show) => {
		const made = get_component();
		show(made, made && (() => render(anchor, made)));
	});
}

export function snippet(anchor, get_snippet, ...given) {
	component(anchor, get_snippet, (_, render) => render(anchor, ...given));
}

export function boundary(anchor, { failed }, render) {
	guarded(
		() => render(anchor),
		(error) =>
			failed(
				anchor,
				() => error,
				() => {},
			),
	);
}

/** What stays in a list keeps its nodes, by its key. */
export function each(node, flags, get_list, get_key, render) {
	const anchor = flags & LIST_IS_ALL ? node.appendChild(textNode()) : node;
	let items = new Map();

	block(() => {
		const before = items;
		items = new Map();
		let place = 0;
		for (const value of get_list() ?? []) {
			const key = get_key(value, place);
			const item = before.get(key) ?? make(value, place);
			if (before.delete(key)) {
				if (item.value) set(item.value, value);
				if (item.place) set(item.place, place);
			}
			items.set(key, item);
			place++;
		}
		for (const { shown } of before.values()) end(shown);
		arrange();
	});

	function make(given, at) {
		const value = flags & ITEM_CHANGES ? state(given) : null;
		const place = flags & PLACE_CHANGES ? state(at) : null;
		return { value, place, shown: branch(() => render(anchor, value ?? given, place ?? at, get_list)) };
	}

	/** From the last to the first, what does not stand before its successor is put there. */
	function arrange() {
		let next = anchor;
		for (const { shown } of [...items.values()].reverse()) {
			if (!shown.nodes) continue;
			const [first, last] = shown.nodes;
			if (last.nextSibling !== next) next.before(...nodesOf(shown));
			next = first;
		}
	}
}

export function index(_, place) {
	return place;
}
