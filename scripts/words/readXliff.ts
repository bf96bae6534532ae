/** Reads XLIFF 1.2 as translation tools write it. */
import { DOMParser, ParseError, type Document, type Element } from '@xmldom/xmldom';
import { WordsError } from './problem';
import type { ReadUnit } from './unit';
import { ORIGINAL, SOURCE_LANGUAGE, XLIFF_NAMESPACE } from './writeXliff';

export interface ReadXliff {
	/** Fingerprint of the English texts at the export; nothing if a tool has dropped it. */
	readonly textVersion: string | undefined;
	readonly units: readonly ReadUnit[];
}

/**
 * The units of a file.
 * @throws WordsError if it is no XLIFF 1.2, or one of another project or language
 */
export function readXliff(bytes: Uint8Array, fileName: string, language: string): ReadXliff {
	const document = parse(decode(bytes, fileName), fileName);
	const root = document.documentElement!;
	const refuse = (element: Element, message: string): never => {
		throw new WordsError([`${fileName}:${element.lineNumber ?? 1}: ${message}`]);
	};
	if (root.localName !== 'xliff' || root.namespaceURI !== XLIFF_NAMESPACE || root.getAttribute('version') !== '1.2')
		refuse(
			root,
			`given <${root.nodeName}> version ${shown(root.getAttribute('version'))}; allowed: <xliff> version "1.2" with xmlns="${XLIFF_NAMESPACE}". Save it as XLIFF 1.2.`,
		);
	const files = [...root.getElementsByTagNameNS(XLIFF_NAMESPACE, 'file')];
	const [file] = files;
	if (!file || files.length > 1) refuse(files[1] ?? root, `given ${files.length} <file> elements; allowed: one.`);
	const allowed = { original: ORIGINAL, 'source-language': SOURCE_LANGUAGE, 'target-language': language };
	for (const [name, value] of Object.entries(allowed)) {
		const given = file!.getAttribute(name);
		if (given?.toLowerCase() !== value.toLowerCase())
			refuse(file!, `${name}: given ${shown(given)}; allowed: "${value}". Nothing is imported.`);
	}
	return {
		textVersion: file!.getAttribute('build-num') ?? undefined,
		units: [...file!.getElementsByTagNameNS(XLIFF_NAMESPACE, 'trans-unit')].map((unit) => readUnit(unit, refuse)),
	};
}

function decode(bytes: Uint8Array, fileName: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new WordsError([`${fileName}: is not in UTF-8. Save it as XLIFF 1.2 in UTF-8.`]);
	}
}

function parse(text: string, fileName: string): Document {
	let problem: string | undefined;
	try {
		return new DOMParser({
			onError: (_level, message, context: { readonly locator?: { readonly lineNumber?: number } }) => {
				problem ??= `${fileName}:${context.locator?.lineNumber || 1}: is no whole XML: ${message.split('\n')[0]}.`;
				throw new Error(message);
			},
		}).parseFromString(text, 'text/xml');
	} catch (error) {
		if (!(error instanceof ParseError)) throw error;
		throw new WordsError([problem ?? `${fileName}: is no whole XML: ${error.message}.`]);
	}
}

function readUnit(unit: Element, refuse: (element: Element, message: string) => never): ReadUnit {
	const id = unit.getAttribute('id') ?? refuse(unit, '<trans-unit> without id.');
	// Only its own: suggestions of a tool (<alt-trans>) have a source and a target, too.
	const child = (name: string) =>
		[...unit.childNodes].find((node): node is Element => node.nodeType === 1 && (node as Element).localName === name);
	const target = child('target');
	const inline = [child('source'), target]
		.flatMap((element) => (element ? [...element.getElementsByTagName('*')] : []))
		.find(({ localName }) => localName !== 'mrk');
	if (inline) refuse(inline, `${id}: given <${inline.nodeName}> in the text; allowed: text only.`);
	return {
		id,
		source: child('source')?.textContent ?? '',
		target: target?.textContent ?? '',
		state: target?.getAttribute('state') ?? undefined,
		line: (target ?? unit).lineNumber ?? 1,
	};
}

function shown(value: string | null): string {
	return value === null ? 'none' : `"${value}"`;
}
