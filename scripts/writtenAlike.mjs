/**
 * Writes in the script that clinics embed the same things alike, and puts like beside like, so that they compress
 * better (0.8 kB of brotli). What the script does stays the same.
 */
import { edited, nodesOf, syntaxOf } from './syntax.mjs';

/**
 * Private names count in each class anew. They mean something in their class alone, but minifiers count them through
 * the whole script, so that no two classes have one in common.
 * @param {string} code not minified yet
 */
export function samePrivateNames(code) {
	const tree = syntaxOf(code);
	const classes = ['ClassDeclaration', 'ClassExpression'].flatMap((type) => nodesOf(tree, type));
	const named = classes.flatMap((each) => nodesOf(each, 'PrivateIdentifier'));
	if (new Set(named).size < named.length)
		throw new Error('a class with private names is within another: scripts/writtenAlike.mjs would mix up their names');
	return edited(
		code,
		classes.flatMap((each) => {
			const used = nodesOf(each, 'PrivateIdentifier');
			const names = [...new Set(used.map(({ name }) => name))];
			return used.map((node) => /** @type {const} */ ([node, `#own${names.indexOf(node.name)}`]));
		}),
	);
}

/**
 * Variables are declared with one word: what is not assigned again is checked long before.
 * @param {string} code
 */
export function letForConst(code) {
	return edited(
		code,
		nodesOf(syntaxOf(code), 'VariableDeclaration')
			.filter(({ kind }) => kind === 'const')
			.map(({ start }) => [{ start, end: start + 'const'.length }, 'let']),
	);
}

/** What a minified script begins with. */
const BEGIN = /^(?:\/\*![^]*?\*\/\s*)?!function\(\)\{/;
/** Shorter texts stay where they are. */
const LONG = 2000;

/**
 * Packed texts, which no code is like, stand before it, one after the other: the languages' first, the longest.
 * @param {string} code minified
 * @param {string} between what such a text has between its parts
 */
export function packedTextsFirst(code, between) {
	const [begin] = BEGIN.exec(code) ?? [];
	if (!begin) throw new Error('the minified script does not begin as scripts/writtenAlike.mjs expects');
	const tree = syntaxOf(code);
	const packed = nodesOf(tree, 'Literal')
		.filter(({ value }) => typeof value === 'string' && value.length > LONG && value.includes(between))
		.map((node, i) => ({ node, name: `packed${i}`, length: node.end - node.start }));
	if (packed.length === 0) return code;
	const names = new Set(nodesOf(tree, 'Identifier').map(({ name }) => name));
	const taken = packed.find(({ name }) => names.has(name));
	if (taken) throw new Error(`the script has the name ${taken.name}, which scripts/writtenAlike.mjs gives`);
	const half = Math.max(...packed.map(({ length }) => length)) / 2;
	const inOrder = [...packed].sort((a, b) => Number(b.length > half) - Number(a.length > half));
	const declared = inOrder.map(({ node, name }) => `${name}=${code.slice(node.start, node.end)}`).join();
	const rest = edited(
		code,
		packed.map(({ node, name }) => [node, name]),
	);
	return `${begin}let ${declared};${rest.slice(begin.length)}`;
}
