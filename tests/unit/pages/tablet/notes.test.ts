/** Each step has its note, and each number for professionals its source. */
import { describe, expect, it } from 'vitest';
import { CHAPTER_IDS, STEP_IDS } from '../../../../src/content';
import { SOURCES } from '../../../../src/content/sources';
import { noteFor, NOTES } from '../../../../src/pages/tablet/notes/allNotes';

const places = CHAPTER_IDS.flatMap((chapter) => STEP_IDS[chapter].map((step) => ({ chapter, step })));
/** A dose or a rate of one: no business of an explainer, not even in a note. */
const DOSE = /\b(mg|mcg|µg|microg|milligram)\b(?!\/?dL)|\/kg/i;

describe.each(places)('$chapter/$step', ({ chapter, step }) => {
	const note = noteFor(chapter, step)!;

	it('says something, and asks back in each language', () => {
		expect(note.say.length).toBeGreaterThan(0);
		for (const text of [...note.say, ...Object.values(note.ask)]) expect(text.trim()).toMatch(/[.?!]$/);
		expect(note.ask.en).toContain('?');
		expect(note.ask.es).toMatch(/¿.+\?/);
	});

	it('has a known source behind each number, and no dose', () => {
		for (const { text, sources } of note.numbers) {
			expect(sources.length, text).toBeGreaterThan(0);
			for (const key of sources) expect(SOURCES, text).toHaveProperty([key]);
			expect(text).not.toMatch(DOSE);
		}
		for (const text of note.say) expect(text).not.toMatch(/\d+ ?(%|percent|mm ?Hg|mV)/);
	});
});

it('has no note without a step', () => {
	const noted = Object.entries(NOTES).flatMap(([chapter, notes]) =>
		Object.keys(notes).map((step) => ({ chapter, step })),
	);
	expect(noted).toEqual(places);
});

it('has the figures that a colleague will ask for', () => {
	const numbers = places.flatMap(({ chapter, step }) => noteFor(chapter, step)!.numbers);
	for (const [figure, source] of [
		['3/3 mmHg', 'RIVA18'],
		['684 infusions', 'RIVA18'],
		['7/6 mmHg', 'BP741'],
		['34 people', 'ETCHISON18'],
		['193 people', 'CHAH21'],
		['NCT05306899', 'KETHEAD'],
		['grade B', 'COHEN18'],
		['4.56 days', 'SCHWENK18'],
		['15 of 77', 'POMEROY17'],
	] as const) {
		expect(
			numbers.some(({ text, sources }) => text.includes(figure) && (sources as readonly string[]).includes(source)),
			`${figure} from ${source}`,
		).toBe(true);
	}
});
