/** Makes dist/wordpress/: the plugin with the built script and a build.json about it, and its zip for WordPress. */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../typings/manifest.mjs';
import { zip } from './zip.mjs';

const NAME = 'ketamine-explainer';
const SOURCE = `integrations/wordpress/${NAME}`;

/**
 * @param {string} outDir folder of the built script, the manifest and the settings schema
 * @param {string} version
 */
export function writeWordPressPlugin(outDir, version) {
	const target = join(outDir, 'wordpress', NAME);
	cpSync(SOURCE, target, { recursive: true });
	mkdirSync(target, { recursive: true });
	for (const file of [`${NAME}.js`, 'THIRD-PARTY.txt']) copyFileSync(join(outDir, file), join(target, file));
	copyFileSync('LICENSE', join(target, 'LICENSE'));

	const script = readFileSync(join(target, `${NAME}.js`));
	const manifest = JSON.parse(readFileSync(join(outDir, 'custom-elements.json'), 'utf8'));
	const schema = JSON.parse(readFileSync(join(outDir, 'settings.schema.json'), 'utf8'));
	/** @type {{ name: string, type: { text: string } }[]} */
	const attributes = manifest.modules[0].declarations[0].attributes;
	const withWords = attributes.map(({ name, type }) => [name, wordsOf(type.text)]).filter(([, words]) => words?.length);
	const build = {
		version,
		integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
		attributes: Object.fromEntries(withWords),
		settings: Object.keys(schema.properties).filter((key) => !key.startsWith('$')),
	};
	writeFileSync(join(target, 'build.json'), `${JSON.stringify(build, null, '\t')}\n`);

	const files = readdirSync(target, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	writeFileSync(
		`${target}.zip`,
		zip(files.map((file) => [`${NAME}${file.slice(target.length).replaceAll('\\', '/')}`, readFileSync(file)])),
	);
}
