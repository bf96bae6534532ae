/** Flesch-Kincaid grade of every screen in English: six years of school are enough. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { dayCard } from '../../src/chapters/day/card';
import { readSettings } from '../../src/clinic';
import { DAY_STEP_IDS, VISIT_TYPES, wordsFor, type Line } from '../../src/content';
import { sentencesOf, wordsOf } from './linesOf';

const HIGHEST_GRADE = 6;
const words = wordsFor('en');
const { settings } = readSettings([]);

function gradeOf(sentences: readonly string[]): number {
	const text = sentences.join(' ');
	return fleschKincaid({
		sentence: sentences.length,
		word: wordsOf(text).length,
		syllable: wordsOf(text).reduce((sum, word) => sum + syllable(word), 0),
	});
}

/** Sentences of lines, with the numbers for help put in as they are read out. */
function read(lines: readonly (Line | string)[]): string[] {
	return lines.flatMap((line) =>
		sentencesOf((typeof line === 'string' ? line : line.text).replace(/\{\w+\}/g, 'nine')),
	);
}

const { readouts, day, help } = words;

const screens: [name: string, sentences: string[]][] = [
	...Object.entries(words.signals).map(([step, { title, caption }]): [string, string[]] => [
		`signals/${step}`,
		read([`${title}.`, ...caption, readouts.simplePicture, words.fda]),
	]),
	...Object.entries(words.ketamine).map(([step, { title, caption }]): [string, string[]] => [
		`ketamine/${step}`,
		read([
			`${title}.`,
			...caption,
			readouts.moreIsDrawn,
			`${readouts.shareOf100(4)}.`,
			readouts.range(1, 12),
			readouts.signalSentence(4),
			words.fda,
		]),
	]),
	...DAY_STEP_IDS.flatMap((step) =>
		VISIT_TYPES.map((visit): [string, string[]] => [
			`day/${step}, ${visit} visit`,
			read([
				`${day.steps[step].title}.`,
				...Object.values(dayCard(day, step, visit, settings, 'en')).flat(),
				day.level.rising,
				day.level.example,
				words.fda,
			]),
		]),
	),
	[
		'first screen of the day',
		read([...day.opening, ...Object.values(dayCard(day, 'evening-before', 'short', settings, 'en')).flat()]),
	],
	['help', read([...help.emergency, ...help.crisis, ...help.clinic, help.noClinicPhone, words.learning])],
	['about the picture', read(words.about.lines)],
	['list of chapters', read([...Object.values(words.chapterAbout), words.learning, words.fda, words.offLabel])],
	['end', read([words.ui.endText, words.ui.endTitle])],
	['gauge', read([words.gauge.sentence('3'), words.gauge.note])],
];

describe('a reader of grade six can read', () => {
	it.each(screens)('%s', (_name, sentences) => {
		expect(sentences.length).toBeGreaterThan(1);
		expect(gradeOf(sentences), sentences.join(' ')).toBeLessThanOrEqual(HIGHEST_GRADE);
	});
});

it('measures as it should: a plain sentence is easy, a lab sentence is not', () => {
	expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(1);
	expect(
		gradeOf([
			'Ketamine is an uncompetitive N-methyl-D-aspartate receptor antagonist with considerable voltage dependence.',
		]),
	).toBeGreaterThan(14);
});
