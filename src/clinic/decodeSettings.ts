/** The text in the bytes of a settings file. Programs save other encodings than UTF-8, too. */

/** By the mark that a file begins with. Without one of these, settings are UTF-8, as JSON has to be. */
const MARKED = { '255,254': 'utf-16le', '254,255': 'utf-16be' } as const;

/**
 * @returns the text, and whether all of the bytes were letters of its encoding. If not, the text holds U+FFFD in their
 * place, and which letters those were cannot be told for certain.
 */
export function decodeSettings(bytes: ArrayBuffer): { readonly text: string; readonly whole: boolean } {
	const mark = String(new Uint8Array(bytes).subarray(0, 2));
	const encoding = MARKED[mark as keyof typeof MARKED] ?? 'utf-8';
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), whole: true };
	} catch {
		return { text: new TextDecoder(encoding).decode(bytes), whole: false };
	}
}
