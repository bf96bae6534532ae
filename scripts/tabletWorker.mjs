/**
 * Builds the service worker of the tablet page. Workbox does the caching; this script gives it the list of the page's
 * files with their hashes, from what Vite has built.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';

const PAGE = 'tablet.html';
const FOLDER = join('dist', 'site');
const MANIFEST = 'tablet.webmanifest';
/** See src/pages/tablet/offline/startManifest.ts. */
const START_MANIFEST = 'tablet-start.webmanifest';
/** Files that the page needs besides those that Vite builds for it. */
const ALSO = ['ketamine-explainer.js', MANIFEST, 'icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'];

/**
 * @param {import('vite').Rolldown.RolldownOutput} site
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<string[]>} ids of the modules in it
 */
export async function buildTabletWorker(site, config) {
	writeStartManifest();
	const { sameHtml } = await fromSource();
	const files = [PAGE, ...builtFor(PAGE, site), ...ALSO].map((url) => {
		const content = readFileSync(join(FOLDER, url));
		const hash = createHash('sha384')
			.update(url === PAGE ? sameHtml(String(content)) : content)
			.digest('base64');
		// File names in assets/ already contain a hash.
		return { url, revision: url.startsWith('assets/') ? null : hash.slice(0, 16), integrity: `sha384-${hash}` };
	});
	const result = await build({
		...config,
		define: { __TABLET_FILES__: JSON.stringify(files) },
		build: {
			target: 'es2022',
			outDir: FOLDER,
			emptyOutDir: false,
			copyPublicDir: false,
			modulePreload: false,
			rolldownOptions: {
				input: 'src/pages/tablet/offline/serviceWorker.ts',
				output: { format: 'iife', entryFileNames: 'tablet-worker.js', codeSplitting: false },
			},
		},
	});
	return /** @type {import('vite').Rolldown.RolldownOutput} */ (result).output[0].moduleIds;
}

/** What the worker itself uses to tell whether a page is the same. */
async function fromSource() {
	const { module } = await runnerImport('./src/pages/tablet/offline/sameHtml.ts', {
		configFile: false,
		logLevel: 'warn',
	});
	return /** @type {{ sameHtml(html: string): string }} */ (module);
}

/** The same manifest without `start_url`: the icon then opens the page as it was when it was installed. */
function writeStartManifest() {
	const { start_url: _, ...manifest } = JSON.parse(readFileSync(join(FOLDER, MANIFEST), 'utf8'));
	writeFileSync(join(FOLDER, START_MANIFEST), `${JSON.stringify(manifest, null, '\t')}\n`);
}

/**
 * @param {string} page
 * @param {import('vite').Rolldown.RolldownOutput} site
 * @returns {string[]} the scripts, style sheets and other assets that the page loads
 */
function builtFor(page, { output }) {
	const chunks = output.filter((file) => file.type === 'chunk');
	const entry = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(`/${page}`));
	if (!entry) throw new Error(`${page} is not in the site`);
	/** @type {Set<string>} */
	const found = new Set();
	/** @param {string} fileName */
	const take = (fileName) => {
		if (found.has(fileName)) return;
		found.add(fileName);
		const chunk = chunks.find((each) => each.fileName === fileName);
		if (!chunk) return;
		for (const file of [...chunk.imports, ...chunk.dynamicImports]) take(file);
		for (const file of chunk.viteMetadata?.importedCss ?? []) take(file);
		for (const file of chunk.viteMetadata?.importedAssets ?? []) take(file);
	};
	take(entry.fileName);
	return [...found];
}
