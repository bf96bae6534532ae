import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restingAt, tweenAt } from '../../../src/scene/tween';

it('starts and ends where it should, and never goes past either end', () => {
	const ends = fc.double({ min: -10, max: 10, noNaN: true });
	fc.assert(
		fc.property(
			ends,
			ends,
			fc.integer({ min: 1, max: 3000 }),
			fc.integer({ min: -500, max: 4000 }),
			(from, to, durationMs, timeMs) => {
				const value = tweenAt({ from, to, startMs: 0, durationMs }, timeMs);
				if (timeMs <= 0) expect(value).toBe(from);
				if (timeMs >= durationMs) expect(value).toBe(to);
				expect(value).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
				expect(value).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
			},
		),
	);
});

it('stays where it rests', () => {
	expect([0, 500, 1e6].map((timeMs) => tweenAt(restingAt(0.3), timeMs))).toEqual([0.3, 0.3, 0.3]);
});
