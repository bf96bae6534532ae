/**
 * Syllables of what is read letter by letter (FDA, NMDA) or figure by figure (24): the counters of syllables know words
 * only. Nothing for a word.
 */
export function syllablesOfLetters(word: string, ofLetter: Readonly<Record<string, number>>): number | undefined {
	if (!/^(?:\p{Lu}{2,}|[\d.,]+)$/u.test(word)) return undefined;
	return [...word].reduce((sum, letter) => sum + (ofLetter[letter] ?? 1), 0);
}
