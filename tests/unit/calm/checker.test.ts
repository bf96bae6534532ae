/** The maths of the checker of light and motion, on numbers made by hand. */
import { describe, expect, it } from 'vitest';
import { Extremes, findingText } from '../../calm/finding';
import { Flashes } from '../../calm/flashes';
import { flickerAmplitude } from '../../calm/flicker';
import { blocksOf, brightShare, luminanceOf, Means, median, redShareOf, type Picture } from '../../calm/picture';
import { changeOf, highestRate } from '../../calm/rates';
import { longestStripes, runsOf } from '../../calm/stripes';

function picture(width: number, height: number, color: (x: number, y: number) => readonly number[]): Picture {
	const data = new Uint8Array(width * height * 4);
	for (let i = 0; i < width * height; i++) data.set([...color(i % width, Math.floor(i / width)), 255], i * 4);
	return { width, height, data };
}

const field = (width: number, height: number, value: (x: number, y: number) => number) => ({
	width,
	height,
	values: Float32Array.from({ length: width * height }, (_, i) => value(i % width, Math.floor(i / width))),
});

describe('luminance', () => {
	it('is that of WCAG', () => {
		const { values } = luminanceOf(
			picture(
				4,
				1,
				(x) =>
					[
						[0, 0, 0],
						[255, 255, 255],
						[255, 0, 0],
						[119, 119, 119],
					][x]!,
			),
		);
		expect([...values].map((value) => Number(value.toFixed(3)))).toEqual([0, 1, 0.213, 0.184]);
	});

	it('has means of any area, and of what of it lies inside', () => {
		const means = new Means(field(10, 10, (x) => (x < 5 ? 1 : 0)));
		expect(means.of({ x: 0, y: 0, width: 10, height: 10 })).toBeCloseTo(0.5);
		expect(means.of({ x: 4, y: 2, width: 2, height: 3 })).toBeCloseTo(0.5);
		expect(means.of({ x: -5, y: -5, width: 10, height: 10 })).toBeCloseTo(1);
		expect(means.of({ x: 20, y: 20, width: 5, height: 5 })).toBe(0);
	});

	it('has a middle and a share that is bright', () => {
		const half = field(10, 10, (_x, y) => (y < 4 ? 0.9 : 0.2));
		expect(median(half.values)).toBeCloseTo(0.2);
		expect(brightShare(half, { x: 0, y: 0, width: 10, height: 10 }, 0.5)).toBeCloseTo(0.4);
		expect(brightShare(half, { x: 0, y: 0, width: 10, height: 4 }, 0.5)).toBe(1);
	});
});

it('covers a picture with blocks, each half over the next', () => {
	const blocks = blocksOf({ width: 300, height: 100 }, { width: 100, height: 100 });
	expect(blocks.map(({ x }) => x)).toEqual([0, 50, 100, 150, 200]);
	expect(blocksOf({ width: 50, height: 50 }, { width: 100, height: 100 })).toHaveLength(1);
});

it('measures red in linear light, and none in the dark', () => {
	expect(redShareOf(picture(1, 1, () => [255, 0, 0]))).toBeCloseTo(1);
	expect(redShareOf(picture(1, 1, () => [128, 128, 128]))).toBeCloseTo(1 / 3);
	expect(redShareOf(picture(1, 1, () => [3, 0, 0]))).toBe(0);
});

describe('flashes', () => {
	const swing = (values: readonly number[], everyMs = 100) => {
		const flashes = new Flashes();
		values.forEach((value, i) => flashes.push(i * everyMs, [0.5, value]));
		return flashes;
	};

	it('are a change and the opposite one', () => {
		expect(swing([0.1, 0.4, 0.1]).largest).toBeCloseTo(0.3);
		expect(swing([0.4, 0.1, 0.4]).largest).toBeCloseTo(0.3);
		expect(swing([0.1, 0.4, 0.1])).toMatchObject({ index: 1, atMs: 200 });
	});

	it('count the lesser way', () => {
		expect(swing([0.1, 0.5, 0.45]).largest).toBeCloseTo(0.05);
	});

	it('are made of small steps too', () => {
		const up = Array.from({ length: 10 }, (_, i) => 0.1 + i * 0.02);
		expect(swing([...up, ...up.reverse()], 50).largest).toBeCloseTo(0.18);
	});

	it('are none where light only comes or only goes, or comes back late', () => {
		expect(swing([0.1, 0.2, 0.3, 0.4]).largest).toBe(0);
		expect(swing([0.1, 0.4, ...Array<number>(30).fill(0.4), 0.1]).largest).toBe(0);
	});

	it('are none across a cut', () => {
		const flashes = new Flashes();
		flashes.push(0, [0.1]);
		flashes.push(100, [0.4]);
		flashes.cut();
		flashes.push(200, [0.1]);
		expect(flashes.largest).toBe(0);
	});
});

