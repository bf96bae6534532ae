/**
 * Packs the words for the script that clinics embed (3 kB of brotli): the shape that the languages share stands there
 * once, as code; what stands behind each line once, a sign for each source; and the texts of each language as one
 * string (packTexts.mjs). Everywhere else src/content/ stays as it is written.
 */
import { runnerImport } from 'vite';
import { marksFor, pack, unpackCode } from './packTexts.mjs';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
/** The sign of the first source: before it are those that separate. */
const FIRST_SIGN = 48;
/** A value's place in a text. A line may have the name of its first. */
const SLOT = /\{(\w+)/;

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

/** Names that the script has as text anyway, in lists. */
async function idLists() {
	return Object.values(await exportsOf('./src/content/ids.ts')).filter(Array.isArray);
}

/** @param {Record<string, any>} all */
async function languagesCode(all) {
	const own = await ownKeys();
	const keys = [...Object.keys(await sources()), ...own];
	const [first] = Object.values(all);
	const form = formOf([first], await idLists());
	if (!form) throw new Error('the words have a list of unlike things');
	const signsOf = (/** @type {any} */ line) =>
		line.sources.map((/** @type {string} */ key) => String.fromCharCode(FIRST_SIGN + keys.indexOf(key))).join('');
	const texts = Object.entries(all).map(([code, words]) => /** @type {const} */ ([code, textsOf(form, words)]));
	const marks = marksFor(texts.flatMap(([, each]) => each));
	// As text, not as names of properties, which would be shortened.
	const packed = texts.map(([code, each]) => `[${JSON.stringify(code)}, words(${JSON.stringify(pack(each, marks))})]`);
	return `
		import { SOURCES } from './sources';
		const keys = [...Object.keys(SOURCES), ...${JSON.stringify(own)}];
		const places = ${JSON.stringify(placesOf(form, first, signsOf).join(' '))}.split(' ');
		${unpackCode()}
		function words(packed) {
			const texts = unpack(packed, ${JSON.stringify(marks)});
			let nextText = 0;
			let nextPlace = 0;
			const place = () => places[nextPlace++];
			const text = () => texts[nextText++];
			const line = (signs = place()) =>
				({ text: text(), sources: [...signs].map((sign) => keys[sign.charCodeAt() - ${FIRST_SIGN}]) });
			const lines = (all = place()) => all ? all.split(',').map((signs) => line(signs)) : undefined;
			const slots = () => Object.fromEntries(lines().map((line) => [${SLOT}.exec(line.text)[1], line]));
			// MooTools and Prototype.js replace Array.from.
			const many = (make) => [...Array(+place())].map(() => make());
			const named = (names, make) => Object.fromEntries(names.map((name) => [name, make()]));
			return ${codeOf(form)};
		}
		export const LANGUAGES = Object.fromEntries([${packed.join()}]);
	`;
}

/**
 * A source is packed as the first letter of how far it was read, its citation, and its key where that does not follow.
 * @param {Record<string, { citation: string, read: string }>} all
 */
function sourcesCode(all) {
	const reads = [...new Set(Object.values(all).map(({ read }) => read))];
	if (new Set(reads.map(([letter]) => letter)).size < reads.length) throw new Error(`two of one letter: ${reads}`);
	const texts = Object.entries(all).map(
		([key, { citation, read }]) => `${read[0]}${citation}${key === keyOf(citation) ? '' : `|${key}`}`,
	);
	const broken = texts.find((text) => text.includes('^'));
	if (broken !== undefined) throw new Error(`a source has ^: ${broken}`);
	return `
		${keyOf}
		export const SOURCES = Object.fromEntries(
			${JSON.stringify(texts.join('^'))}.split('^').map((text) => {
				const [citation, key = keyOf(citation)] = text.slice(1).split('|');
				return [key, { citation, read: ${JSON.stringify(reads)}.find(([letter]) => letter === text[0]) }];
			}),
		);
	`;
}

/**
 * Most keys are the first name and the year.
 * @param {string} citation
 */
function keyOf(citation) {
	const [, name, year = ''] = /^(\w+)(?:.*? (?:19|20)(\d\d))?/.exec(citation) ?? [];
	return `${name}${year}`.toUpperCase();
}

/**
 * @typedef {{ kind: 'text' } | { kind: 'line' } | { kind: 'lines' } | { kind: 'slots' }} Leaf
 * @typedef {{ kind: 'many', each: Form }
 *   | { kind: 'named', names: readonly string[], each: Form }
 *   | { kind: 'parts', parts: readonly (readonly [name: string, form: Form])[] }} Branch
 * @typedef {Leaf | Branch} Form
 */

/**
 * The form that some values share. Lists of lines may be missing in some of them, nothing else may.
 * @param {readonly any[]} values
 * @param {readonly (readonly string[])[]} lists of names that objects may have
 * @returns {Form | undefined}
 */
function formOf(values, lists) {
	const given = values.filter((value) => value !== undefined);
	if (given.every((value) => Array.isArray(value) && value.every(isLine))) return { kind: 'lines' };
	if (given.length < values.length) return undefined;
	if (given.every((value) => typeof value === 'string')) return { kind: 'text' };
	if (given.every(isLine)) return { kind: 'line' };
	if (given.every(Array.isArray)) {
		const each = formOf(given.flat(), lists);
		return each && { kind: 'many', each };
	}
	if (given.some((value) => typeof value === 'string' || Array.isArray(value) || isLine(value))) return undefined;
	if (
		given.every((value) =>
			Object.entries(value).every(([name, each]) => isLine(each) && SLOT.exec(each.text)?.[1] === name),
		)
	)
		return { kind: 'slots' };
	const names = [...new Set(given.flatMap(Object.keys))];
	const list = lists.find((each) => each.join() === names.join());
	const each = list && formOf(given.flatMap(Object.values), lists);
	if (each) return { kind: 'named', names, each };
	const parts = names.flatMap((name) => {
		const each = formOf(
			given.map((value) => value[name]),
			lists,
		);
		return each ? [/** @type {const} */ ([name, each])] : [];
	});
	return parts.length === names.length ? { kind: 'parts', parts } : undefined;
}

/**
 * Code that makes a part of the words from its texts, and from what stands behind them, in order.
 * @param {Form} form
 * @returns {string}
 */
function codeOf(form) {
	switch (form.kind) {
		case 'many':
			return `many(() => (${codeOf(form.each)}))`;
		case 'named':
			return `named(${JSON.stringify(form.names)}, () => (${codeOf(form.each)}))`;
		case 'parts':
			return `{${form.parts.map(([name, each]) => `${property(name)}:${codeOf(each)}`).join()}}`;
		default:
			return `${form.kind}()`;
	}
}

/**
 * A part's texts.
 * @param {Form} form
 * @param {any} part
 * @returns {string[]}
 */
function textsOf(form, part) {
	if (form.kind === 'text') return [part];
	if (form.kind === 'line') return [part.text];
	if (form.kind === 'lines') return (part ?? []).map((/** @type {any} */ { text }) => text);
	if (form.kind === 'slots') return Object.values(part).map(({ text }) => text);
	return within(form, part).flatMap(([each, value]) => textsOf(each, value));
}

/**
 * What stands behind a part's lines, and how many there are of what there are many of.
 * @param {Form} form
 * @param {any} part
 * @param {(line: any) => string} signsOf
 * @returns {string[]}
 */
function placesOf(form, part, signsOf) {
	if (form.kind === 'text') return [];
	if (form.kind === 'line') return [signsOf(part)];
	if (form.kind === 'lines') return [(part ?? []).map(signsOf).join()];
	if (form.kind === 'slots') return [Object.values(part).map(signsOf).join()];
	const inside = within(form, part).flatMap(([each, value]) => placesOf(each, value, signsOf));
	return form.kind === 'many' ? [String(part.length), ...inside] : inside;
}

/**
 * @param {Branch} form
 * @param {any} part
 * @returns {[Form, any][]}
 */
function within(form, part) {
	if (form.kind === 'parts') return form.parts.map(([name, each]) => [each, part[name]]);
	if (form.kind === 'many') return part.map((/** @type {any} */ value) => [form.each, value]);
	return form.names.map((name) => [form.each, part[name]]);
}

/** @param {any} part */
function isLine(part) {
	return typeof part === 'object' && 'text' in part && 'sources' in part;
}

/** @param {string} name */
function property(name) {
	return IDENTIFIER.test(name) ? name : JSON.stringify(name);
}
