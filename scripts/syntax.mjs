/** Reads scripts as syntax, and changes them where they stand, so that nothing in a text is taken for code. */
import { parseAst } from 'vite';

/** @typedef {any} Node of the syntax tree */
/** @typedef {readonly [from: { start: number, end: number }, to: string]} Edit of what stands at a node */

/**
 * @param {string} code
 * @returns {Node}
 */
export function syntaxOf(code) {
	return parseAst(code);
}

/**
 * Every node, outer ones first.
 * @param {Node} node
 * @param {(node: Node) => void} onNode
 */
export function visit(node, onNode) {
	if (Array.isArray(node)) node.forEach((each) => visit(each, onNode));
	else if (node && typeof node === 'object') {
		if (typeof node.type === 'string') onNode(node);
		for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value, onNode);
	}
}

/**
 * Every node of a type.
 * @param {Node} node
 * @param {string} type
 * @returns {Node[]}
 */
export function nodesOf(node, type) {
	/** @type {Node[]} */
	const found = [];
	visit(node, (each) => {
		if (each.type === type) found.push(each);
	});
	return found;
}

/**
 * @param {string} code
 * @param {readonly Edit[]} edits of places that do not overlap
 */
export function edited(code, edits) {
	return [...edits]
		.sort(([a], [b]) => b.start - a.start)
		.reduce((before, [{ start, end }, to]) => before.slice(0, start) + to + before.slice(end), code);
}
