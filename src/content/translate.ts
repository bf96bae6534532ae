/** Translations hold texts only. The sources of a sentence are the same in every language and come from English. */
import type { Line, Words } from './words';

/**
 * The texts of a translation, in the shape of the words it translates: a string for each text and each line, and lists
 * of the same length. A missing text does not compile.
 */
export type TextsOf<Shape> = Shape extends Line | string
	? string
	: { readonly [Key in keyof Shape]: Key extends 'direction' ? Words['direction'] : TextsOf<Shape[Key]> };

/** The words of a language: its own texts, with the sources of the words that they translate. */
export function translate<Source extends Words>(source: Source, texts: TextsOf<Source>): Words {
	return translated(source, texts) as Words;
}

function translated(source: unknown, text: unknown): unknown {
	if (typeof source === 'string') return text;
	if (Array.isArray(source)) return source.map((each, i) => translated(each, (text as unknown[])[i]));
	if (isLine(source)) return { text, sources: source.sources };
	return Object.fromEntries(
		Object.entries(source as object).map(([key, each]) => [
			key,
			translated(each, (text as Record<string, unknown>)[key]),
		]),
	);
}

function isLine(value: unknown): value is Line {
	return typeof value === 'object' && value !== null && 'sources' in value && 'text' in value;
}
