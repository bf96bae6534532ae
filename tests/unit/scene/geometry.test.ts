/** Where receptors stand on a stage of any width. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutStage, SLOTS, type ReceptorPlace, type StageLayout } from '../../../src/scene/geometry';
import { RECEPTOR_SHAPES } from '../../../src/scene/shapes';

const EVERY_NMDA = [0, 1, 2, 3, 4];
/** The first and the last width of each kind of stage. */
const BREAKS = [280, 359, 360, 559, 560, 659, 660, 899, 900, 1200];

/** Holds a property on stages of every width, whichever NMDA receptors go first. */
function onEveryStage(check: (layout: StageLayout, nmdaByPriority: readonly number[]) => void): void {
	fc.assert(
		fc.property(
			fc.integer({ min: 280, max: 1200 }),
			fc.shuffledSubarray(EVERY_NMDA, { minLength: EVERY_NMDA.length }),
			(width, nmdaByPriority) => check(layoutStage(width, nmdaByPriority), nmdaByPriority),
		),
		{ numRuns: 500, examples: BREAKS.map((width) => [width, [2, 1, 3, 4, 0]]) },
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
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5.9);
	});
});

it('shows at least one AMPA and two NMDA receptors, those that go first, no smaller than 3/5 of their size', () => {
	onEveryStage(({ receptors }, nmdaByPriority) => {
		const indexes = (wanted: string) => receptors.filter(({ kind }) => kind === wanted).map(({ index }) => index);
		expect(indexes('ampa').length).toBeGreaterThanOrEqual(1);
		const nmda = indexes('nmda');
		expect(nmda.length).toBeGreaterThanOrEqual(2);
		expect(nmda.toSorted()).toEqual(nmdaByPriority.slice(0, nmda.length).toSorted());
		expect(Math.min(...receptors.map(({ scale }) => scale))).toBeGreaterThan(0.6);
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

it('stands each receptor upright on the curved membrane', () => {
	onEveryStage(({ receptors, membrane, width }) => {
		const curveY = (x: number) => membrane.middle + membrane.sag * (x / (width / 2) - 1) ** 2;
		for (const { x, y, lean } of receptors) {
			expect(y).toBeCloseTo(curveY(x), 6);
			expect(Math.tan((lean * Math.PI) / 180)).toBeCloseTo(curveY(x + 0.5) - curveY(x - 0.5), 6);
		}
	});
});

it('gives each name the room up to its neighbours', () => {
	onEveryStage(({ receptors }) => {
		const rooms = receptors.map(({ x, labelWidth }) => ({ left: x - labelWidth / 2, right: x + labelWidth / 2 }));
		const between = rooms.slice(1).map(({ left }, i) => left - rooms[i]!.right);
		expect(Math.min(...between)).toBeGreaterThan(5);
		expect(Math.min(...receptors.map(({ labelWidth }) => labelWidth))).toBeGreaterThan(60);
	});
});

it('shows all eight receptors on a wide stage', () => {
	expect(layoutStage(1024, [2, 1, 3, 4, 0]).receptors.length).toBe(SLOTS.length);
});

it('holds a stage to 280 to 1200 px', () => {
	expect(layoutStage(100, EVERY_NMDA).width).toBe(280);
	expect(layoutStage(5000, EVERY_NMDA).width).toBe(1200);
});
