/** Each step has a title, in each language; the clinic's own steps have the one that the clinic gave. */
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/clinic';
import { CHAPTER_IDS, STEP_IDS, wordsFor } from '../../../src/content';
import { titleOf } from '../../../src/outline';

const { settings } = readSettings([
	{
		stepsAdded: [
			{ after: 'room', title: { en: 'Meet us' }, text: 'Ask us.' },
			{ after: 'room', title: 'Hola', text: 'Hola.' },
		],
	},
]);

describe.each(['en', 'es'] as const)('titles (%s)', (language) => {
	it('are there for each step, and no two in a chapter are the same', () => {
		for (const chapter of CHAPTER_IDS) {
			const titles = STEP_IDS[chapter].map((step) => titleOf({ chapter, step }, settings, language));
			for (const { text, lang } of titles) {
				expect(text).toMatch(/\S{2}/);
				expect(lang).toBeNull();
			}
			expect(new Set(titles.map(({ text }) => text)).size).toBe(titles.length);
		}
	});

	it('are those of the screens', () => {
		const words = wordsFor(language);
		const text = (chapter: (typeof CHAPTER_IDS)[number], step: string) =>
			titleOf({ chapter, step }, settings, language).text;
		expect(text('day', 'room')).toBe(words.day.steps.room.title);
		expect(text('day', 'overview')).toBe(words.day.overview.title);
		expect(text('evidence', 'studies')).toBe(words.evidence.studies.title);
		expect(text('ketamine', 'try')).toBe(words.ketamine.try.title);
	});

	it('of a step that the clinic has added is the clinic’s own, in the language in which it was given', () => {
		expect(titleOf({ chapter: 'day', step: 'added-1' }, settings, language)).toEqual({ text: 'Meet us', lang: 'en' });
		expect(titleOf({ chapter: 'day', step: 'added-2' }, settings, language)).toEqual({ text: 'Hola', lang: null });
	});
});
