/** How a text is written, in every language: what a test of all texts and the import of a translation both ask. */
import { sentencesOf, wordsOf } from './sentences';

export const LONGEST_SENTENCE = 20;
/** Spanish says the same in about a sixth more words. */
export const LONGEST_CARD_BY_LANGUAGE = { en: 70, es: 80 };

/** Sentences of too many words, each with their number. */
export function longSentences(text: string): { sentence: string; words: number }[] {
	return sentencesOf(text)
		.map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
		.filter(({ words }) => words > LONGEST_SENTENCE);
}

export function hasOddSpaces(text: string): boolean {
	return !text || text !== text.trim() || /\s{2}|[^\S \u00a0\u202f]/.test(text);
}

/** Straight quotes and apostrophes, or a quote that is not closed. */
export function hasOddQuotes(text: string): boolean {
	return /["'`´]/.test(text) || (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length;
}
