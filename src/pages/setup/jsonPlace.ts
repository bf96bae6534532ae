/**
 * Where a text stops being JSON. Browsers word their own errors differently, in English only, and some name no place.
 */
import { printParseErrorCode, visit } from 'jsonc-parser';

export interface JsonPlace {
	readonly line: number;
	readonly column: number;
	/** The word or sign at that place; empty at the end of the text. */
	readonly found: string;
}

/** The place of the first error; `undefined` when the text is JSON. */
export function jsonPlace(text: string): JsonPlace | undefined {
	let place: JsonPlace | undefined;
	const onError = (code: number, offset: number, length: number, line: number, column: number) => {
		// A string without an end breaks where its line ends; anything else breaks where it begins.
		const skipped = printParseErrorCode(code) === 'UnexpectedEndOfString' ? length : 0;
		place ??= { line: line + 1, column: column + skipped + 1, found: wordAt(text, offset + skipped) };
	};
	try {
		visit(text, { onError }, { disallowComments: true });
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		// The parser calls itself for each bracket. Brackets in their thousands are nobody's settings: they never close.
		const lines = text.split(/\r\n|\n|\r/);
		place ??= { line: lines.length, column: lines.at(-1)!.length + 1, found: '' };
	}
	return place;
}

function wordAt(text: string, offset: number): string {
	return /^[^\s,:{}[\]"]+|^\S/.exec(text.slice(offset, offset + 40).trimStart())?.[0] ?? '';
}
