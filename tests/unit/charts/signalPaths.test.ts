/** The trace of what gets through. */
import { describe, expect, it } from 'vitest';
import { shareHeldBack, signalPaths } from '../../../src/charts/signalPaths';
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

describe('the share that is held back', () => {
	it('is none without ketamine and grows with it', () => {
		const shares = [0, 0.2, 0.5, 0.9].map((share) => shareHeldBack(before, withKetamine(share)));
		expect(shares[0]).toBe(0);
		for (let i = 1; i < shares.length; i++) expect(shares[i]).toBeGreaterThan(shares[i - 1]!);
		expect(shares.at(-1)).toBeLessThan(1);
	});
});

describe('the trace', () => {
	it('goes through every point, from edge to edge, up for more signal', () => {
		const points = pointsOf(signalPaths({ before, now: undefined, ...SIZE }).before!);
		expect(points.length).toBe(before.length);
		expect(points[0]!.x).toBe(0);
		expect(points.at(-1)!.x).toBe(SIZE.width);
		const highest = before.reduce((best, point, i) => (point.total > before[best]!.total ? i : best), 0);
		expect(Math.min(...points.map(({ y }) => y))).toBe(points[highest]!.y);
		expect(points[highest]!.y).toBe(3);
		expect(points[0]!.y).toBe(SIZE.height - 1);
	});

	it('has a second line, and the area between the two, only where there is ketamine', () => {
		const alone = signalPaths({ before, now: undefined, ...SIZE });
		expect([alone.now, alone.lost]).toEqual([undefined, undefined]);
		const both = signalPaths({ before, now: withKetamine(0.5), ...SIZE });
		expect(pointsOf(both.lost!)).toEqual([...pointsOf(both.before!), ...pointsOf(both.now!).toReversed()]);
	});

	it('without any signal is a line at the bottom', () => {
		const silent = before.map((point) => ({ ...point, total: 0 }));
		const points = pointsOf(signalPaths({ before: silent, now: undefined, ...SIZE }).before!);
		expect(new Set(points.map(({ y }) => y))).toEqual(new Set([SIZE.height - 1]));
	});
});
