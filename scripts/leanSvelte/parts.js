/** Page nodes: makes them of the parts that templates.mjs writes for a component's markup, and keeps them up to date. */
import { BLOCKS } from './blocks.js';
import { derived, get, inComponent, ownEffect, ownNodes, set, templateEffect } from './reactivity.js';

const SVG = 'http://www.w3.org/2000/svg';

const page = globalThis.document;

export function textNode(content = '') {
	return page.createTextNode(content);
}

/** Makes a list of parts, before a node; they belong to the effect that is being made. */
export function view(anchor, parts) {
	const { parentNode: parent, previousSibling: outside } = anchor;
	const [head] = parts;
	// Where its nodes begin has to stay: what a component or a block begins with may go.
	if (typeof head !== 'function' && typeof head?.[0] !== 'string') anchor.before(textNode());
	const writes = [];
	add(parts, parent, anchor, writes);
	ownNodes(outside ? outside.nextSibling : parent.firstChild, anchor.previousSibling);
	if (writes.length > 0) templateEffect(() => writes.forEach((write) => write()));
}

/** Makes a component, before a node. */
export function component(anchor, partsOf, properties) {
	inComponent(() => view(anchor, partsOf(properties)));
}

function add(parts, parent, before, writes) {
	const put = (node) => parent.insertBefore(node, before);
	for (const part of parts) {
		if (typeof part === 'string') put(textNode(part));
		else if (typeof part === 'function') {
			const node = put(textNode());
			writes.push(whenNew(part, (content) => (node.nodeValue = content ?? '')));
		} else if (!Array.isArray(part)) {
			for (const name in part) give(parent, name, part[name], writes);
		} else {
			const [kind, ...given] = part;
			if (typeof kind === 'string') put(element(kind, given, parent, writes));
			else if (typeof kind === 'function') component(put(textNode()), kind, properties(...given));
			else BLOCKS[kind](put(textNode()), ...given);
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
