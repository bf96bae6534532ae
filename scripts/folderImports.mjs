/**
 * A lint rule that says which folder of src/ may import which other folders and packages. It checks .ts and .svelte
 * files, and covers type imports and dynamic imports. Style sheets are the one exception: the shell gathers those of
 * every folder for the element's shadow root.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { ROOT } from './ensure.mjs';

/** @type {Record<string, readonly string[]>} folder of src/, or a file beside the folders → what else it may import */
export const MAY_IMPORT = {
	model: [],
	content: [],
	clinic: ['content'],
	outline: ['content', 'clinic'],
	ui: [],
	text: ['content', 'clinic', 'ui'],
	review: ['model', 'content', 'clinic', 'text'],
	scene: ['model', 'ui'],
	charts: ['model', 'ui'],
	chapters: ['model', 'content', 'clinic', 'outline', 'ui', 'text', 'review', 'scene', 'charts'],
	shell: ['content', 'clinic', 'outline', 'ui', 'text', 'review', 'chapters'],
	element: ['shell', 'outline', 'clinic', 'content'],
	'pages/setup': ['element', 'outline', 'clinic', 'content', 'text', 'review', 'ui'],
	'pages/tablet': ['element', 'outline', 'clinic', 'content', 'text', 'ui'],
	'pages/review': ['element', 'review', 'outline', 'clinic', 'content', 'text', 'ui'],
	svelte: ['element', 'shell', 'outline', 'clinic', 'content'],
	index: ['element'],
	embed: ['index'],
};

/** Folders of plain TypeScript that import no package at all. */
const WITHOUT_PACKAGES = ['model', 'content', 'clinic', 'outline'];
/** The only packages that may become part of the script that clinics embed. */
const PACKAGES = /^(svelte(\/.*)?|d3-[a-z]+|@noble\/hashes\/[a-z\d]+\.js)$/;
/** The folder that gathers the styles of all others. */
const STYLE_GATHERER = 'shell';
/** The only folder that reads documents of the project: it prints parts of them. */
const DOCS_READER = 'pages/review';
/** @type {Record<string, RegExp>} more packages for our own pages; none of them gets into the clinics' script */
const ALSO_PACKAGES = {
	'pages/review': /^marked$/,
	'pages/setup': /^(jsonc-parser|libphonenumber-js\/min)$/,
	'pages/tablet': /^(@floating-ui\/dom|perfect-freehand|qr|workbox-[a-z]+)$/,
};

/**
 * @param {string} from the importing folder
 * @param {string} file path of the importing file
 * @param {string} specifier what it imports
 * @returns {string | undefined} what is wrong, or undefined if the import is allowed
 */
function problem(from, file, specifier) {
	const allowed = MAY_IMPORT[from];
	if (!allowed) return `src/${from} is missing from the table in scripts/folderImports.mjs`;
	if (from === STYLE_GATHERER && /\.css\?inline$|^virtual:explainer-styles$/.test(specifier)) return undefined;
	if (from === DOCS_READER && /\/docs\/[a-z]+\.md\?raw$/.test(specifier)) return undefined;
	if (!specifier.startsWith('.')) {
		if (PACKAGES.test(specifier) && !WITHOUT_PACKAGES.includes(from)) return undefined;
		if (ALSO_PACKAGES[from]?.test(specifier)) return undefined;
		return `src/${from} may not import the package ${specifier}`;
	}
	const to = folderOf(resolve(dirname(file), specifier.replace(/\?.*$/, '')));
	if (to === from || (to !== undefined && allowed.includes(to))) return undefined;
	return `src/${from} may import ${allowed.join(', ') || 'no other folder'}, but not ${specifier}`;
}

/**
 * @param {string} path
 * @returns {string | undefined} the folder of src/, the name of a file beside the folders, or undefined outside src/
 */
function folderOf(path) {
	const [top, folder, page] = relative(ROOT, path).split(sep);
	if (top !== 'src') return undefined;
	return folder === 'pages' ? `pages/${page}` : folder?.replace(/\.ts$/, '');
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const from = folderOf(context.filename);
		if (from === undefined) return {};
		/** @param {{ source?: unknown }} node */
		const check = (node) => {
			const source = /** @type {import('estree').Literal | null | undefined} */ (node.source);
			if (!source || typeof source.value !== 'string') return;
			const message = problem(from, context.filename, source.value);
			if (message) context.report({ node: source, message });
		};
		return {
			ImportDeclaration: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			ImportExpression: check,
			TSImportType: check,
		};
	},
};

/** @type {import('eslint').Linter.Config} */
export const folderImports = {
	files: ['src/**'],
	plugins: { folders: { rules: { imports: rule } } },
	rules: { 'folders/imports': 'error' },
};
