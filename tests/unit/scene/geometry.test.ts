/** Where receptors stand on a stage of any width. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutStage, SLOTS, type ReceptorPlace, type StageLayout } from '../../../src/scene/geometry';
import { RECEPTOR_SHAPES } from '../../../src/scene/shapes';

const EVERY_NMDA = [0, 1, 2, 3];
/** The first and the last width of each kind of stage. */
const BREAKS = [280, 599, 600, 639, 640, 859, 860, 1099, 1100, 1200];

/** Holds a property on stages of every width, whichever NMDA receptors go first. */
function onEveryStage(check: (layout: StageLayout, nmdaByPriority: readonly number[]) => void): void {
	fc.assert(
		fc.property(
			fc.integer({ min: 280, max: 1200 }),
			fc.shuffledSubarray(EVERY_NMDA, { minLength: EVERY_NMDA.length }),
			(width, nmdaByPriority) => check(layoutStage(width, nmdaByPriority), nmdaByPriority),
		),
		{ numRuns: 500, examples: BREAKS.map((width) => [width, [1, 0, 2, 3]]) },
	);
}

function edgesOf({ kind, x, scale }: ReceptorPlace): { left: number; right: number } {
	const half = (RECEPTOR_SHAPES[kind].width * scale) / 2;
	return { left: x - half, right: x + half };
}

it('keeps every receptor on the stage and apart from its neighbours', () => {
	onEveryStage(({ receptors, width }) => {
		const edges = receptors.map(edgesOf);
		expect(edges[0]!.left).toBeGreaterThanOrEqual(0);
		expect(edges.at(-1)!.right).toBeLessThanOrEqual(width);
		const gaps = edges.slice(1).map(({ left }, i) => left - edges[i]!.right);
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3.9);
	});
});

it('shows at least one AMPA and two NMDA receptors, those that go first, no smaller than a third of their size', () => {
	onEveryStage(({ receptors }, nmdaByPriority) => {
		const indexes = (wanted: string) => receptors.filter(({ kind }) => kind === wanted).map(({ index }) => index);
		expect(indexes('ampa').length).toBeGreaterThanOrEqual(1);
		const nmda = indexes('nmda');
		expect(nmda.length).toBeGreaterThanOrEqual(2);
		expect(nmda.toSorted()).toEqual(nmdaByPriority.slice(0, nmda.length).toSorted());
		expect(Math.min(...receptors.map(({ scale }) => scale))).toBeGreaterThan(0.38);
	});
});

it('keeps the receptors in their order, each once', () => {
	onEveryStage(({ receptors }) => {
		const order = receptors.map(({ kind, index }) =>
			SLOTS.findIndex((slot) => slot.kind === kind && slot.index === index),
		);
		expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
	});
});

it('stands each receptor on the shallow arch of the wall', () => {
	onEveryStage(({ receptors, membrane, width }) => {
		for (const { x, y } of receptors) {
			expect(y).toBeCloseTo(membrane.top + membrane.sag * (x / (width / 2) - 1) ** 2, 6);
		}
	});
});

it('keeps doors, their keys and what drifts clear of the sending cell and of the names', () => {
	onEveryStage(({ receptors, presynaptic, freeKetamine, labels, scale, height }) => {
		for (const { kind, y } of receptors) {
			expect(y + RECEPTOR_SHAPES[kind].top * scale).toBeGreaterThan(presynaptic.bottom);
			expect(y + RECEPTOR_SHAPES[kind].beamBottom * scale).toBeLessThanOrEqual(labels.receptors);
		}
		for (const { y } of freeKetamine) expect(y - 30 * 0.88 * scale).toBeGreaterThan(presynaptic.bottom - 5);
		expect(labels.postsynaptic.y).toBeLessThan(height);
	});
});

it('keeps all open doorways together below 8 % of the stage', () => {
	onEveryStage(({ receptors, width, height }) => {
		const brightUnits = { nmda: 58 * 172, ampa: 32 * 155 };
		const bright = receptors.reduce((area, { kind, scale }) => area + brightUnits[kind] * scale ** 2, 0);
		expect(bright / (width * height)).toBeLessThan(0.08);
	});
});

it('gives each name the room up to its neighbours', () => {
	onEveryStage(({ receptors }) => {
		const rooms = receptors.map(({ x, labelWidth }) => ({ left: x - labelWidth / 2, right: x + labelWidth / 2 }));
		const between = rooms.slice(1).map(({ left }, i) => left - rooms[i]!.right);
		expect(Math.min(...between)).toBeGreaterThan(5);
		expect(Math.min(...receptors.map(({ labelWidth }) => labelWidth))).toBeGreaterThan(45);
	});
});

it('shows four NMDA and two AMPA receptors on a tablet, and all on the widest stage', () => {
	const onTablet = layoutStage(1024, [1, 0, 2, 3]).receptors.map(({ kind }) => kind);
	expect(onTablet).toEqual(['nmda', 'ampa', 'nmda', 'nmda', 'ampa', 'nmda']);
	expect(layoutStage(1200, [1, 0, 2, 3]).receptors.length).toBe(SLOTS.length);
});

it('holds a stage to 280 to 1200 px', () => {
	expect(layoutStage(100, EVERY_NMDA).width).toBe(280);
	expect(layoutStage(5000, EVERY_NMDA).width).toBe(1200);
});
