/** Numbers for help, doses, and the two numbers of each study. */
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/clinic';
import { EVIDENCE_STEP_IDS, STUDIES } from '../../src/content';
import { DOSES } from './doses';
import { expectNone } from './expectNone';
import { SHIPPED } from './languages';
import { shown, textsOf } from './linesOf';
import { slotsIn } from './slots';

/**
 * A study's number of people with less pain, and the number that must stand with it: how many still had less pain
 * later. The group of 77 people of the second study is another number. Of the first
 * study, the paper does not say whether it counts all people: it may be 31.
 */
const TOGETHER = [
	{
		home: 77,
		later: 40,
		number: /(?<![\d.,])77(?!\d|[.,]\d| people| personas)/u,
		with: /31(?:.*)40(?!\d|[.,]\d)|40(?!\d).*31/u,
	},
	{ home: 71, later: 20, number: /(?<![\d.,])71(?!\d|[.,]\d)/u, with: /(?<![\d.,])20(?!\d|[.,]\d)/u },
];

/** What a reader sees at once around a text: its card, its study, its question or its note; else the text alone. */
const SEEN_TOGETHER = [
	/^.*\.cards\.\d+(?=\.)/,
	/^evidence\.studies\.\w+(?=\.)/,
	/^questions\.check\.items\.\d+(?=\.)/,
	/^sources\.list\.printingErrors\.\d+/,
];

function seenWith(path: string): string {
	return SEEN_TOGETHER.flatMap((pattern) => pattern.exec(path)?.[0] ?? [])[0] ?? path;
}

describe.each(SHIPPED)('in %s', (_language, words) => {
	const texts = textsOf(words);
	const together = (path: string) =>
		texts
			.filter((each) => seenWith(each.path) === seenWith(path))
			.map(({ text }) => text)
			.join(' ');

	it.each(TOGETHER)('$home of 100 never stands without $later', ({ number, with: other }) => {
		const alone = texts.filter(({ path, text }) => number.test(text) && !other.test(together(path)));
		expectNone(alone.map(shown));
	});

	it('says both times of each study, and takes the numbers from one place', () => {
		const { first, second } = words.evidence.studies;
		for (const [name, { home, later }] of Object.entries({ first, second })) {
			expect(home.text, `evidence.studies.${name}.home`).not.toBe('');
			expect(later.text, `evidence.studies.${name}.later`).not.toBe('');
			expect(home.text, `evidence.studies.${name}`).not.toBe(later.text);
			expect(`${home.text} ${later.text}`, `evidence.studies.${name}`).not.toMatch(/\b(?:77|71|40|20)\b/);
		}
		expect(slotsIn(words.evidence.studies.aboutOf100)).toEqual(['{count}']);
		expect(slotsIn(words.evidence.studies.rangeOf100)).toEqual(['{high}', '{low}']);
	});

	it('names no dose and no lab unit', () => {
		expectNone(texts.filter(({ text }) => DOSES.some((dose) => dose.test(text))).map(shown));
	});

	it('counts people of 100, never in per cent', () => {
		expectNone(texts.filter(({ text }) => /%|\bper ?cent|por ciento/i.test(text)).map(shown));
	});

	it('leaves the numbers for help to the settings, wherever they stand', () => {
		expectNone(texts.filter(({ text }) => /\b(?:911|988)\b/.test(text)).map(shown));
	});

	it('names whom to call at each step at which the patient is at home', () => {
		const told = (step: 'evening-before' | 'going-home' | 'days-after') =>
			words.day.steps[step].tell.flatMap(({ text }) => slotsIn(text));
		expect(told('evening-before')).toContain('{emergency}');
		expect(told('going-home')).toEqual(expect.arrayContaining(['{emergency}', '{crisis}']));
		expect(told('days-after')).toEqual(expect.arrayContaining(['{emergency}', '{crisis}']));
	});

	it('holds the slots for help in the help panel', () => {
		expect(slotsIn(words.help.emergencyHeading)).toEqual(['{emergency}']);
		expect(slotsIn(words.help.crisisHeading)).toEqual(['{crisis}']);
	});
});

it('has both numbers of both studies, as printed, on one screen', () => {
	expect(STUDIES).toEqual({
		first: { home: { low: 77, high: 77 }, later: { low: 31, high: 40 } },
		second: { home: { low: 71, high: 71 }, later: { low: 20, high: 20 } },
	});
	expect(EVIDENCE_STEP_IDS.filter((step) => step === 'studies')).toHaveLength(1);
	for (const [, words] of SHIPPED)
		expect(Object.keys(words.evidence.studies)).toEqual(expect.arrayContaining(Object.keys(STUDIES)));
});

it('keeps 911 and 988 as what stands when a clinic sets nothing else', () => {
	expect(FIELDS.emergencyNumber.fallback).toBe('911');
	expect(FIELDS.crisisLine.fallback).toBe('988');
});
