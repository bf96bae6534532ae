/** Page nodes: how templates make them, find what changes in them, and write to it. */
import { ownEffect, ownNodes, template_effect, untrack } from './reactivity.js';

const SVG = 'http://www.w3.org/2000/svg';

/** As the compiler writes them. */
const SEVERAL_NODES = 1;
const IN_SVG = 4;

const page = globalThis.document;
export { page as document };

export function textNode(content = '') {
	return page.createTextNode(content);
}

/** A template as a tree: texts, `[tag, attributes, ...children]`, and holes where blocks go. */
export function from_tree(tree, flags = 0) {
	let made;
	return () => {
		if (!made) {
			made = fragmentOf(tree, flags & IN_SVG);
			if (!(flags & SEVERAL_NODES)) made = made.firstChild;
		}
		const copy = page.importNode(made, true);
		if (flags & SEVERAL_NODES) ownNodes(copy.firstChild, copy.lastChild);
		else ownNodes(copy, copy);
		return copy;
	};
}

function fragmentOf(tree, inSvg) {
	const fragment = page.createDocumentFragment();
	// Not forEach: it skips holes.
	for (const part of tree) {
		if (!part) fragment.append(page.createComment(''));
		else if (typeof part === 'string') fragment.append(part);
		else {
			const [tag, attributes, ...children] = part;
			const isSvg = inSvg || tag === 'svg';
			const element = isSvg ? page.createElementNS(SVG, tag) : page.createElement(tag);
			for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
			element.append(fragmentOf(children, isSvg));
			fragment.append(element);
		}
	}
	return fragment;
}

export function text(content = '') {
	const node = textNode(content);
	ownNodes(node, node);
	return node;
}

/** The place of a block that stands alone. */
export function comment() {
	const fragment = page.createDocumentFragment();
	fragment.append(page.createComment(''), textNode());
	ownNodes(fragment.firstChild, fragment.lastChild);
	return fragment;
}

export function append(anchor, nodes) {
	anchor.before(nodes);
}

export function child(node) {
	return node.firstChild;
}
export { child as only_child };

/** A comment at the start marks where a block's nodes begin; the block's place is the next node. */
export function first_child(fragment) {
	const first = fragment.firstChild;
	return first instanceof Comment ? first.nextSibling : first;
}

export function sibling(node, count = 1) {
	for (let i = 0; i < count; i++) node = node.nextSibling;
	return node;
}

/** Only for pages that a server has rendered. */
export function reset() {}
export function next() {}
export function remove_input_defaults() {}

/** What was last written to a node, by attribute, property or as its text. */
const WRITTEN = Symbol();

function isNew(node, name, value) {
	const written = (node[WRITTEN] ??= {});
	if (name in written && written[name] === value) return false;
	written[name] = value;
	return true;
}

export function set_text(node, value) {
	const content = `${value ?? ''}`;
	if (isNew(node, '', content)) node.nodeValue = content;
}

export function set_attribute(element, name, value) {
	value ??= null;
	if (!isNew(element, name, value)) return;
	if (value === null) element.removeAttribute(name);
	else element.setAttribute(name, value);
}

/** Classes as one text. */
export function set_class(element, _, value) {
	set_attribute(element, 'class', value || null);
}
export const clsx = (value) => value ?? '';

export function set_checked(element, checked) {
	if (isNew(element, 'checked', checked)) element.checked = checked;
}

export function set_value(element, value) {
	if (isNew(element, 'value', value)) element.value = value ?? '';
}

/** Each handler listens at its own element: a screen has some tens. */
export function delegated(type, element, handler) {
	if (handler) element.addEventListener(type, handler);
}
export function delegate() {}

export function event(type, target, handler, capture, passive) {
	const options = { capture, passive };
	template_effect(() => {
		target.addEventListener(type, handler, options);
		return () => target.removeEventListener(type, handler, options);
	});
}

export function attach(element, get_attachment) {
	ownEffect(() => get_attachment()?.(element));
}

export function bind_this(element, update, get_value) {
	ownEffect(() => {
		untrack(() => update(element));
		return () => {
			if (get_value() === element) update(null);
		};
	});
}

export function bind_element_size(element, name, update) {
	const report = () => update(element[name]);
	ownEffect(() => {
		const observer = new ResizeObserver(report);
		observer.observe(element);
		untrack(report);
		return () => observer.disconnect();
	});
}
