/** The text in the bytes of a settings file. Programs save other encodings than UTF-8, too. */

/** By the mark that a file begins with. */
const MARKED = { '255,254': 'utf-16le', '254,255': 'utf-16be' } as const;

/**
 * Without a mark, settings are UTF-8, as JSON has to be, unless one of the first two bytes is zero: JSON begins with a
 * sign of ASCII, which is half zero in UTF-16, and no text has that sign in UTF-8.
 */
function encodingOf(bytes: ArrayBuffer): string {
	const first = new Uint8Array(bytes).subarray(0, 2);
	const marked = MARKED[String(first) as keyof typeof MARKED];
	if (marked) return marked;
	if (first[0] && first[1] === 0) return 'utf-16le';
	return first[0] === 0 && first[1] ? 'utf-16be' : 'utf-8';
}

/**
 * @returns the text, and whether all of the bytes were letters of its encoding. If not, the text holds U+FFFD in their
 * place, and which letters those were cannot be told for certain.
 */
export function decodeSettings(bytes: ArrayBuffer): { readonly text: string; readonly whole: boolean } {
	const encoding = encodingOf(bytes);
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), whole: true };
	} catch {
		return { text: new TextDecoder(encoding).decode(bytes), whole: false };
	}
}
