/**
 * `npm run build`: makes dist/ with the script that clinics embed, the ES modules and their types, the settings schema,
 * the WordPress plugin and the site. The same sources give the same bytes.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minify } from 'terser';
import { build, runnerImport } from 'vite';
import { writeDeclarations } from './declarations.mjs';
import { ROOT } from './ensure.mjs';
import { moduleSizes } from './moduleSizes.mjs';
import { printSizes, sizesOf } from './sizes.mjs';
import { modulesInstead, writeEntry } from './splitScript.mjs';
import { buildSveltePackage } from './sveltePackage.mjs';
import { buildTabletWorker } from './tabletWorker.mjs';
import { thirdPartyNotices } from './thirdParty.mjs';
import { writeTypings } from './typings/write.mjs';
import { writeWordPressPlugin } from './wordpress/plugin.mjs';

process.chdir(ROOT);
process.env['NODE_ENV'] = 'production';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const TARGET = 'es2022';
const SVELTES_ELEMENT = /\/svelte\/src\/internal\/client\/dom\/elements\/custom-element\.js$/;
const NOTICE = `/*! ${name} ${version} | MIT | THIRD-PARTY.txt */`;

/** @type {import('vite').Rolldown.InputOptions} */
const INPUT_OPTIONS = {
	checks: { pluginTimings: false },
	optimization: { inlineConst: { mode: 'all', pass: 3 } },
	// Svelte does not say that its own custom elements, which we don't use, may be left out.
	treeshake: { moduleSideEffects: [{ test: SVELTES_ELEMENT, sideEffects: false }] },
	// Prototype.js and MooTools replace Array.from with a version that breaks Svelte and D3.
	transform: { inject: { 'Array.from': [resolve('src/arrayFrom.ts'), 'arrayFrom'] } },
};

/** @type {import('vite').InlineConfig} */
const QUIET = { configFile: 'vite.config.ts', mode: 'production', logLevel: 'warn' };

/** Replaces the languages with a made-up one, to test that a language can be added. */
const WITH_MADE_LANGUAGE = [{ find: /^\.\/languages$/, replacement: resolve('tests/support/pseudoLanguage.ts') }];

/**
 * Bundles an entry into one file. The classic script is minified. ES modules are not, because bundlers minify what they
 * import, and the model is meant to be read.
 * @param {{ entry: string, file: string, format: 'iife' | 'es', alias?: import('vite').Alias[] }} bundle
 * @returns {Promise<import('vite').Rolldown.OutputChunk>} the chunk, with the modules that it was made of
 */
async function bundle({ entry, file, format, alias = [] }) {
	const classic = format === 'iife';
	const result = await build({
		...QUIET,
		resolve: { alias },
		build: {
			target: TARGET,
			outDir: 'dist',
			emptyOutDir: false,
			copyPublicDir: false,
			modulePreload: false,
			minify: classic && 'oxc',
			cssMinify: 'lightningcss',
			// One style sheet, which scripts/explainerStyles.mjs embeds. Otherwise Vite makes the script add a <style> to the page.
			cssCodeSplit: false,
			rolldownOptions: {
				...INPUT_OPTIONS,
				input: entry,
				preserveEntrySignatures: classic ? false : 'strict',
				output: { format, entryFileNames: file, codeSplitting: false, postBanner: `${NOTICE}\n` },
			},
		},
	});
	const output = /** @type {import('vite').Rolldown.RolldownOutput} */ (result).output;
	const [chunk, ...others] = output;
	if (others.length > 0) throw new Error(`${file} needs ${others.map((other) => other.fileName).join(', ')} beside it`);
	if (classic) writeFileSync(join('dist', file), await smaller(chunk.code));
	return chunk;
}

/** Builds the split script into dist/split. @returns its chunks, the first one before all others */
async function bundleSplit() {
	const outDir = join('dist', 'split');
	const result = await build({
		...QUIET,
		// Relative to the file that imports, wherever the folder is.
		base: './',
		plugins: [modulesInstead()],
		build: {
			target: TARGET,
			outDir,
			emptyOutDir: false,
			copyPublicDir: false,
			// As a library: pages of Vite apps hear of a lost chunk by an event of Vite's own, and load themselves again.
			lib: { entry: 'src/embed.ts', formats: ['es'] },
			minify: 'oxc',
			cssMinify: 'lightningcss',
			cssCodeSplit: false,
			rolldownOptions: {
				...INPUT_OPTIONS,
				preserveEntrySignatures: false,
				output: {
					format: 'es',
					entryFileNames: 'first-[hash].js',
					chunkFileNames: '[name]-[hash].js',
					// All that the first screen needs comes in one file.
					codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
					// Only in one file, so that a new version does not change the others.
					postBanner: ({ isEntry }) => (isEntry ? `${NOTICE}\n` : ''),
				},
			},
		},
	});
	const [{ output }] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ (result);
	const chunks = output.filter((file) => file.type === 'chunk');
	for (const { fileName, code } of chunks) writeFileSync(join(outDir, fileName), await smaller(code, true));
	writeEntry(outDir, output[0].fileName);
	return chunks;
}

/**
 * Minifies once more with terser, which compresses what Vite's own minifier leaves, 2 % in all. Only Vite's shortens the
 * names of private fields. The result is ASCII only, so that pages in any encoding read it correctly, and has no comment
 * that ends with its line, because some optimisers of pages join the lines.
 * @param {string} code
 * @param {boolean} [module]
 */
async function smaller(code, module = false) {
	const options = { ecma: 2020, module, compress: { passes: 3 }, format: { ascii_only: true, comments: /^!/ } };
	return `${(await minify(code, /** @type {import('terser').MinifyOptions} */ (options))).code}\n`;
}

/** Loads src/clinic from source. */
async function clinic() {
	const { module } = await runnerImport('./src/clinic/index.ts', { configFile: false, logLevel: 'warn' });
	return /** @type {{ settingsJsonSchema(): object }} */ (module);
}

async function buildSchema() {
	const schema = (await clinic()).settingsJsonSchema();
	writeFileSync('dist/settings.schema.json', `${JSON.stringify(schema, null, '\t')}\n`);
}

/** Builds every page at the top level of the repository, with relative addresses so that the site works in any folder. */
async function buildSite() {
	const pages = readdirSync('.').filter((file) => file.endsWith('.html'));
	const result = await build({
		...QUIET,
		base: './',
		build: {
			target: TARGET,
			outDir: 'dist/site',
			modulePreload: false,
			rolldownOptions: { input: pages },
		},
	});
	copyFileSync('dist/ketamine-explainer.js', 'dist/site/ketamine-explainer.js');
	const site = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
	const inWorker = await buildTabletWorker(site, QUIET);
	const inPages = site.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
	writeFileSync('dist/site/THIRD-PARTY.txt', thirdPartyNotices([...script.moduleIds, ...inPages, ...inWorker]));
}

/**
 * @template Result
 * @param {string} what
 * @param {() => Result | Promise<Result>} work
 */
async function step(what, work) {
	const start = performance.now();
	const result = await work();
	console.log(`${what.padEnd(28)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
	return result;
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/test', { recursive: true });
const script = await step('script for clinics', () =>
	bundle({ entry: 'src/embed.ts', file: 'ketamine-explainer.js', format: 'iife' }),
);
writeFileSync('dist/THIRD-PARTY.txt', thirdPartyNotices(script.moduleIds));
const shares = moduleSizes(script.modules, sizesOf('dist/ketamine-explainer.js'));
writeFileSync('dist/test/moduleSizes.json', JSON.stringify(shares, null, '\t'));
const split = await step('split script', bundleSplit);
await step('ES modules', async () => {
	await bundle({ entry: 'src/index.ts', file: 'index.js', format: 'es' });
	await bundle({ entry: 'src/model/index.ts', file: 'model.js', format: 'es' });
});
await step('script with a made language', () =>
	bundle({
		entry: 'src/embed.ts',
		file: 'test/pseudo-language.js',
		format: 'iife',
		alias: WITH_MADE_LANGUAGE,
	}),
);
await step('types', () => writeDeclarations({ index: 'src/index.ts', model: 'src/model/index.ts' }, 'dist'));
await step('Svelte component', () => buildSveltePackage('dist'));
await step('manifest and typings', () => writeTypings('dist', { name, version }));
await step('schema of the settings', buildSchema);
await step('plugin for WordPress', () => writeWordPressPlugin('dist', version));
await step('site', buildSite);
printSizes(split.map(({ fileName }) => join('dist', 'split', fileName)));
printSizes(['ketamine-explainer.js', 'index.js', 'model.js', 'settings.schema.json'].map((file) => join('dist', file)));
