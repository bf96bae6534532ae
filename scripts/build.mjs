/**
 * Makes dist/ (`npm run build`): the script that a clinic embeds, the ES modules with their types, the schema of the
 * settings, and the site. The same sources give the same bytes.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { build, runnerImport } from 'vite';
import { writeDeclarations } from './declarations.mjs';
import { ROOT } from './ensure.mjs';
import { leaveOut } from './leaveOut.mjs';
import { moduleSizes } from './moduleSizes.mjs';
import { BETWEEN } from './packTexts.mjs';
import { packWords } from './packWords.mjs';
import { ownPropertyNames } from './shortNames.mjs';
import { printSizes, sizesOf } from './sizes.mjs';
import { buildTabletWorker } from './tabletWorker.mjs';
import { thirdPartyNotices } from './thirdParty.mjs';
import { writeTypings } from './typings/write.mjs';
import { writeWordPressPlugin } from './wordpress/plugin.mjs';
import { letForConst, packedTextsFirst, samePrivateNames } from './writtenAlike.mjs';

process.chdir(ROOT);
process.env['NODE_ENV'] = 'production';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const TARGET = 'es2022';
const NOTICE = `/*! ${name} ${version} | MIT | THIRD-PARTY.txt */`;

/**
 * Asks the browser to compile every function while the script arrives, beside the main thread, instead of each when it is
 * first called (Chrome since version 136; others take it for a comment). Figures: docs/performance.md.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** Names that pages rely on: what the element and its events have. The settings' names come from their table. */
const FIXED_NAMES = [
	...['lang', 'view', 'theme', 'motion', 'mode', 'settings', 'chapter', 'step', 'version', 'playing'],
	...['play', 'pause', 'goTo', 'restart', 'print', 'keepPicture'],
	...['observedAttributes', 'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback'],
	...['problems', 'path', 'message'],
	...['after', 'title', 'text'],
];

/** @type {import('vite').InlineConfig} */
const QUIET = { configFile: 'vite.config.ts', mode: 'production', logLevel: 'warn' };

/**
 * One file without chunks.
 * @param {{ entry: string, file: string, format: 'iife' | 'es', alsoLanguages?: string }} bundle
 * @returns {Promise<import('vite').Rolldown.OutputChunk>} what it was made of
 */
async function bundle({ entry, file, format, alsoLanguages }) {
	const result = await build({
		...QUIET,
		plugins: [leaveOut(), packWords({ alsoLanguages })],
		build: {
			target: TARGET,
			outDir: 'dist',
			emptyOutDir: false,
			copyPublicDir: false,
			modulePreload: false,
			// Bundlers minify what they take in, and the model is there to be read.
			minify: false,
			cssMinify: 'lightningcss',
			rolldownOptions: {
				input: entry,
				checks: { pluginTimings: false },
				optimization: { inlineConst: { mode: 'all', pass: 3 } },
				preserveEntrySignatures: format === 'es' ? 'strict' : false,
				output: { format, entryFileNames: file, codeSplitting: false, postBanner: `${NOTICE}\n` },
			},
		},
	});
	const output = /** @type {import('vite').Rolldown.RolldownOutput} */ (result).output;
	const [chunk, ...others] = output;
	if (others.length > 0) throw new Error(`${file} needs ${others.map((other) => other.fileName).join(', ')} beside it`);
	if (format === 'iife') writeFileSync(join('dist', file), await smallest(chunk.code));
	return chunk;
}

/**
 * Minifies with terser: two percent smaller than Vite's own minifier, which would also print the result anew.
 * @param {string} code
 */
async function smallest(code) {
	const names = ownPropertyNames(code, [...FIXED_NAMES, ...Object.keys((await clinic()).FIELDS)]);
	const { code: smaller } = await minify(samePrivateNames(code), {
		ecma: 2020,
		toplevel: true,
		// Only ASCII: a page in another encoding would read it wrong.
		format: { ascii_only: true, comments: /^!/ },
		compress: { passes: 4, unsafe_arrows: true, keep_fargs: false, sequences: false },
		mangle: { properties: { regex: new RegExp(`^(${names.join('|')})$`) } },
	});
	const alike = packedTextsFirst(letForConst(/** @type {string} */ (smaller)), BETWEEN);
	return `${COMPILE_HINT}\n${alike}\n`;
}

/** The clinic's settings, from source. */
async function clinic() {
	const { module } = await runnerImport('./src/clinic/index.ts', { configFile: false, logLevel: 'warn' });
	return /** @type {{ FIELDS: object, settingsJsonSchema(): object }} */ (module);
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
		alsoLanguages: './tests/support/pseudoLanguage.ts',
	}),
);
await step('types', () => writeDeclarations({ index: 'src/index.ts', model: 'src/model/index.ts' }, 'dist'));
await step('manifest and typings', () => writeTypings('dist', { name, version }));
await step('schema of the settings', buildSchema);
await step('plugin for WordPress', () => writeWordPressPlugin('dist', version));
await step('site', buildSite);
printSizes(['ketamine-explainer.js', 'index.js', 'model.js', 'settings.schema.json'].map((file) => join('dist', file)));
