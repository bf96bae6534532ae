/**
 * Packs the words for the script that clinics embed (3 kB of brotli): the shape that the languages share stands there
 * once, as code, and the texts of each language as one string (packTexts.mjs). Everywhere else src/content/ stays as it
 * is written.
 */
import { runnerImport } from 'vite';
import { marksFor, pack, unpackCode } from './packTexts.mjs';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * @param {{ alsoLanguages?: string | undefined }} [options] a module whose `LANGUAGES` come on top of those that ship
 * @returns {import('vite').Plugin}
 */
export function packWords({ alsoLanguages } = {}) {
	return {
		name: 'pack-words',
		apply: 'build',
		enforce: 'pre',
		async load(id) {
			if (id.endsWith('/src/content/languages.ts')) return languagesCode(await languages(alsoLanguages));
			if (id.endsWith('/src/content/sources.ts')) return sourcesCode(await sources());
			return null;
		},
	};
}

/** @param {string} file */
async function exportsOf(file) {
	const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
	return /** @type {Record<string, any>} */ (module);
}

/** @param {string | undefined} also */
async function languages(also) {
	const shipped = (await exportsOf('./src/content/languages.ts'))['LANGUAGES'];
	return also ? { ...shipped, ...(await exportsOf(also))['LANGUAGES'] } : shipped;
}

async function sources() {
	return (await exportsOf('./src/content/sources.ts'))['SOURCES'];
}

/** What stands behind a sentence besides publications. */
async function ownKeys() {
	return (await exportsOf('./src/content/sources.ts'))['OWN_KEYS'];
}

/** @param {Record<string, any>} all */
async function languagesCode(all) {
	const own = await ownKeys();
	const keys = [...Object.keys(await sources()), ...own];
	const [first] = Object.values(all);
	const marks = marksFor(Object.values(all).flatMap(textsOf));
	// As text, not as names of properties, which would be shortened.
	const packed = Object.entries(all).map(
		([code, words]) =>
			`[${JSON.stringify(code)}, words(unpack(${JSON.stringify(pack(textsOf(words), marks))}, ${JSON.stringify(marks)}))]`,
	);
	return `
		import { SOURCES } from './sources';
		const keys = [...Object.keys(SOURCES), ...${JSON.stringify(own)}];
		${unpackCode()}
		function words(texts) {
			let next = 0;
			const t = () => texts[next++];
			const l = (...places) => ({ text: t(), sources: places.map((place) => keys[place]) });
			return ${shapeOf(first, keys)};
		}
		export const LANGUAGES = Object.fromEntries([${packed.join()}]);
	`;
}

/** @param {Record<string, { citation: string, read: string }>} all */
function sourcesCode(all) {
	const texts = Object.entries(all).map(
		([key, { citation, read }]) => `${key === keyOf(citation) ? '' : key}|${read}|${citation}`,
	);
	const broken = texts.find((text) => text.includes('^'));
	if (broken !== undefined) throw new Error(`a source has ^: ${broken}`);
	return `
		${keyOf}
		export const SOURCES = Object.fromEntries(
			${JSON.stringify(texts.join('^'))}.split('^').map((text) => {
				const [key, read, citation] = text.split('|');
				return [key || keyOf(citation), { citation, read }];
			}),
		);
	`;
}

/**
 * Most keys are the first name and the year.
 * @param {string} citation
 */
function keyOf(citation) {
	const [, name, year] = /^(\w+).*? (?:19|20)(\d\d)/.exec(citation) ?? [];
	return `${name}${year}`.toUpperCase();
}

/**
 * Code that makes a part of the words from its texts in order.
 * @param {any} part
 * @param {readonly string[]} keys
 * @returns {string}
 */
function shapeOf(part, keys) {
	if (typeof part === 'string') return 't()';
	if (isLine(part)) return `l(${part.sources.map((/** @type {string} */ key) => keys.indexOf(key)).join()})`;
	if (Array.isArray(part)) return `[${part.map((each) => shapeOf(each, keys)).join()}]`;
	const properties = Object.entries(part).map(([name, each]) => `${property(name)}:${shapeOf(each, keys)}`);
	return `{${properties.join()}}`;
}

/**
 * @param {any} part
 * @returns {string[]}
 */
function textsOf(part) {
	if (typeof part === 'string') return [part];
	if (isLine(part)) return [part.text];
	return Object.values(part).flatMap(textsOf);
}

/** @param {any} part */
function isLine(part) {
	return 'text' in part && 'sources' in part;
}

/** @param {string} name */
function property(name) {
	return IDENTIFIER.test(name) ? name : JSON.stringify(name);
}
