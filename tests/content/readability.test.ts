/**
 * English that six years of school are enough for: Flesch-Kincaid of every screen, SMOG of every screen that is long
 * enough and of every chapter. SMOG is made for 30 sentences and more: shorter screens are measured with their chapter,
 * and a chapter that is shorter with the one after it.
 */
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/content';
import { fleschKincaidGrade, smogGrade } from './grades';
import { HIGHEST_FLESCH_KINCAID, tooHard } from './readable';
import { screensOf, sentencesByChapter } from './screens';

const HIGHEST_SMOG = 8;
const SENTENCES_FOR_SMOG = 30;

const screens = screensOf(wordsFor('en'), 'en');
const chapters = joined([...sentencesByChapter(screens)]);

/** Chapters, each joined to the one before it where that has too few sentences. */
function joined(chapters: readonly (readonly [chapter: string, sentences: string[]])[]): [string, string[]][] {
	const parts: [string, string[]][] = [];
	for (const [chapter, sentences] of chapters) {
		const last = parts.at(-1);
		if (last && last[1].length < SENTENCES_FOR_SMOG)
			parts[parts.length - 1] = [`${last[0]}, ${chapter}`, [...last[1], ...sentences]];
		else parts.push([chapter, sentences]);
	}
	return parts;
}

describe(`Flesch-Kincaid grade of at most ${HIGHEST_FLESCH_KINCAID}`, () => {
	it.each(screens)('$name', ({ name, sentences }) => {
		expect(sentences.length).toBeGreaterThan(1);
		expect(tooHard('en', sentences), `${name}: ${sentences.join(' ')}`).toBeUndefined();
	});
});

describe('SMOG grade', () => {
	it.each(chapters)('%s', (chapter, sentences) => {
		expect(smogGrade(sentences), `${chapter}: ${sentences.join(' ')}`).toBeLessThanOrEqual(HIGHEST_SMOG);
	});

	const long = screens.filter(({ sentences }) => sentences.length >= SENTENCES_FOR_SMOG);
	it.each(long)('$name', ({ name, sentences }) => {
		expect(smogGrade(sentences), `${name}: ${sentences.join(' ')}`).toBeLessThanOrEqual(HIGHEST_SMOG);
	});
});

describe('they measure as they should', () => {
	const easy = ['The cat sat on the mat.'];
	const hard = [
		'Ketamine is an uncompetitive N-methyl-D-aspartate receptor antagonist with considerable voltage dependence.',
	];

	it('a plain sentence is easy', () => {
		expect(fleschKincaidGrade(easy)).toBeLessThan(1);
		expect(smogGrade(easy)).toBeLessThan(4);
	});

	it('a lab sentence is not', () => {
		expect(fleschKincaidGrade(hard)).toBeGreaterThan(14);
		expect(tooHard('en', hard)).toContain('Flesch-Kincaid');
		expect(smogGrade(hard)).toBeGreaterThan(14);
	});

	it('letters and figures are read one by one', () => {
		expect(smogGrade(['NMDA.'])).toBeGreaterThan(smogGrade(['Door.']));
		expect(fleschKincaidGrade(['It is 911.'])).toBeGreaterThan(fleschKincaidGrade(['It is nine.']));
	});
});
