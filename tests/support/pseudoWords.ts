/**
 * Makes a language for tests from another one: longer, with accents wherever possible, and written from right to left. It
 * reveals texts that don't fit, are not translated, or take English for granted.
 */
import type { Words } from '../../src/content';
import type { TextsOf } from '../../src/content/translate';

/**
 * Replacements for single letters, so that a word is changed in the same way everywhere and a marked word still matches its
 * term. Vowels and a few other letters are doubled, so texts grow by about 40 %.
 */
const LETTERS: Readonly<Record<string, string>> = {
	a: 'áá',
	e: 'éé',
	i: 'íí',
	o: 'óó',
	u: 'úú',
	c: 'ç',
	n: 'ññ',
	s: 'šš',
	y: 'ý',
	z: 'ž',
};

/** All texts in the made-up language, in the structure of the given words. */
export function pseudo<Source extends Words>(source: Source): TextsOf<Source> {
	const texts = pseudoTexts(source) as object;
	return { ...texts, languageName: 'Pseudo', direction: 'rtl' } as unknown as TextsOf<Source>;
}

/** A text in the made-up language; `{slots}` and the marks around words stay as they are. */
export function pseudoText(text: string): string {
	return text
		.split(/(\{\w+\})/)
		.map((part, i) => (i % 2 ? part : part.replace(/\p{L}/gu, pseudoLetter)))
		.join('');
}

function pseudoTexts(source: unknown): unknown {
	if (typeof source === 'string') return pseudoText(source);
	if (Array.isArray(source)) return source.map(pseudoTexts);
	if (hasText(source)) return pseudoText(source.text);
	return Object.fromEntries(Object.entries(source as object).map(([key, each]) => [key, pseudoTexts(each)]));
}

function pseudoLetter(letter: string): string {
	const lower = letter.toLowerCase();
	const longer = LETTERS[lower] ?? lower;
	return letter === lower ? longer : longer.slice(0, 1).toUpperCase() + longer.slice(1);
}

/** A line, or an answer. */
function hasText(value: unknown): value is { readonly text: string } {
	return typeof value === 'object' && value !== null && 'text' in value;
}
