/**
 * Makes dist/svelte/, which is `ketamine-explainer/svelte`: the component with all that it imports, as .svelte files that
 * the user's own Svelte compiles. `svelte-package` transpiles the TypeScript and writes the types. Before that, a copy of
 * the sources is fitted to what an app has that lacks this repo's build:
 *
 * - Components put their styles into the document or shadow root that they are mounted in (`css="injected"`).
 * - Style sheets that are imported as text (`?inline`) become modules. Those that the component adopts into the user's
 *   page apply inside of `.explainer` alone.
 * - Imports name their files in full, as Node's resolution demands.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import postcss from 'postcss';
import { tool } from './run.mjs';

const ENTRY = 'src/svelte/index.ts';
/** Its style sheets stand on the user's page; the others are for shadow roots of our own. */
const SHARED_STYLES = resolve('src/shell/sharedStyles.ts');
const RELATIVE_IMPORT = /((?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\2/g;

/** @param {string} outDir */
export function buildSveltePackage(outDir) {
	// svelte-package looks for its input, package.json and tsconfig.json in the folder that it is started in.
	const project = join(outDir, '.svelte-project');
	rmSync(project, { recursive: true, force: true });
	stage(resolve(ENTRY), join(project, 'src'), new Set());
	const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
	writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', peerDependencies }));
	const tsconfig = { extends: relative(project, 'tsconfig.json'), include: ['src'], exclude: [] };
	writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig));
	const [node, ...program] = tool('@sveltejs/package', 'svelte-package');
	const options = ['--input', 'src', '--output', resolve(outDir, 'svelte'), '--tsconfig', 'tsconfig.json'];
	execFileSync(/** @type {string} */ (node), [...program, ...options], {
		cwd: project,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	rmSync(project, { recursive: true });
}

/**
 * Copies a module and all it imports.
 * @param {string} path
 * @param {string} staging
 * @param {Set<string>} staged
 */
function stage(path, staging, staged) {
	if (staged.has(path)) return;
	staged.add(path);
	const text = readFileSync(path, 'utf8').replace(RELATIVE_IMPORT, (_, before, quote, specifier) => {
		const source = resolve(dirname(path), specifier);
		if (specifier.endsWith('.css?inline')) {
			const sheet = source.replace('?inline', '');
			const css = readFileSync(sheet, 'utf8');
			const text = JSON.stringify(path === SHARED_STYLES ? insideExplainer(css) : css);
			write(staging, `${sheet}.ts`, `export default ${text};\n`);
			return `${before}${quote}${specifier.replace('?inline', '.js')}${quote}`;
		}
		const file = [source, `${source}.ts`, join(source, 'index.ts')].find(
			(candidate) => /\.(ts|svelte)$/.test(candidate) && existsSync(candidate),
		);
		if (!file)
			throw new Error(`${relative('.', path)} imports ${specifier}, which the Svelte package cannot take along`);
		stage(file, staging, staged);
		const named = relative(dirname(path), file).replace(/\.ts$/, '.js');
		return `${before}${quote}${named.startsWith('.') ? named : `./${named}`}${quote}`;
	});
	const isStyled = path.endsWith('.svelte') && text.includes('<style>');
	write(staging, path, isStyled ? `<svelte:options css="injected" />\n\n${text}` : text);
}

/**
 * @param {string} staging
 * @param {string} path
 * @param {string} text
 */
function write(staging, path, text) {
	const target = join(staging, relative('src', path));
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, text);
}

/**
 * Rules that would apply to the whole page apply in `.explainer`. `:where` adds no specificity, so that the order of the
 * rules stays what it is.
 * @param {string} css
 */
function insideExplainer(css) {
	const root = postcss.parse(css);
	root.walkRules((rule) => {
		if (rule.parent?.type === 'atrule' && /keyframes$/.test(/** @type {import('postcss').AtRule} */ (rule.parent).name))
			return;
		rule.selectors = rule.selectors.map((selector) =>
			selector.startsWith('.explainer') ? selector : `:where(.explainer) ${selector}`,
		);
	});
	return root.toString();
}
