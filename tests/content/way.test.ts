/**
 * How much there is to get through: screens, and words on each of them. Readers in pain gave up on more than this.
 * Counted as on the page, in English, for a short visit and with no facts of a clinic.
 */
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/clinic';
import { CHAPTER_IDS, STEP_IDS, wordsFor } from '../../src/content';
import { Outline, titleOf } from '../../src/outline';
import { expectNone } from './expectNone';
import { SHIPPED } from './languages';
import { screensOf, type Screen } from './screens';

const MOST_SCREENS = 36;
const SHORT_SCREENS = 9;
const MOST_WORDS = 3300;
const MOST_SHORT_WORDS = 950;
const MOST_ON_A_SCREEN = 90;
const MOST_ON_A_STEP_OF_THE_DAY = 120;
/** A long visit and a hospital stay add lines to some steps. */
const MOST_IN_A_LONGER_VISIT = 140;
/** Screens that compare, or must be complete: going home has the warnings of the night, too. */
const MOST_ON_THE_FULLEST = 140;
const FULLEST = ['evidence/studies', 'safety/tell', 'safety/serious', 'safety/choices', 'day/going-home'];

const { settings } = readSettings([]);
const full = new Outline('full', settings);
const short = new Outline('short', settings);

/** As long as the number of hours that stands there when a clinic sets nothing. */
const NO_DRIVE_TIME = /\{noDriveTime\}/g;

/** Words as a reader counts them: what stands between spaces, unless it is only a mark. */
function countShown({ texts }: Screen): number {
	const words = texts.flatMap((text) => text.replace(NO_DRIVE_TIME, '24 hours').split(/\s+/));
	return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const screens = screensOf(wordsFor('en'), 'en').filter(({ step }) => step !== undefined);
const inShortVisit = screens.filter(({ visit }) => visit === undefined || visit === 'short');
const sumOf = (counted: readonly Screen[]) => counted.reduce((sum, screen) => sum + countShown(screen), 0);

function mostOn({ chapter, step, visit }: Screen): number {
	if (FULLEST.includes(`${chapter}/${step}`)) return MOST_ON_THE_FULLEST;
	if (chapter !== 'day') return MOST_ON_A_SCREEN;
	return visit === 'short' ? MOST_ON_A_STEP_OF_THE_DAY : MOST_IN_A_LONGER_VISIT;
}

describe('screens', () => {
	it(`are at most ${MOST_SCREENS} in all`, () => {
		expect(full.places.length).toBeLessThanOrEqual(MOST_SCREENS);
	});

	it(`are ${SHORT_SCREENS} in the short way, a selection of all of them in the same order`, () => {
		const names = (outline: Outline) => outline.places.map(({ chapter, step }) => `${chapter}/${step}`);
		expect(names(short)).toHaveLength(SHORT_SCREENS);
		expect(names(full).filter((name) => names(short).includes(name))).toEqual(names(short));
	});

	it.each(SHIPPED)('have questions as titles, but for the stops of the day (%s)', (language) => {
		const titles = full.places
			.filter(({ chapter, step }) => chapter !== 'day' || step === 'overview')
			.map((place) => titleOf(place, settings, language).text);
		expect(titles.length).toBeGreaterThan(20);
		expectNone(titles.filter((title) => !title.endsWith('?')));
	});

	it('are all counted here', () => {
		const counted = inShortVisit.map(({ chapter, step }) => `${chapter}/${step}`);
		expect(counted).toEqual(CHAPTER_IDS.flatMap((chapter) => STEP_IDS[chapter].map((step) => `${chapter}/${step}`)));
	});
});

describe('words', () => {
	it.each(screens)('of $name are not too many', (screen) => {
		const counted = countShown(screen);
		expect(counted).toBeGreaterThan(20);
		expect(counted, screen.texts.join(' / ')).toBeLessThanOrEqual(mostOn(screen));
	});

	it(`are at most ${MOST_WORDS} in all, without the list of sources`, () => {
		expect(sumOf(inShortVisit.filter(({ name }) => name !== 'sources/list'))).toBeLessThanOrEqual(MOST_WORDS);
	});

	it(`are at most ${MOST_SHORT_WORDS} in the short way`, () => {
		const taken = inShortVisit.filter(({ chapter, step }) => short.find(chapter, step));
		expect(taken).toHaveLength(SHORT_SCREENS);
		expect(sumOf(taken)).toBeLessThanOrEqual(MOST_SHORT_WORDS);
	});
});
