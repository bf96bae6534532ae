/** Writes the manifest and the files that are made from it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vsCodeData, webTypes } from './editors.mjs';
import { frameworkTypes } from './frameworks.mjs';
import { readManifest } from './manifest.mjs';

/**
 * @param {string} outDir
 * @param {{ name: string, version: string }} product
 */
export async function writeTypings(outDir, product) {
	const { manifest, element } = await readManifest();
	/** @param {object} data */
	const json = (data) => `${JSON.stringify(data, null, '\t')}\n`;
	const files = {
		'custom-elements.json': json(manifest),
		'vscode.html-custom-data.json': json(vsCodeData(element)),
		'web-types.json': json(webTypes(element, product)),
		// The classic script exports nothing, but importing it brings the types of the tag.
		'ketamine-explainer.d.ts': "import './index.js';\nexport {};\n",
		...frameworkTypes(element),
	};
	for (const [file, text] of Object.entries(files)) writeFileSync(join(outDir, file), text);
}
