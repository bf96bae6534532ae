/** The licence notices of bundled packages, which have to accompany every copy. */
import { readdirSync, readFileSync } from 'node:fs';

/** @param {readonly string[]} moduleIds paths of the modules in a bundle */
export function thirdPartyNotices(moduleIds) {
	const folders = moduleIds
		.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0])
		.filter((folder) => !!folder);
	return [...new Set(folders)]
		.sort()
		.map((folder) => notice(/** @type {string} */ (folder)))
		.join(`\n${'-'.repeat(72)}\n\n`);
}

/** @param {string} folder */
function notice(folder) {
	const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
	const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
}