describe('flicker', () => {
	const wave = (hz: number, amplitude: number) =>
		Array.from({ length: 120 }, (_, i) => 0.3 + amplitude * Math.sin((2 * Math.PI * hz * i) / 60 + 0.4));

	it.each([3, 5, 10, 20, 29])('finds the amplitude at %i Hz', (hz) => {
		expect(flickerAmplitude(wave(hz, 0.02), 60)).toBeGreaterThan(0.0185);
		expect(flickerAmplitude(wave(hz, 0.02), 60)).toBeLessThan(0.0205);
	});

	it('finds every second frame', () => {
		const flicker = Array.from({ length: 120 }, (_, i) => (i % 2 ? 0.32 : 0.28));
		expect(flickerAmplitude(flicker, 60)).toBeCloseTo(0.02, 2);
	});

	it('leaves slow changes out', () => {
		expect(flickerAmplitude(wave(0.5, 0.1), 60)).toBeLessThan(0.004);
		expect(
			flickerAmplitude(
				Array.from({ length: 120 }, (_, i) => i / 120),
				60,
			),
		).toBeLessThan(0.001);
	});
});

describe('rates', () => {
	const samples = (...values: number[]) => values.map((value, i) => ({ atMs: i * 100, value }));

	it('are taken over half a second', () => {
		expect(highestRate(samples(0, 0.01, 0.02, 0.03, 0.04, 0.05))).toBeCloseTo(0.1);
		expect(highestRate(samples(0.2, 0.1))).toBeCloseTo(0.2);
	});

	it('of one change: how long, and whether it turns back', () => {
		expect(changeOf(samples(0, 0, 0.1, 0.2, 0.3, 0.3))).toEqual({ lastsMs: 300, turnsBack: false });
		expect(changeOf(samples(0, 0.2, 0.1, 0.3)).turnsBack).toBe(true);
		expect(changeOf(samples(0.1, 0.1))).toEqual({ lastsMs: 0, turnsBack: false });
	});
});

describe('stripes', () => {
	const bars = (pitch: number, count: number) =>
		Array.from({ length: 400 }, (_, x) =>
			x > 20 && x < 20 + pitch * count && (x - 20) % pitch < pitch / 2 ? 0.4 : 0.1,
		);

	it.each([4, 8, 13, 24, 38])('are counted when they repeat every %i px', (pitch) => {
		const most = Math.max(...runsOf(bars(pitch, 9)).map(({ repeats }) => repeats));
		expect(most).toBeGreaterThanOrEqual(8);
		expect(most).toBeLessThanOrEqual(10);
	});

	it('are none when faint, wide, or uneven', () => {
		expect(runsOf(bars(12, 9).map((value) => (value > 0.2 ? 0.13 : 0.1)))).toEqual([]);
		expect(runsOf(bars(60, 6))).toEqual([]);
		const uneven = [10, 40, 55, 90, 102, 140].flatMap((at) => [at, at + 1, at + 2, at + 3]);
		const line = Array.from({ length: 200 }, (_, x) => (uneven.includes(x) ? 0.5 : 0.1));
		expect(Math.max(0, ...runsOf(line).map(({ repeats }) => repeats))).toBeLessThanOrEqual(2);
	});

	it('are found along rows and along columns, and only where they are as long as they are wide', () => {
		expect(longestStripes(field(200, 60, (x) => (x % 10 < 5 ? 0.5 : 0.1)))).toMatchObject({
			along: 'rows',
			pitchPx: 10,
		});
		expect(longestStripes(field(60, 200, (_x, y) => (y % 10 < 5 ? 0.5 : 0.1)))).toMatchObject({ along: 'columns' });
		expect(longestStripes(field(200, 60, (x, y) => ((x + 5 * y) % 10 < 5 ? 0.5 : 0.1))).repeats).toBe(0);
	});

	it('of five dots and a gap are five', () => {
		const dots = field(200, 30, (x, y) => (x % 76 < 65 && (x % 76) % 13 < 5 && y > 8 && y < 16 ? 0.4 : 0.05));
		expect(longestStripes(dots).repeats).toBe(5);
	});
});

it('says a finding as "chapter, step, rule, measured, allowed"', () => {
	const finding = { place: 'signals/calcium', rule: 'speed', measured: '120 px/s', allowed: 'at most 110 px/s' };
	expect(findingText(finding)).toBe('signals, calcium, speed, 120 px/s, at most 110 px/s');
});

it('keeps the highest and the lowest, and where they were', () => {
	const extremes = new Extremes();
	extremes.highest('speed', 3, 'a');
	extremes.highest('speed', 2, 'b');
	extremes.lowest('rest', 3, 'a');
	extremes.lowest('rest', 2, 'b');
	expect(extremes.lines).toEqual(['speed: 3 (a)', 'rest: 2 (b)']);
});
