/** The level of ketamine along the stops of the day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLevelBand, levelAt } from '../../../src/charts/levelBand';
import { ketamineLevels, LOW_DOSE_DRIP } from '../../../src/model';

const MINUTES = [...Array(25).keys()].map((i) => i * 10);
const levels = ketamineLevels(LOW_DOSE_DRIP, MINUTES);
/** Two stops before the drip, two while it runs, one after, and one after the end of the curve. */
const STOPS = [undefined, undefined, 10, 25, 65, 9000];
const [WIDTH, HEIGHT] = [600, 54];
const layoutAt = (here: number | undefined, width = WIDTH) =>
	layoutLevelBand({ levels, stops: STOPS, here, width, height: HEIGHT });

function pointsOf(path: string): { x: number; y: number }[] {
	const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
	return numbers.flatMap((x, i) => (i % 2 ? [] : [{ x, y: numbers[i + 1]! }]));
}
/** The upper edge of the area: its first half. */
const edgeOf = (path: string) => pointsOf(path).slice(0, levels.length);

describe('the level at a minute', () => {
	it('is that of a point, or on the line between its two neighbours', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 240, noNaN: true }), (minutes) => {
				const i = Math.min(MINUTES.length - 2, Math.floor(minutes / 10));
				const [a, b] = [levels[i]!.plasmaNgMl, levels[i + 1]!.plasmaNgMl];
				expect(levelAt(levels, minutes)).toBeCloseTo(a + (minutes / 10 - i) * (b - a), 9);
			}),
		);
	});

	it('stays at the first and the last one outside of them', () => {
		expect(levelAt(levels, -5)).toBe(levels[0]!.plasmaNgMl);
		expect(levelAt(levels, 1e6)).toBe(levels.at(-1)!.plasmaNgMl);
	});
});

describe('the band', () => {
	it('has its stops at equal distances, however wide it is', () => {
		fc.assert(
			fc.property(fc.integer({ min: 240, max: 1200 }), (width) => {
				const { stops } = layoutAt(undefined, width);
				expect(stops).toEqual(STOPS.map((_, i) => ((i + 0.5) * width) / STOPS.length));
			}),
		);
	});

	it('begins after the stops before the drip, and stays within the picture', () => {
		const edge = edgeOf(layoutAt(undefined).whole);
		expect(edge[0]!.x).toBeCloseTo((2 * WIDTH) / STOPS.length, 6);
		expect(edge[0]!.y).toBe(HEIGHT);
		for (const { x, y } of edge) {
			expect(x).toBeLessThanOrEqual(WIDTH);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThanOrEqual(HEIGHT);
		}
	});

	it('never runs back in time, and is highest where the level is', () => {
		const edge = edgeOf(layoutAt(undefined).whole);
		expect(edge.map(({ x }) => x)).toEqual(edge.map(({ x }) => x).sort((a, b) => a - b));
		const highest = Math.max(...levels.map(({ plasmaNgMl }) => plasmaNgMl));
		const top = edge.findIndex(({ y }) => y === Math.min(...edge.map((point) => point.y)));
		expect(levels[top]!.plasmaNgMl).toBe(highest);
	});

	it('has each stop where the level is that of its minute', () => {
		const { whole, stops } = layoutAt(undefined);
		const edge = edgeOf(whole);
		// Minute 10 is the second of the points.
		expect(edge[1]!.x).toBeCloseTo(stops[2]!, 3);
	});

	it('is filled until where the reader is: not at all before the drip, whole at the end', () => {
		expect(layoutAt(undefined).until).toBe('');
		expect(layoutAt(0).until).toBe('');
		const [first, later] = [layoutAt(3), layoutAt(4)].map(({ until }) =>
			Math.max(...pointsOf(until).map(({ x }) => x)),
		);
		expect(first).toBeGreaterThan(0);
		expect(later).toBeGreaterThan(first!);
		expect(layoutAt(5).until).toBe(layoutAt(undefined).whole);
	});

	it('draws no line where there is no drip among its stops', () => {
		const { stops } = layoutLevelBand({ levels, stops: [undefined], here: 0, width: WIDTH, height: HEIGHT });
		expect(stops).toEqual([WIDTH / 2]);
	});
});
