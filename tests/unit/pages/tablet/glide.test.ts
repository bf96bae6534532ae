/** The pointer's ring keeps to the limits of motion. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distance, FADE_MS, glide, MOST_SPEED } from '../../../../src/pages/tablet/pointer/glide';

const spot = fc.record({
	x: fc.double({ min: 0, max: 2000, noNaN: true }),
	y: fc.double({ min: 0, max: 2000, noNaN: true }),
});
const seconds = fc.double({ min: 0.001, max: 0.1, noNaN: true });

it('never moves faster than 110 px a second, never away from the finger, never past it', () => {
	expect(MOST_SPEED).toBeLessThanOrEqual(110);
	expect(FADE_MS).toBeGreaterThanOrEqual(500);
	fc.assert(
		fc.property(spot, spot, seconds, (from, to, frame) => {
			const next = glide(from, to, frame);
			// Half a pixel is no motion: it is there.
			expect(distance(from, next)).toBeLessThanOrEqual(Math.max(MOST_SPEED * frame, 0.5) + 1e-9);
			expect(distance(next, to)).toBeLessThanOrEqual(distance(from, to) + 1e-9);
		}),
	);
});
