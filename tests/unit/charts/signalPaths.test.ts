/** The trace of what gets through. */
import { describe, expect, it } from 'vitest';
import { shareThrough, signalPaths } from '../../../src/charts/signalPaths';
import { signalThrough, type SignalInput } from '../../../src/model';

const INPUT: SignalInput = {
	messagesMs: [8, 36, 64],
	strength: 3,
	magnesiumMm: 1,
	ketamineUm: 0,
	ketamineShare: 0,
	durationMs: 200,
	sampleMs: 0.5,
};
const before = signalThrough(INPUT);
const withKetamine = (ketamineShare: number) => signalThrough({ ...INPUT, ketamineShare });
const SIZE = { width: 300, height: 56 };

function pointsOf(d: string): { x: number; y: number }[] {
	return d
		.replace(/^M|Z$/g, '')
		.split('L')
		.map((pair) => {
			const [x, y] = pair.split(',').map(Number);
			return { x: x!, y: y! };
		});
}

describe('the share that gets through', () => {
	it('is all without ketamine, falls with it, and is never none', () => {
		const shares = [0, 0.2, 0.5, 0.9].map((share) => shareThrough(before, withKetamine(share)));
		expect(shares[0]).toBe(1);
		for (let i = 1; i < shares.length; i++) expect(shares[i]).toBeLessThan(shares[i - 1]!);
		expect(shares.at(-1)).toBeGreaterThan(0);
	});
});

describe('the trace', () => {
	it('goes through every point, from edge to edge, up for more signal', () => {
		const points = pointsOf(signalPaths({ before, band: undefined, ...SIZE }).before!);
		expect(points.length).toBe(before.length);
		expect(points[0]!.x).toBe(0);
		expect(points.at(-1)!.x).toBe(SIZE.width);
		const highest = before.reduce((best, point, i) => (point.total > before[best]!.total ? i : best), 0);
		expect(Math.min(...points.map(({ y }) => y))).toBe(points[highest]!.y);
		expect(points[highest]!.y).toBe(3);
		expect(points[0]!.y).toBe(SIZE.height - 1);
	});

	it('has a band between the most and the least that get through, only where there is ketamine', () => {
		expect(signalPaths({ before, band: undefined, ...SIZE }).band).toBeUndefined();
		const { band } = signalPaths({ before, band: { most: withKetamine(0.1), least: withKetamine(0.5) }, ...SIZE });
		const corners = pointsOf(band!.between!);
		const [most, least] = [corners.slice(0, before.length), pointsOf(band!.least!)];
		expect(corners.slice(before.length)).toEqual(least.toReversed());
		const above = pointsOf(signalPaths({ before, band: undefined, ...SIZE }).before!);
		most.forEach(({ x, y }, i) => {
			expect([x, x]).toEqual([least[i]!.x, above[i]!.x]);
			expect(y).toBeLessThanOrEqual(least[i]!.y);
			expect(y).toBeGreaterThanOrEqual(above[i]!.y);
		});
		expect(Math.max(...most.map(({ y }, i) => least[i]!.y - y))).toBeGreaterThan(3);
	});

	it('without any signal is a line at the bottom', () => {
		const silent = before.map((point) => ({ ...point, total: 0 }));
		const points = pointsOf(signalPaths({ before: silent, band: undefined, ...SIZE }).before!);
		expect(new Set(points.map(({ y }) => y))).toEqual(new Set([SIZE.height - 1]));
	});
});
