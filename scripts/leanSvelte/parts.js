/** Page nodes: makes them of the parts that templates.mjs writes for a component's markup, and keeps them up to date. */
import { BLOCKS } from './blocks.js';
import { derived, get, inComponent, ownEffect, ownNodes, set, templateEffect } from './reactivity.js';

const SVG = 'http://www.w3.org/2000/svg';

const page = globalThis.document;

/** Marks a place in the page, and stays: programs that translate or search pages replace, wrap and join texts alone. */
function mark(parent, before) {
	return parent.insertBefore(page.createComment(''), before);
}

/** Makes a list of parts, before a node; they belong to the effect that is being made. */
function view(parent, before, parts) {
	const first = mark(parent, before);
	const last = mark(parent, before);
	const writes = [];
	add(parts, parent, last, writes);
	ownNodes(first, last);
	if (writes.length > 0) templateEffect(() => writes.forEach((write) => write()));
}

/** Makes a list of parts before a mark. */
export function viewBefore(anchor, parts) {
	view(anchor.parentNode, anchor, parts);
}

/** Makes a component, before a node. */
export function component(parent, before, partsOf, properties) {
	inComponent(() => view(parent, before, partsOf(properties)));
}

function add(parts, parent, before, writes) {
	for (const part of parts) {
		if (typeof part === 'string') mark(parent, before).replaceWith(part);
		else if (typeof part === 'function') {
			const end = mark(parent, before);
			const outside = end.previousSibling;
			writes.push(
				whenNew(part, (content) => {
					// Not always the text that was put there: a translation may stand in its place.
					while (end.previousSibling !== outside) end.previousSibling.remove();
					end.before(content ?? '');
				}),
			);
		} else if (!Array.isArray(part)) {
			for (const name in part) give(parent, name, part[name], writes);
		} else {
			const [kind, ...given] = part;
			if (typeof kind === 'string') parent.insertBefore(element(kind, given, parent, writes), before);
			else if (typeof kind === 'function') component(parent, before, kind, properties(...given));
			else BLOCKS[kind](mark(parent, before), ...given);
		}
	}
}

function element(tag, parts, parent, writes) {
	const inSvg = tag === 'svg' || parent.namespaceURI === SVG;
	const made = inSvg ? page.createElementNS(SVG, tag) : page.createElement(tag);
	add(parts, made, null, writes);
	return made;
}

function give(made, name, value, writes) {
	if (BINDINGS[name]) ownEffect(() => BINDINGS[name](made, value));
	// Each handler listens at its own element: a screen has some tens.
	else if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
	else if (typeof value === 'function') writes.push(whenNew(value, (now) => setAttribute(made, name, now)));
	else setAttribute(made, name, value);
}

function whenNew(read, write) {
	let last;
	return () => {
		const now = read();
		if (now !== last) write((last = now));
	};
}

function setAttribute(made, name, value) {
	if (typeof value === 'boolean' && name in made) made[name] = value;
	else if (value == null || (name === 'class' && !value)) made.removeAttribute(name);
	else made.setAttribute(name, value);
}

/** What components bind to an element; what they give back ends it. */
const BINDINGS = {
	attach: (made, attachment) => attachment()?.(made),
	this(made, signal) {
		set(signal, made);
		return () => {
			if (get(signal) === made) set(signal, null);
		};
	},
	clientWidth(made, signal) {
		const report = () => set(signal, made.clientWidth);
		const observer = new ResizeObserver(report);
		observer.observe(made);
		report();
		return () => observer.disconnect();
	},
};

/** A component reads its properties as values: a function gives one, in a list it gives one that is kept. */
function properties(given) {
	const made = {};
	for (const name in given) {
		const value = given[name];
		const kept = Array.isArray(value) && derived(value[0]);
		Object.defineProperty(made, name, {
			get: kept ? () => get(kept) : typeof value === 'function' ? value : () => value,
		});
	}
	return made;
}
