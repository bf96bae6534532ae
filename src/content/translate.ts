/** Translations hold texts only. Facts about a text, such as its sources, come from English. */
import type { Words } from './words';

/** A text, or a text with facts about it, such as the sources of a line or whether an answer is correct. */
type Phrase = string | { readonly text: string };

/**
 * The texts of a translation, in the shape of the words it translates: a string for each phrase, and lists of the same
 * length. A missing text does not compile.
 */
export type TextsOf<Shape> = Shape extends Phrase
	? string
	: { readonly [Key in keyof Shape]: Key extends 'direction' ? Words['direction'] : TextsOf<Shape[Key]> };

/** The words of a language: its own texts, with the facts that stand on the words they translate. */
export function translate<Source extends Words>(source: Source, texts: TextsOf<Source>): Words {
	return translated(source, texts) as Words;
}

/** The same for some of the words. */
export function translatePart<Part extends object>(source: Part, texts: TextsOf<Part>): Part {
	return translated(source, texts) as Part;
}

function translated(source: unknown, text: unknown): unknown {
	if (typeof source === 'string') return text;
	if (Array.isArray(source)) return source.map((each, i) => translated(each, (text as unknown[])[i]));
	if (hasText(source)) return { ...source, text };
	return Object.fromEntries(
		Object.entries(source as object).map(([key, each]) => [
			key,
			translated(each, (text as Record<string, unknown>)[key]),
		]),
	);
}

function hasText(value: unknown): value is { readonly text: string } {
	return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
