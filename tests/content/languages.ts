/** The languages that ship, each with its words, for checks that hold in all of them. */
import { LANGUAGES, wordsFor, type Language, type Words } from '../../src/content';

export const SHIPPED: readonly (readonly [Language, Words])[] = (Object.keys(LANGUAGES) as Language[]).map(
	(language) => [language, wordsFor(language)] as const,
);
