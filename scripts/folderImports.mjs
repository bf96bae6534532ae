/**
 * Which folder of src/ may import which, as a lint rule: the table of the folders, kept true in .ts and .svelte files,
 * for types and dynamic imports too. Style sheets are the exception: the shell gathers every folder's into the one that the
 * element's shadow root adopts.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { ROOT } from './ensure.mjs';

/** @type {Record<string, readonly string[]>} folder, or file beside the folders → what it may import, besides itself */
export const MAY_IMPORT = {
	model: [],
	content: [],
	clinic: ['content'],
	outline: ['content', 'clinic'],
	ui: [],
	text: ['content', 'clinic', 'ui'],
	scene: ['model', 'ui'],
	charts: ['model', 'ui'],
	chapters: ['model', 'content', 'clinic', 'outline', 'ui', 'text', 'scene', 'charts'],
	shell: ['content', 'clinic', 'outline', 'ui', 'text', 'chapters'],
	element: ['shell', 'outline', 'clinic', 'content'],
	'pages/setup': ['element', 'outline', 'clinic', 'content', 'text', 'ui'],
	'pages/tablet': ['element', 'outline', 'clinic', 'content', 'text', 'ui'],
	svelte: ['element', 'shell', 'outline', 'clinic', 'content'],
	index: ['element'],
	embed: ['index'],
};

/** Plain TypeScript that imports no package at all. */
const WITHOUT_PACKAGES = ['model', 'content', 'clinic', 'outline'];
/** The only packages that go to a clinic's page. */
const PACKAGES = /^(svelte(\/.*)?|d3-[a-z]+)$/;
/** Where the styles of all folders come together. */
const STYLE_GATHERER = 'shell';
/** @type {Record<string, RegExp>} what this repo's own pages may take besides; none of it is in the clinic's script */
const ALSO_PACKAGES = {
	'pages/setup': /^jsonc-parser$/,
	'pages/tablet': /^(perfect-freehand|qr|workbox-[a-z]+)$/,
};

/**
 * @param {string} from folder that imports
 * @param {string} file path of the file that imports
 * @param {string} specifier what it imports
 * @returns {string | undefined} what is wrong
 */
function problem(from, file, specifier) {
	const allowed = MAY_IMPORT[from];
	if (!allowed) return `src/${from} is not in the table of scripts/folderImports.mjs`;
	if (from === STYLE_GATHERER && /\.css\?inline$|^virtual:explainer-styles$/.test(specifier)) return undefined;
	if (!specifier.startsWith('.')) {
		if (PACKAGES.test(specifier) && !WITHOUT_PACKAGES.includes(from)) return undefined;
		if (ALSO_PACKAGES[from]?.test(specifier)) return undefined;
		return `src/${from} may not import the package ${specifier}`;
	}
	const to = folderOf(resolve(dirname(file), specifier.replace(/\?.*$/, '')));
	if (to === from || (to !== undefined && allowed.includes(to))) return undefined;
	return `src/${from} may import ${allowed.join(', ') || 'no other folder'}; not ${specifier}`;
}

/**
 * @param {string} path
 * @returns {string | undefined} the folder in src/, or the name of a file beside the folders
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
