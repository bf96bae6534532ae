/** The curve of the level in the blood: its points, its marker, and room for its texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLevel, levelAt, placeTicks } from '../../../src/charts/levelLayout';
import { ketamineLevels, LOW_DOSE_DRIP } from '../../../src/model';

const MINUTES = [...Array(25).keys()].map((i) => i * 10);
const levels = ketamineLevels(LOW_DOSE_DRIP, MINUTES);
const LABELS = { more: 'more', dripOn: 'drip on', youAreHere: 'You are here' };
const HEIGHT = 180;
const layoutAt = (markerMin: number | undefined, width = 400) =>
	layoutLevel({ levels, markerMin, ticks: [], labels: LABELS, width, height: HEIGHT });

function pointsOf(d: string): { x: number; y: number }[] {
	const numbers = d.match(/-?[\d.]+/g)!.map(Number);
	return numbers.flatMap((x, i) => (i % 2 ? [] : [{ x, y: numbers[i + 1]! }]));
}

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

describe('the curve', () => {
	it('goes through every level between the margins, highest at the top', () => {
		const { curve, startX, endX, topY, baseY } = layoutAt(undefined);
		const points = pointsOf(curve!);
		expect(points.length).toBe(levels.length);
		expect([points[0]!.x, points.at(-1)!.x]).toEqual([startX, endX]);
		expect(points[0]!.y).toBe(baseY);
		expect(Math.min(...points.map(({ y }) => y))).toBe(topY);
	});

	it('carries the marker at any minute, with its name beside "drip on" and on the picture', () => {
		const onStage = fc.record({
			minutes: fc.integer({ min: 0, max: 240 }),
			width: fc.integer({ min: 280, max: 800 }),
		});
		fc.assert(
			fc.property(onStage, ({ minutes, width }) => {
				const { curve, marker, baseY } = layoutAt(minutes, width);
				const points = pointsOf(curve!);
				const after = points.findIndex(({ x }) => x >= marker!.x - 1e-3);
				const [a, b] = [points[Math.max(0, after - 1)]!, points[after]!];
				expect(marker!.y).toBeGreaterThanOrEqual(Math.min(a.y, b.y) - 1e-3);
				expect(marker!.y).toBeLessThanOrEqual(Math.max(a.y, b.y) + 1e-3);
				expect(marker!.y).toBeLessThanOrEqual(baseY);
				expect(marker!.nameX).toBeGreaterThan(10 + LABELS.dripOn.length * 8);
				expect(marker!.nameX + LABELS.youAreHere.length * 8).toBeLessThanOrEqual(width);
				expect(marker!.leaderX).toBeGreaterThanOrEqual(marker!.x);
			}),
		);
	});

	it('has no marker before the drip and after the end of the curve', () => {
		expect(layoutAt(undefined).marker).toBeUndefined();
	});
});

it('leaves out the label of a tick that has no room, and never its line', () => {
	const ticks = [...Array(13).keys()].map((i) => ({ minutes: i * 20, label: `${i} hours` }));
	fc.assert(
		fc.property(fc.integer({ min: 200, max: 1000 }), (width) => {
			const placed = placeTicks(ticks, (minutes) => (minutes / 240) * width, width);
			expect(placed.map(({ x }) => x)).toEqual(ticks.map(({ minutes }) => (minutes / 240) * width));
			const labels = placed.flatMap(({ label }) => label ?? []);
			expect(labels[0]!.text).toBe('0 hours');
			const half = (text: string) => text.length * 4;
			for (const [i, { x, text }] of labels.entries()) {
				expect(x - half(text)).toBeGreaterThanOrEqual(0);
				expect(x + half(text)).toBeLessThanOrEqual(width);
				if (i) expect(x - half(text)).toBeGreaterThan(labels[i - 1]!.x + half(labels[i - 1]!.text));
			}
		}),
	);
});
