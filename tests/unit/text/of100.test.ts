/** Numbers as patients see them: in fives, always as a range. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorRows, shareText, signalText } from '../../../src/chapters/shared/shareText';
import { wordsFor } from '../../../src/content';
import { ketamineShareRange } from '../../../src/model';
import { nearestFiveOf100, rangeOf100 } from '../../../src/text/of100';

const { readouts } = wordsFor('en');

describe('a range of 100', () => {
	it.each([
		['0.5 mg/kg in 40 min', 0.374, { atLeast: 5, upTo: 30 }],
		['1 mg/kg in 3 h', 0.427, { atLeast: 5, upTo: 30 }],
		['0.34 mg/kg/h for days', 0.749, { atLeast: 10, upTo: 45 }],
		['0.5 mg/kg/h for days', 1.1, { atLeast: 15, upTo: 55 }],
		['at minute 10 of the short drip', 0.065, { atLeast: 0, upTo: 10 }],
		['hours later', 0.04, { atLeast: 0, upTo: 5 }],
		['no ketamine', 0, { atLeast: 0, upTo: 0 }],
	])('%s', (_name, um, expected) => {
		expect(rangeOf100(ketamineShareRange(um))).toEqual(expected);
	});

	it('is in fives and never narrower than the range, but for the half that rounding takes', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (um) => {
				const { low, high } = ketamineShareRange(um);
				const { atLeast, upTo } = rangeOf100({ low, high });
				expect([atLeast % 5, upTo % 5]).toEqual([0, 0]);
				expect(atLeast).toBeLessThanOrEqual(100 * low + 0.5);
				expect(upTo).toBeGreaterThanOrEqual(100 * high - 0.5);
				expect(upTo - atLeast).toBeLessThan(100 * (high - low) + 11);
			}),
		);
	});

	it('rounds a share to the nearest five', () => {
		expect([0, 0.02, 0.03, 0.77, 0.78, 0.99, 1].map(nearestFiveOf100)).toEqual([0, 0, 5, 75, 80, 100, 100]);
	});
});

describe('the words', () => {
	it('name both ends, or only the high one where the low one is none', () => {
		expect(shareText(readouts, { atLeast: 5, upTo: 30 })).toMatch(/: 5 to 30 of 100$/);
		expect(shareText(readouts, { atLeast: 0, upTo: 10 })).toMatch(/: up to 10 of 100$/);
		expect(shareText(readouts, { atLeast: 0, upTo: 0 })).toBe(readouts.almostNone);
	});

	it('say how much of the signal gets through', () => {
		expect(signalText(readouts, { atLeast: 75, upTo: 95 })).toContain('75 to 95 of 100');
		expect(signalText(readouts, undefined)).toBe(readouts.wholeSignal);
	});

	it('and a table say the same', () => {
		expect(doorRows(readouts, { atLeast: 5, upTo: 30 })).toEqual([
			[readouts.atLeast, 5],
			[readouts.upTo, 30],
		]);
	});
});
