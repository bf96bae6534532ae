/**
 * Makes custom-elements.json from the JSDoc of the element: without private members, and with the allowed values of each
 * attribute taken from the code that checks them. The other files in this folder are made from this manifest.
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
		if (!(attribute.name in choices)) throw new Error(`${SOURCE}: @attr ${attribute.name} is not an attribute`);
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
		// The analyzer takes the helper that dispatches events for an event too.
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
 * Imports the analyzer, whose own types lack its programming interface.
 * @returns {Promise<{ create(from: { modules: object[] }): Manifest, ts: typeof import('typescript') }>}
 */
async function analyzer() {
	const name = '@custom-elements-manifest/analyzer';
	return import(name);
}

/**
 * @returns {Promise<Record<string, readonly string[] | undefined>>} attribute → allowed values; undefined for any text
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
 * The values of a type like `"a" | "b"`.
 * @param {string | undefined} type
 */
export function wordsOf(type) {
	return [...(type ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => /** @type {string} */ (word));
}
