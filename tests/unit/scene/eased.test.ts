/** Numbers that change over the time of the story. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Eased, easedScale } from '../../../src/scene/eased';

it('start and end where they should, and never go past either end', () => {
	// `-0` and `0` are the same number, but not to `toBe`.
	const ends = fc.double({ min: -10, max: 10, noNaN: true }).map((value) => value + 0);
	fc.assert(
		fc.property(
			ends,
			ends,
			fc.integer({ min: 1, max: 3000 }),
			fc.integer({ min: -500, max: 4000 }),
			(from, to, durationMs, timeMs) => {
				const eased = new Eased(from);
				eased.moveTo(to, 0, durationMs);
				const value = eased.at(timeMs);
				if (timeMs <= 0) expect(value).toBe(from);
				if (timeMs >= durationMs) expect(value).toBe(to);
				expect(value).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
				expect(value).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
			},
		),
	);
});

it('stay where they rest', () => {
	const resting = new Eased(0.3);
	expect([0, 500, Infinity].map((timeMs) => resting.at(timeMs))).toEqual([0.3, 0.3, 0.3]);
});

it('turn round on their way without a jump', () => {
	const eased = new Eased(0);
	eased.moveTo(1, 0, 1000);
	const halfway = eased.at(500);
	eased.moveTo(0, 500, 1000);
	expect(halfway).toBeCloseTo(0.5, 9);
	expect(eased.at(500)).toBe(halfway);
	expect(eased.at(1500)).toBe(0);
});

it('ease: slow at both ends, fastest halfway', () => {
	const scale = easedScale([0, 1000], [0, 100]);
	const speeds = [0, 450, 900].map((fromMs) => scale(fromMs + 100) - scale(fromMs));
	expect(speeds[1]).toBeGreaterThan(5 * speeds[0]!);
	expect(speeds[2]).toBeCloseTo(speeds[0]!, 9);
});
