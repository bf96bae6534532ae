/** The blocks of a template: what is shown, how often, and after an error. */
import { viewBefore } from './parts.js';
import { block, branch, derived, end, guarded, nodesOf, set, state } from './reactivity.js';

/** One of several lists of parts is on the page, by its key. */
function oneOf(anchor, choose) {
	let shown;
	let shownKey;
	block(() => {
		const [key, render] = choose();
		if (shown && key === shownKey) return;
		const before = shown;
		shownKey = key;
		shown = render && branch(() => viewBefore(anchor, render()));
		if (before) end(before);
	});
}

function if_(anchor, choose, ...branches) {
	oneOf(anchor, () => {
		const place = +choose();
		return [place, branches[place]];
	});
}

function key(anchor, getKey, render) {
	oneOf(anchor, () => [getKey(), render]);
}

function render(anchor, getSnippet, ...given) {
	oneOf(anchor, () => {
		const snippet = getSnippet();
		return [snippet, snippet && (() => snippet(...given.map(derived)))];
	});
}

function boundary(anchor, whole, failed) {
	guarded(
		() => viewBefore(anchor, whole()),
		(error) => viewBefore(anchor, failed(state(error))),
	);
}

/** What stays in a list keeps its nodes, by its key, or without keys by its place. */
function each(anchor, getList, getKey, render) {
	let items = new Map();

	block(() => {
		const before = items;
		items = new Map();
		let place = 0;
		for (const value of getList() ?? []) {
			const itsKey = getKey ? getKey(value) : place;
			const item = before.get(itsKey) ?? make(value, place);
			if (before.delete(itsKey)) {
				set(item.value, value);
				set(item.place, place);
			}
			items.set(itsKey, item);
			place++;
		}
		for (const { shown } of before.values()) end(shown);
		arrange();
	});

	function make(givenValue, givenPlace) {
		const value = state(givenValue);
		const place = state(givenPlace);
		return { value, place, shown: branch(() => viewBefore(anchor, render(value, place))) };
	}

	/** From the last to the first, what does not stand before its successor is put there. */
	function arrange() {
		let next = anchor;
		for (const { shown } of [...items.values()].reverse()) {
			const [first, last] = shown.nodes;
			if (last.nextSibling !== next) next.before(...nodesOf(shown));
			next = first;
		}
	}
}

/** A part names its block by its place here. */
export const BLOCKS = [if_, each, key, render, boundary];
