/** What the charts say, as numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldDoors, shareHeldBack } from '../../../src/charts';
import { linearScale } from '../../../src/charts/linearScale';
import { polyline } from '../../../src/charts/polyline';
import { signalThrough, type SignalInput } from '../../../src/model';

describe('the hundred doors', () => {
	it('hold ketamine in as many doors as the count says, all different', () => {
		for (let count = 0; count <= 100; count++) {
			const held = heldDoors(count);
			expect(held.size).toBe(count);
			for (const door of held) expect(door).toBeGreaterThanOrEqual(0);
			for (const door of held) expect(door).toBeLessThan(100);
		}
	});

	it('keep their places when the count grows: doors are added, none moves', () => {
		for (let count = 0; count < 100; count++) {
			const more = heldDoors(count + 1);
			for (const door of heldDoors(count)) expect(more.has(door)).toBe(true);
		}
	});

	it('spread a few over all four blocks of 25', () => {
		const blocks = new Set([...heldDoors(8)].map((door) => Math.floor(door / 25)));
		expect(blocks.size).toBe(4);
	});

	it('never hold fewer than none or more than all', () => {
		expect(heldDoors(-3).size).toBe(0);
		expect(heldDoors(250).size).toBe(100);
	});
});

describe('the share that is held back', () => {
	const input: SignalInput = {
		messagesMs: [8, 36, 64],
		strength: 3,
		magnesiumMm: 1,
		ketamineUm: 0,
		ketamineShare: 0,
		durationMs: 200,
		sampleMs: 0.5,
	};

	it('is none without ketamine and grows with it', () => {
		const before = signalThrough(input);
		const shares = [0, 0.2, 0.5, 0.9].map((ketamineShare) =>
			shareHeldBack(before, signalThrough({ ...input, ketamineShare })),
		);
		expect(shares[0]).toBe(0);
		for (let i = 1; i < shares.length; i++) expect(shares[i]).toBeGreaterThan(shares[i - 1]!);
		expect(shares.at(-1)).toBeLessThan(1);
	});
});

it('maps a span of values onto a span of pixels, end to end', () => {
	const value = fc.integer({ min: -1000, max: 1000 });
	fc.assert(
		fc.property(value, value, value, value, (a, b, c, d) => {
			fc.pre(a !== b);
			const scale = linearScale([a, b], [c, d]);
			expect(scale(a)).toBeCloseTo(c, 6);
			expect(scale(b)).toBeCloseTo(d, 6);
			expect(scale((a + b) / 2)).toBeCloseTo((c + d) / 2, 6);
		}),
	);
});

it('gives a place also when all values are one', () => {
	expect(linearScale([5, 5], [10, 90])(5)).toBe(10);
});

it('draws a path through all its points', () => {
	const path = polyline(
		[
			[0, 1],
			[2.5, 3],
			[4, -5],
		] as const,
		([x]) => x,
		([, y]) => y,
	);
	expect(path).toBe('M0.0,1.0L2.5,3.0L4.0,-5.0');
});
