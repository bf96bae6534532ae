/**
 * Risk and benefit have about the same room.
 *
 * Benefit is all that is said of what may be gained and of how sure that is: both studies, the other tests, and what is
 * not known about it. Risk is, in the same way, all that is said of what may go wrong, how often, and how sure that is:
 * the effects of the first hours and the serious ones, and who should speak up because they are at more risk. Left out
 * on both sides: how it works, what it is (FDA, law), the choices, which have both in them, and the day.
 */
import { describe, expect, it } from 'vitest';
import { SHIPPED } from './languages';
import { screensOf } from './screens';
import { countWords } from './sentences';

const BENEFIT = ['evidence/studies', 'evidence/tests', 'evidence/unknown'];
const RISK = ['safety/tell', 'safety/effects', 'safety/serious'];
const LEAST = 0.8;
const MOST = 2;
/** How many times the words of one choice another may have. */
const MOST_MORE = 1.4;

describe.each(SHIPPED)('in %s', (language, words) => {
	const screens = screensOf(words, language);
	const wordsIn = (names: readonly string[]) => {
		const found = screens.filter(({ name }) => names.includes(name));
		expect(found.map(({ name }) => name).sort()).toEqual([...names].sort());
		return countWords(found.flatMap(({ sentences }) => sentences));
	};

	it(`has ${LEAST} to ${MOST} words on risk for every word on benefit`, () => {
		const risk = wordsIn(RISK);
		const benefit = wordsIn(BENEFIT);
		expect(risk / benefit, `${risk} words on risk, ${benefit} on benefit`).toBeGreaterThanOrEqual(LEAST);
		expect(risk / benefit, `${risk} words on risk, ${benefit} on benefit`).toBeLessThanOrEqual(MOST);
	});

	it('tells of each choice, also of none, in the same detail: how it works, good, bad, not known', () => {
		const { ketamine, other, none } = words.safety.choices;
		const choices = [ketamine, other, none].map(({ how, good, bad, unknown }) => [how, good, bad, unknown]);
		const counts = choices.map((lines) => countWords(lines.map(({ text }) => text)));
		expect(Math.min(...counts)).toBeGreaterThan(20);
		expect(Math.max(...counts) / Math.min(...counts), counts.join(', ')).toBeLessThanOrEqual(MOST_MORE);
	});
});
