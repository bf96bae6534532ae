/**
 * Makes dist/ (`npm run build`): the script that a clinic embeds, the ES modules with their types, the schema of the
 * settings, and the site. The same sources give the same bytes.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, runnerImport } from 'vite';
import { writeDeclarations } from './declarations.mjs';
import { ROOT } from './ensure.mjs';
import { moduleSizes } from './moduleSizes.mjs';
import { printSizes, sizesOf } from './sizes.mjs';
import { buildSveltePackage } from './sveltePackage.mjs';
import { buildTabletWorker } from './tabletWorker.mjs';
import { thirdPartyNotices } from './thirdParty.mjs';
import { writeTypings } from './typings/write.mjs';
import { writeWordPressPlugin } from './wordpress/plugin.mjs';

process.chdir(ROOT);
process.env['NODE_ENV'] = 'production';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const TARGET = 'es2022';
const NOTICE = `/*! ${name} ${version} | MIT | THIRD-PARTY.txt */`;

/**
 * Asks Chrome (136 and later) to compile every function while the script arrives, beside the main thread, instead of
 * each when it is first called. To others it is a comment. Figures: docs/performance.md.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** @type {import('vite').InlineConfig} */
const QUIET = { configFile: 'vite.config.ts', mode: 'production', logLevel: 'warn' };

/** Tells the bundler to take the languages from another module, for a test of how a language is added. */
const WITH_MADE_LANGUAGE = [{ find: /^\.\/languages$/, replacement: resolve('tests/support/pseudoLanguage.ts') }];

/**
 * One file without chunks. The classic script is minified; an ES module is not, since bundlers minify what they take in
 * and the model is there to be read.
 * @param {{ entry: string, file: string, format: 'iife' | 'es', alias?: import('vite').Alias[] }} bundle
 * @returns {Promise<import('vite').Rolldown.OutputChunk>} what it was made of
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
			minify: classic && 'terser',
			// Only ASCII: a page in another encoding would read the rest wrong.
			terserOptions: { ecma: 2020, format: { ascii_only: true, comments: /^!/ } },
			cssMinify: 'lightningcss',
			// One style sheet, which scripts/explainerStyles.mjs embeds. Otherwise Vite makes the script add a <style> to the page.
			cssCodeSplit: false,
			rolldownOptions: {
				input: entry,
				checks: { pluginTimings: false },
				// Pages with Prototype.js or MooTools have an Array.from of their own, which Svelte and D3 would stumble over.
				transform: { inject: { 'Array.from': [resolve('src/arrayFrom.ts'), 'arrayFrom'] } },
				preserveEntrySignatures: classic ? false : 'strict',
				output: {
					format,
					entryFileNames: file,
					codeSplitting: false,
					postBanner: classic ? `${COMPILE_HINT}\n${NOTICE}\n` : `${NOTICE}\n`,
				},
			},
		},
	});
	const output = /** @type {import('vite').Rolldown.RolldownOutput} */ (result).output;
	const [chunk, ...others] = output;
	if (others.length > 0) throw new Error(`${file} needs ${others.map((other) => other.fileName).join(', ')} beside it`);
	return chunk;
}

/** The clinic's settings, from source. */
async function clinic() {
	const { module } = await runnerImport('./src/clinic/index.ts', { configFile: false, logLevel: 'warn' });
	return /** @type {{ settingsJsonSchema(): object }} */ (module);
}

async function buildSchema() {
	const schema = (await clinic()).settingsJsonSchema();
	writeFileSync('dist/settings.schema.json', `${JSON.stringify(schema, null, '\t')}\n`);
}

/** Every page at the top level, with relative addresses, so that the folder can lie anywhere. */
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
printSizes(['ketamine-explainer.js', 'index.js', 'model.js', 'settings.schema.json'].map((file) => join('dist', file)));
