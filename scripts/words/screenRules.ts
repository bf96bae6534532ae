/** Reading grade of every screen with the texts that are to be imported. */
import { LANGUAGES, plainText, type Language } from '../../src/content';
import { tooHard, hasReadingFormula } from '../../tests/content/readable';
import { screensOf } from '../../tests/content/screens';
import { sentencesOf } from '../../tests/content/sentences';
import { proposedWords } from './proposedWords';
import type { ReadUnit } from './unit';

/** Whether the reading grade of a language can be measured. */
export function canGrade(language: string): language is Language {
	return Object.hasOwn(LANGUAGES, language) && hasReadingFormula(language);
}

/**
 * Screens that would be too hard to read, at each text of theirs that has changed.
 * @param changed units whose text is not the one that the language has now
 */
export function hardScreens(
	texts: ReadonlyMap<string, string>,
	changed: readonly ReadUnit[],
	language: string,
): { unit: ReadUnit; reason: string }[] {
	if (!canGrade(language)) return [];
	return screensOf(proposedWords(texts), language).flatMap(({ name, texts: seen, sentences }) => {
		const hard = tooHard(language, sentences);
		if (hard === undefined) return [];
		const read = new Set([...seen, ...sentences].flatMap(sentencesOf));
		return changed
			.filter(({ target }) => sentencesOf(plainText(target)).some((sentence) => read.has(sentence)))
			.map((unit) => ({ unit, reason: `too hard to read on ${name}: ${hard}.` }));
	});
}
