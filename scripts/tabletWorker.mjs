/**
 * Builds the service worker of the tablet page. Workbox does the caching; this script gives it the list of the page's
 * files with their hashes, from what Vite has built.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const PAGE = 'tablet.html';
const FOLDER = join('dist', 'site');
/** Files that the page needs besides those that Vite builds for it. */
const ALSO = [
	'ketamine-explainer.js',
	'tablet.webmanifest',
	'icon.svg',
	'icon-192.png',
	'icon-512.png',
	'icon-maskable-512.png',
];

/**
 * @param {import('vite').Rolldown.RolldownOutput} site
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<string[]>} ids of the modules in it
 */
export async function buildTabletWorker(site, config) {
	const files = [PAGE, ...builtFor(PAGE, site), ...ALSO].map((url) => {
		const content = readFileSync(join(FOLDER, url));
		const hash = createHash('sha384').update(content).digest('base64');
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
