/** One hundred icons: where they stand, and which of them are marked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutIcons, spreadIcons } from '../../../src/charts/iconGrid';

it('stand in four blocks of five by five, each a pitch from the next, all inside', () => {
	const spacing = { pitchX: 13, pitchY: 21, marginX: 6, marginY: 10 };
	const { width, height, places } = layoutIcons(spacing);
	expect(places.length).toBe(100);
	for (const { x, y } of places) {
		expect(x).toBeGreaterThanOrEqual(spacing.marginX);
		expect(x).toBeLessThanOrEqual(width - spacing.marginX);
		expect(y).toBeGreaterThanOrEqual(spacing.marginY);
		expect(y).toBeLessThanOrEqual(height - spacing.marginY);
	}
	const across = places.filter(({ y }) => y === spacing.marginY).map(({ x }) => x);
	const gaps = across
		.sort((a, b) => a - b)
		.slice(1)
		.map((x, i) => Number((x - across[i]!).toFixed(6)));
	expect(gaps.filter((gap) => gap === spacing.pitchX).length).toBe(16);
	expect(gaps.filter((gap) => gap > spacing.pitchX).length).toBe(3);
});

it('stand two blocks by two where there is less room', () => {
	const { width, height, places } = layoutIcons({ pitchX: 26, pitchY: 34, marginX: 13, marginY: 18 }, 2);
	const distinct = (values: readonly number[]) => new Set(values).size;
	expect(distinct(places.map(({ x }) => x))).toBe(10);
	expect(distinct(places.map(({ y }) => y))).toBe(10);
	expect(distinct(places.map(({ x, y }) => 1000 * x + y))).toBe(100);
	expect(Math.max(...places.map(({ x }) => x))).toBe(width - 13);
	expect(Math.max(...places.map(({ y }) => y))).toBe(height - 18);
});

describe('icons that are marked', () => {
	it('are as many as the count says, from none to all', () => {
		fc.assert(
			fc.property(fc.integer({ min: -50, max: 250 }), (count) => {
				const marked = spreadIcons(count);
				expect(marked.size).toBe(Math.max(0, Math.min(100, count)));
				expect([...marked].filter((place) => place < 0 || place >= 100)).toEqual([]);
			}),
		);
	});

	it('keep their places when the count grows', () => {
		for (let count = 0; count < 100; count++) {
			const more = spreadIcons(count + 1);
			for (const place of spreadIcons(count)) expect(more.has(place)).toBe(true);
		}
	});

	it('spread a few over all four blocks of 25', () => {
		const blocks = new Set([...spreadIcons(8)].map((place) => Math.floor(place / 25)));
		expect(blocks.size).toBe(4);
	});
});
