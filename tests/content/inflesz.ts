/**
 * How easy Spanish sentences are to read: Szigriszt-Pazos, in the bands of the INFLESZ scale (above 65 quite easy, above
 * 80 very easy).
 */
import { Separator } from 'syllable-separator';
import { syllablesOfLetters } from './letters';
import { wordsOf } from './sentences';

/** Names of letters that have more than one syllable in Spanish: efe, hache, jota, … */
const LETTER_SYLLABLES = { F: 2, H: 2, J: 2, L: 2, M: 2, N: 2, Ñ: 2, R: 2, S: 2, W: 3, X: 2, Z: 2 };

export function spanishSyllables(word: string): number {
	return syllablesOfLetters(word, LETTER_SYLLABLES) ?? Separator(word).split(/[.\s]+/).length;
}

export function inflesz(sentences: readonly string[]): number {
	const words = sentences.flatMap(wordsOf);
	const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
	return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences.length;
}
