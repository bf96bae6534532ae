/** Sentences and words of a text, as a reader takes them. */

/** After a full stop, unless it ends an abbreviation (U.S., EE. UU.) or stands inside a number. */
const BETWEEN_SENTENCES = /(?<=[.!?…]["”’»)]?)(?<!(?:\b[A-Z]|\bEE|\bUU)\.)\s+/u;
const WORD = /[\p{L}\p{N}{][\p{L}\p{N}’'{}-]*/gu;

export function sentencesOf(text: string): string[] {
	return text
		.split(BETWEEN_SENTENCES)
		.map((sentence) => sentence.trim())
		.filter(Boolean);
}

/** Words; a `{slot}` is one, whatever will stand in it. */
export function wordsOf(text: string): string[] {
	return text.match(WORD) ?? [];
}

export function countWords(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
}
