/** Where doors stand on a stage of any width. */
import { describe, expect, it } from 'vitest';
import { layoutStage, SLOTS } from '../../../src/scene/geometry';
import { NMDA_DOOR, SMALL_DOOR } from '../../../src/scene/shapes';

const WIDTHS = Array.from({ length: 93 }, (_, i) => 280 + i * 10);
const widthOf = (kind: 'small' | 'nmda', scale: number) => (kind === 'nmda' ? NMDA_DOOR : SMALL_DOOR).width * scale;

describe.each(WIDTHS)('at %i px', (width) => {
	const layout = layoutStage(width, [2, 1, 3, 4, 0]);

	it('keeps every door on the stage and apart from its neighbours', () => {
		const edges = layout.doors.map(({ kind, x, scale }) => {
			const half = widthOf(kind, scale) / 2;
			return { left: x - half, right: x + half };
		});
		expect(edges[0]!.left).toBeGreaterThanOrEqual(0);
		expect(edges.at(-1)!.right).toBeLessThanOrEqual(width);
		for (let i = 1; i < edges.length; i++) expect(edges[i]!.left - edges[i - 1]!.right).toBeGreaterThanOrEqual(5.9);
	});

	it('shows a small door and at least two NMDA doors, no smaller than 3/5 of their size', () => {
		expect(layout.doors.filter((door) => door.kind === 'small').length).toBeGreaterThanOrEqual(1);
		expect(layout.doors.filter((door) => door.kind === 'nmda').length).toBeGreaterThanOrEqual(2);
		for (const door of layout.doors) expect(door.scale).toBeGreaterThan(0.6);
	});

	it('keeps the doors in their order', () => {
		const order = layout.doors.map(({ kind, index }) =>
			SLOTS.findIndex((slot) => slot.kind === kind && slot.index === index),
		);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});
});

it('shows all eight doors on a wide stage', () => {
	expect(layoutStage(1024, [2, 1, 3, 4, 0]).doors.length).toBe(SLOTS.length);
});

it('holds a stage to 280 to 1200 px', () => {
	expect(layoutStage(100, [0, 1, 2, 3, 4]).width).toBe(280);
	expect(layoutStage(5000, [0, 1, 2, 3, 4]).width).toBe(1200);
});
