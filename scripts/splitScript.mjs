/**
 * Builds the split script: the same sources as the one-file script, but a few modules give way to others that fetch what
 * they need. Vite's own code splitting makes the files, from the dynamic imports in those.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Module of the one-file script → module of the split one, which may import the former. */
const INSTEAD = new Map(
	Object.entries({
		'src/content/languages.ts': 'src/content/languagesInParts.ts',
		'src/element/printPage.ts': 'src/element/later/printPageLater.svelte.ts',
		'src/shell/EndPanel.svelte': 'src/shell/later/LaterEndPanel.svelte',
		'src/shell/ShownChapter.svelte': 'src/shell/later/LaterChapter.svelte',
		'src/shell/whenSpoken.ts': 'src/shell/later/whenSpokenLater.ts',
		'src/text/SourceText.svelte': 'src/text/later/LaterSourceText.svelte',
	}).map(([module, instead]) => [resolve(module), resolve(instead)]),
);

/** @returns {import('vite').Plugin} */
export function modulesInstead() {
	return {
		name: 'modules-instead',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (!importer || !source.startsWith('.')) return null;
			const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
			const instead = resolved && INSTEAD.get(resolved.id);
			return instead && instead !== importer ? instead : null;
		},
	};
}

/** The file that pages name. Its name stays, so that it is small: all else has a hash in its name and can be kept. */
export const ENTRY = 'ketamine-explainer.js';

/**
 * Writes the entry. Chunks import each other by their own names, so whatever a page adds to the address of the entry,
 * such as `?ver=`, no code is loaded twice.
 * @param {string} folder
 * @param {string} first name of the file with the element and the first screen
 */
export function writeEntry(folder, first) {
	writeFileSync(join(folder, ENTRY), `import"./${first}";\n`);
}
