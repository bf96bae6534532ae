/** How a text is written, in every language: what a test of all texts and the import of a translation both ask. */
import { sentencesOf, wordsOf } from './sentences';

export const LONGEST_SENTENCE = 20;
/** Spanish says the same in about a sixth more words. */
export const LONGEST_CARD_BY_LANGUAGE = { en: 70, es: 80 };

/** What a number and a row end as a sentence: “…, about: 51 felt sleepy”. */
const BEFORE_NUMBERS = 'safety.effects.group';

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

/** What is ticked as a word or two, and no sentence. */
const NAMES = /^safety\.decide\.matters\./;

/** Whether a line ends as a sentence, or with a fact of the clinic. */
export function endsAsSentence(path: string, text: string): boolean {
	return NAMES.test(path) || (path === BEFORE_NUMBERS ? /:$/ : /[.?!][”’)]?$|[.?!,]”$|\}$/).test(text);
}

/** Whether every question and every call that is closed was opened, where the language does so. */
export function opensWhatItCloses(language: string, text: string): boolean {
	/** A `?` on its own stands for a number that no one knows. */
	const count = (mark: string) => text.replace(/(?<!\S)\?(?!\S)/g, '').split(mark).length;
	return language === 'es' ? count('¿') === count('?') && count('¡') === count('!') : !/[¿¡]/.test(text);
}
