/** Puts texts into the modules of a language. The compiler writes each literal, and Prettier the module. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import type { PlacedText } from './moduleTexts';

const printer = ts.createPrinter();
/** A module in the repository's style, wherever the command runs. */
const STYLE_OF = fileURLToPath(new URL('../../src/content/index.ts', import.meta.url));

/**
 * The modules that change, each with its new source code.
 * @param texts by id; a text that is the same as before changes nothing
 */
export async function modulesWith(
	placed: ReadonlyMap<string, PlacedText>,
	texts: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
	const changes = new Map<ts.SourceFile, Map<ts.Node, ts.Expression>>();
	for (const [id, text] of texts) {
		const node = placed.get(id)!.node;
		if (node.text === text) continue;
		const file = node.getSourceFile();
		changes.set(file, (changes.get(file) ?? new Map<ts.Node, ts.Expression>()).set(node, literalOf(text)));
	}
	const modules = new Map<string, string>();
	for (const [file, ofFile] of changes) modules.set(file.fileName, await formatted(withNodes(file, ofFile)));
	return modules;
}

export async function formatted(source: string, parser: 'typescript' | 'json' = 'typescript'): Promise<string> {
	return format(source, { ...(await resolveConfig(STYLE_OF)), plugins: [], parser });
}

/** A literal with a text, quoted and escaped as the compiler does. */
export function literalOf(text: string): ts.StringLiteral {
	return ts.setEmitFlags(ts.factory.createStringLiteral(text, true), ts.EmitFlags.NoAsciiEscaping);
}

/** The source code of a module with other expressions in place of some of its nodes. From the last change to the first, so that the places of those before stay. */
export function withNodes(file: ts.SourceFile, changes: ReadonlyMap<ts.Node, ts.Expression>): string {
	const edits: ts.TextChange[] = [...changes].map(([node, by]) => ({
		span: ts.createTextSpanFromBounds(node.getStart(), node.end),
		newText: printer.printNode(ts.EmitHint.Expression, by, file),
	}));
	return edits
		.sort((a, b) => b.span.start - a.span.start)
		.reduce(
			(source, { span, newText }) => source.slice(0, span.start) + newText + source.slice(ts.textSpanEnd(span)),
			file.text,
		);
}
