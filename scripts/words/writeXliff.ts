/** Writes XLIFF 1.2, which computer-aided translation tools read. */
import { DOMImplementation, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import type { NotedUnit } from './unit';

export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
export const SOURCE_LANGUAGE = 'en';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
/** What the texts belong to: `original` of the file. */
export const ORIGINAL = 'ketamine-explainer';

export interface XliffFile {
	readonly language: string;
	/** Fingerprint of all English texts, in `build-num`. */
	readonly textVersion: string;
	readonly units: readonly NotedUnit[];
}

interface Node {
	readonly name: string;
	readonly attributes?: Readonly<Record<string, string>>;
	readonly content: string | readonly Node[];
}

export function writeXliff({ language, textVersion, units }: XliffFile): string {
	const document = new DOMImplementation().createDocument(XLIFF_NAMESPACE, 'xliff');
	const root = document.documentElement!;
	root.setAttribute('version', '1.2');
	const file: Node = {
		name: 'file',
		attributes: {
			original: ORIGINAL,
			'source-language': SOURCE_LANGUAGE,
			'target-language': language,
			datatype: 'plaintext',
			'build-num': textVersion,
		},
		content: [{ name: 'body', content: units.map(unitNode) }],
	};
	append(document, root, [file], 0);
	return `${DECLARATION}\n${new XMLSerializer().serializeToString(document)}\n`;
}

function unitNode({ id, source, target, state, notes }: NotedUnit): Node {
	return {
		name: 'trans-unit',
		attributes: { id, approved: state === 'signed-off' ? 'yes' : 'no', 'xml:space': 'preserve' },
		content: [
			{ name: 'source', content: source },
			{ name: 'target', attributes: { state }, content: target },
			...notes.map((note) => ({ name: 'note', attributes: { from: 'developer' }, content: note })),
		],
	};
}

/** Adds elements, each on a line of its own. */
function append(document: Document, parent: Element, nodes: readonly Node[], depth: number): void {
	for (const { name, attributes = {}, content } of nodes) {
		parent.appendChild(document.createTextNode(`\n${'\t'.repeat(depth + 1)}`));
		const element = document.createElementNS(XLIFF_NAMESPACE, name);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
		if (typeof content !== 'string') append(document, element, content, depth + 1);
		else if (content) element.appendChild(document.createTextNode(content));
		parent.appendChild(element);
	}
	parent.appendChild(document.createTextNode(`\n${'\t'.repeat(depth)}`));
}
