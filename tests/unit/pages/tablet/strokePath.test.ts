/** A stroke of the pen as an outline. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STROKE_WIDTH, strokePath } from '../../../../src/pages/tablet/pen/strokePath';

const coordinate = fc.integer({ min: 0, max: 1000 });
const points = fc.array(fc.tuple(coordinate, coordinate, fc.double({ min: 0, max: 1, noNaN: true })), {
	minLength: 1,
	maxLength: 40,
});

it('is a closed path near its points, whatever the pen does', () => {
	fc.assert(
		fc.property(points, fc.boolean(), (drawn, pressed) => {
			const d = strokePath({ points: drawn, pressed });
			expect(d).toMatch(/^M[-\d.]+ [-\d.]+(Q[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+)+Z$/);
			const numbers = d.match(/-?\d+(\.\d+)?/g)!.map(Number);
			const xs = numbers.filter((_, i) => i % 2 === 0);
			const reach = STROKE_WIDTH * 2;
			expect(Math.min(...xs)).toBeGreaterThanOrEqual(Math.min(...drawn.map(([x]) => x)) - reach);
			expect(Math.max(...xs)).toBeLessThanOrEqual(Math.max(...drawn.map(([x]) => x)) + reach);
		}),
	);
});
