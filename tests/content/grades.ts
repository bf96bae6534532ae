/** How hard English sentences are to read: two formulas, and one way of counting syllables. */
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { syllablesOfLetters } from './letters';
import { wordsOf } from './sentences';

/** Names of letters that have more than one syllable in English; every figure counts as one syllable. */
const LETTER_SYLLABLES = { W: 3 };
const POLYSYLLABLE = 3;

function syllablesOf(word: string): number {
	return syllablesOfLetters(word, LETTER_SYLLABLES) ?? syllable(word);
}

export function fleschKincaidGrade(sentences: readonly string[]): number {
	const words = sentences.flatMap(wordsOf);
	return fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
	});
}

export function smogGrade(sentences: readonly string[]): number {
	return smogFormula({
		sentence: sentences.length,
		polysillabicWord: sentences.flatMap(wordsOf).filter((word) => syllablesOf(word) >= POLYSYLLABLE).length,
	});
}
