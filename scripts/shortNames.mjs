/**
 * Shortens the names of properties in the script that clinics embed (1.3 kB of brotli). Minifiers leave property
 * names alone, because one may be reached by a string or from outside. So a name is shortened only if it
 * - stands in no string, template or regular expression of the script, so that nothing reaches it by text,
 * - is no name of the browser's or the language's own,
 * - is not kept: what pages and clinics rely on.
 * Every browser test runs on the result.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { syntaxOf, visit } from './syntax.mjs';

const WORD = /[A-Za-z_$][\w$]*/g;
const COMMENT = /\/\*[^]*?\*\/|\/\/.*/g;
const SHORTEST = 3;

/**
 * @param {string} code the script, not minified yet
 * @param {readonly string[]} kept names that others rely on
 * @returns {string[]} the names that may be shortened
 */
export function ownPropertyNames(code, kept) {
	const { properties, texts } = namesIn(code);
	const refused = new Set([...texts, ...platformNames(), ...kept]);

	return [...properties].filter((name) => name.length >= SHORTEST && !refused.has(name)).sort();
}

/** @param {string} code */
function namesIn(code) {
	const properties = new Set();
	const texts = new Set();
	const addWords = (/** @type {string} */ text) => (text.match(WORD) ?? []).forEach((word) => texts.add(word));
	visit(syntaxOf(code), (node) => {
		const name = propertyName(node);
		if (name) properties.add(name);
		if (node.type === 'TemplateElement') addWords(node.value.raw);
		if (node.type === 'Literal' && typeof node.value === 'string') addWords(node.value);
		if (node.type === 'Literal' && node.regex) addWords(node.regex.pattern);
		for (const name of attributeNames(node)) texts.add(name);
	});
	return { properties, texts };
}

/**
 * Names of attributes in Svelte's templates: `['h2', { tabindex: '-1' }, …]`. They are written into the page.
 * @param {any} node
 * @returns {string[]}
 */
function attributeNames(node) {
	const [tag, attributes] = node.type === 'ArrayExpression' ? node.elements : [];
	if (typeof tag?.value !== 'string' || attributes?.type !== 'ObjectExpression') return [];
	return attributes.properties.map((/** @type {any} */ property) => property.key.name ?? property.key.value);
}

/** @param {any} node */
function propertyName(node) {
	if (node.computed) return undefined;
	if (node.type === 'MemberExpression') return node.property.name;
	return ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type) ? node.key.name : undefined;
}

/** Every word of TypeScript's descriptions of the language and the browser, without what they say in comments. */
function platformNames() {
	const folder = dirname(createRequire(import.meta.url).resolve('typescript'));
	return readdirSync(folder)
		.filter((file) => /^lib\..*\.d\.ts$/.test(file))
		.flatMap((file) => readFileSync(join(folder, file), 'utf8').replace(COMMENT, '').match(WORD) ?? []);
}
