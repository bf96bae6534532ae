/**
 * Makes `ketamine-explainer/react`, `/preact`, `/vue` and `/svelte` from the manifest. Each module registers the element
 * and types its tag in the templates of that framework, so that one import does both.
 */

/** @typedef {import('./manifest.mjs').CustomElement} CustomElement */

/**
 * @param {CustomElement} element
 * @returns {Record<string, string>} file → text
 */
export function frameworkTypes(element) {
	const tag = /** @type {string} */ (element.tagName);
	const name = element.name;
	const files = { 'attributes.d.ts': attributeTypes(element) };
	/** @type {Record<string, string>} */
	const declarations = {
		react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importedTypes(name)}
${listeners(element)}
type Props = Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, keyof ExplainerAttributes> &
	ExplainerAttributes &
	Listeners;
declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'${tag}': Props;
		}
	}
}
`,
		preact: `import type { HTMLAttributes } from 'preact';
${importedTypes(name)}
${listeners(element)}
type Props = Omit<HTMLAttributes<${name}>, keyof ExplainerAttributes> & ExplainerAttributes & Listeners;
declare module 'preact' {
	namespace JSX {
		interface IntrinsicElements {
			'${tag}': Props;
		}
	}
}
`,
		vue: `import type { DefineComponent, HTMLAttributes } from 'vue';
${importedTypes(name)}
${listeners(element, camelListener)}
type Props = Omit<HTMLAttributes, keyof ExplainerAttributes> & ExplainerAttributes & Listeners;
declare module 'vue' {
	interface GlobalComponents {
		'${tag}': DefineComponent<Props>;
	}
}
`,
		svelte: `import type { HTMLAttributes } from 'svelte/elements';
${importedTypes(name)}
${listeners(element)}
declare module 'svelte/elements' {
	interface SvelteHTMLElements {
		'${tag}': Omit<HTMLAttributes<${name}>, keyof ExplainerAttributes> & ExplainerAttributes & Listeners;
	}
}
`,
	};
	for (const [framework, text] of Object.entries(declarations)) {
		Object.assign(files, {
			[`${framework}.d.ts`]: `export * from './index.js';\n${text}`,
			[`${framework}.js`]: "export * from './index.js';\n",
		});
	}
	return files;
}

/** @param {CustomElement} element */
function attributeTypes({ attributes = [] }) {
	const lines = [
		"import type { ExplainerSettings } from './index.js';",
		'',
		'/** Attributes of the tag. `null` and `undefined` leave an attribute out. */',
		'export interface ExplainerAttributes {',
		...attributes.flatMap(({ name, description, type }) => [
			`\t/** ${description} */`,
			`\t'${name}'?: ${type?.text} | null | undefined;`,
		]),
		"\t/** The clinic's settings, as a property. */",
		'\tsettings?: ExplainerSettings | null | undefined;',
		'}',
	];
	return `${lines.join('\n')}\n`;
}

/**
 * Types of event handlers, as templates name them.
 * @param {CustomElement} element
 * @param {(event: string) => string} propertyOf
 */
function listeners({ events = [] }, propertyOf = (event) => `on${event}`) {
	const lines = events.flatMap(({ name, description, type }) => [
		`\t/** ${description} */`,
		`\t'${propertyOf(name)}'?: ((event: ${type.text}) => void) | undefined;`,
	]);
	return `interface Listeners {\n${lines.join('\n')}\n}`;
}

/**
 * The prop that Vue compiles `@an-event` to.
 * @param {string} event
 */
function camelListener(event) {
	return `on-${event}`.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} name */
function importedTypes(name) {
	return `import type { ${name}, NavigateDetail, SettingsErrorDetail } from './index.js';
import type { ExplainerAttributes } from './attributes.js';`;
}
