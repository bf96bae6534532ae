/**
 * custom-elements.json: what the analyzer reads from the element and its JSDoc, without what is private, and with the
 * words that each attribute takes, from the code that checks them. Everything else in this folder is made from it.
 */
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const SOURCE = 'src/element/KetamineExplainerElement.ts';
const MODULE = 'dist/index.js';
const LIFE_CYCLE = ['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback'];

/**
 * @typedef {import('custom-elements-manifest/schema').ClassDeclaration & import('custom-elements-manifest/schema').CustomElement} CustomElement
 * @typedef {import('custom-elements-manifest/schema').Package} Manifest
 */

/** @returns {Promise<{ manifest: Manifest, element: CustomElement }>} */
export async function readManifest() {
	const choices = await attributeChoices();
	const { create, ts } = await analyzer();
	const source = ts.createSourceFile(SOURCE, readFileSync(SOURCE, 'utf8'), ts.ScriptTarget.ES2022, true);
	const [read] = create({ modules: [source] }).modules[0]?.declarations ?? [];
	const element = /** @type {CustomElement} */ (read);

	/** @param {string} name */
	const typeOf = (name) => choices[name]?.map((choice) => `"${choice}"`).join(' | ');
	const attributes = (element.attributes ?? []).map((attribute) => {
		if (!(attribute.name in choices)) throw new Error(`${SOURCE}: @attr ${attribute.name} is no attribute`);
		return { ...attribute, type: { text: typeOf(attribute.name) ?? 'string' } };
	});
	const missing = Object.keys(choices).filter((name) => !attributes.some((attribute) => attribute.name === name));
	if (missing.length > 0) throw new Error(`${SOURCE}: no @attr for ${missing.join(', ')}`);

	const members = (element.members ?? [])
		.filter(({ name, privacy }) => privacy !== 'private' && !LIFE_CYCLE.includes(name))
		.map((member) => {
			const choice = member.kind === 'field' && member.name !== 'lang' ? typeOf(member.name) : undefined;
			return choice ? { ...member, type: { text: choice } } : member;
		});

	const declaration = {
		...element,
		superclass: { name: 'HTMLElement', package: 'global:' },
		attributes,
		members,
		// The analyzer also finds the helper that fires them.
		events: (element.events ?? []).filter(({ name }) => name.startsWith('explainer-')),
	};
	const reference = { name: element.name, module: MODULE };
	return {
		element: declaration,
		manifest: {
			schemaVersion: '1.0.0',
			readme: 'README.md',
			modules: [
				{
					kind: 'javascript-module',
					path: MODULE,
					declarations: [declaration],
					exports: [
						{ kind: 'js', name: element.name, declaration: reference },
						{ kind: 'custom-element-definition', name: element.tagName ?? '', declaration: reference },
					],
				},
			],
		},
	};
}

/**
 * The analyzer's own types leave out what it exports for programs.
 * @returns {Promise<{ create(from: { modules: object[] }): Manifest, ts: typeof import('typescript') }>}
 */
async function analyzer() {
	const name = '@custom-elements-manifest/analyzer';
	return import(name);
}

/**
 * Each attribute with the words that it takes; without any, it takes all text.
 * @returns {Promise<Record<string, readonly string[] | undefined>>}
 */
async function attributeChoices() {
	const options = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('warn') };
	const { module: names } = await runnerImport('./src/element/names.ts', {
		...options,
		define: { __EXPLAINER_VERSION__: '""' },
	});
	const { module: element } = await runnerImport('./src/element/choices.ts', options);
	const { module: content } = await runnerImport('./src/content/index.ts', options);
	const { ATTRIBUTES } = /** @type {{ ATTRIBUTES: readonly string[] }} */ (names);
	const { CHOICES } = /** @type {{ CHOICES: Record<string, readonly string[]> }} */ (element);
	const { LANGUAGES } = /** @type {{ LANGUAGES: object }} */ (content);
	return Object.fromEntries(ATTRIBUTES.map((name) => [name, name === 'lang' ? Object.keys(LANGUAGES) : CHOICES[name]]));
}

/**
 * The words of a type like `"a" | "b"`.
 * @param {string | undefined} type
 */
export function wordsOf(type) {
	return [...(type ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => /** @type {string} */ (word));
}
