/** Where everything stands on a stage of a given width. One unit is one CSS px: a wider stage shows more receptors. */
import { max, sum } from 'd3-array';
import { PRESYNAPTIC_BOX, RECEPTOR_SHAPES, WALL_THICKNESS, type ReceptorKind } from './shapes';

/** One receptor of the scene. */
export interface Slot {
	readonly kind: ReceptorKind;
	/** Its number among the receptors of its kind, as in the model. */
	readonly index: number;
}

/** All receptors of the scene, from left to right. */
export const SLOTS: readonly Slot[] = [
	{ kind: 'nmda', index: 0 },
	{ kind: 'ampa', index: 0 },
	{ kind: 'nmda', index: 1 },
	{ kind: 'ampa', index: 2 },
	{ kind: 'nmda', index: 2 },
	{ kind: 'ampa', index: 1 },
	{ kind: 'nmda', index: 3 },
];
export const AMPA_COUNT = 3;
/** Four, so that the one that may hold ketamine is a quarter of them: within the range that lab studies leave open. */
export const NMDA_COUNT = 4;

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface ReceptorPlace extends Slot, Point {
	readonly scale: number;
	/** Room for this receptor's name, px. */
	readonly labelWidth: number;
}

export interface StageLayout {
	readonly width: number;
	readonly height: number;
	/** px for one unit of a door, and of what fits into one. */
	readonly scale: number;
	/** The upper face of the wall in its middle, how much lower it is at the edges, and its thickness. */
	readonly membrane: { readonly top: number; readonly sag: number; readonly thickness: number };
	readonly receptors: readonly ReceptorPlace[];
	readonly presynaptic: { readonly middleX: number; readonly bottom: number; readonly scale: Point };
	/** Where the open vesicle lets glutamate out. */
	readonly release: Point;
	readonly vesicles: readonly (Point & { readonly radius: number })[];
	readonly labels: {
		readonly presynaptic: Point;
		readonly postsynaptic: Point;
		/** First line of the names of the receptors. */
		readonly receptors: number;
	};
	/** Where free ketamine rests in the cleft. */
	readonly freeKetamine: readonly Point[];
	/** Where the names of things in the cleft stand, and what they point to. */
	readonly glutamateLabel: CleftLabelPlace;
	readonly ketamineLabel: CleftLabelPlace;
}

export interface CleftLabelPlace {
	readonly at: Point;
	readonly from: Point;
	readonly to: Point;
	readonly anchor: 'start' | 'end';
}

export const NARROWEST_STAGE = 280;
export const WIDEST_STAGE = 1200;
/** From this width on, the small picture of where this is stands in the upper left, and the sending cell beside it. */
export const INSET_FROM_PX = 640;

/** How many receptors of each kind there is room for. */
function shownAt(width: number): Readonly<Record<ReceptorKind, number>> {
	if (width >= 1100) return { nmda: 4, ampa: 3 };
	if (width >= 860) return { nmda: 4, ampa: 2 };
	if (width >= 600) return { nmda: 3, ampa: 1 };
	return { nmda: 2, ampa: 1 };
}

/** The largest scale of a receptor. */
const MOST_SCALE = 0.8;
/** Least free distance between two receptors, px. */
const LEAST_GAP = 4;
/** Free height between the sending cell and the doors, where keys and ketamine drift, px. */
const CLEFT = { wide: 38, narrow: 38 } as const;
/** From the middle of an NMDA receptor to the free place between its arch and its lantern, in units of a door. */
const BESIDE_ARCH = 64;
/** Height of two lines of names and of the name of the receiving cell, px. */
const NAMES = 60;

/**
 * The places on a stage.
 *
 * @param stageWidth width in px; held to 280–1200
 * @param nmdaByPriority numbers of the NMDA receptors, those that a narrow stage keeps first
 */
export function layoutStage(stageWidth: number, nmdaByPriority: readonly number[]): StageLayout {
	const width = Math.max(NARROWEST_STAGE, Math.min(WIDEST_STAGE, Math.round(stageWidth)));
	const wide = width >= INSET_FROM_PX;
	const margin = width >= 600 ? 12 : 6;
	const receptors = receptorsAcross(width, margin, nmdaByPriority);
	const scale = receptors[0]!.scale;
	const bottom = wide ? 86 : 84;
	const membrane = {
		top: bottom + (wide ? CLEFT.wide : CLEFT.narrow) - RECEPTOR_SHAPES.nmda.top * scale,
		sag: wide ? 8 : 4,
		thickness: WALL_THICKNESS * scale,
	};
	const placed = receptors.map((receptor) => ({ ...receptor, y: wallY(membrane, width, receptor.x) }));
	const lightBottom = max(placed, ({ y }) => y + RECEPTOR_SHAPES.nmda.beamBottom * scale)!;
	const cell = presynapticCell(width, wide, bottom);
	const release = { x: cell.at(wide ? 0.34 : 0.3), y: bottom };
	const driftY = bottom + 22;
	return {
		width,
		height: Math.ceil(lightBottom + NAMES),
		scale,
		membrane,
		receptors: placed,
		presynaptic: cell.presynaptic,
		release,
		vesicles: vesiclesIn(cell, wide, bottom),
		labels: {
			presynaptic: { x: cell.at(wide ? -0.2 : -0.28), y: bottom - (wide ? 46 : 42) },
			postsynaptic: { x: width - margin - 4, y: lightBottom + NAMES - 7 },
			receptors: lightBottom,
		},
		...thingsInCleft(placed, release, driftY, scale),
	};
}

/** The receptors from left to right, as large as there is room for. */
function receptorsAcross(
	width: number,
	margin: number,
	nmdaByPriority: readonly number[],
): readonly Omit<ReceptorPlace, 'y'>[] {
	const count = shownAt(width);
	const kept = nmdaByPriority.slice(0, count.nmda);
	const shown = SLOTS.filter(({ kind, index }) => (kind === 'nmda' ? kept.includes(index) : index < count.ampa));
	const room = width - 2 * margin;
	const fullWidth = sum(shown, ({ kind }) => RECEPTOR_SHAPES[kind].width);
	const scale = Math.min(MOST_SCALE, (room - LEAST_GAP * (shown.length - 1)) / fullWidth);
	const gap = (room - fullWidth * scale) / (shown.length - 1);
	let left = margin;
	return shown.map((slot) => {
		const place = RECEPTOR_SHAPES[slot.kind].width * scale;
		const x = left + place / 2;
		left += place + gap;
		return { ...slot, x, scale, labelWidth: place + gap - 8 };
	});
}

/** Height of the wall's upper face at a place: a shallow arch over the whole stage. */
export function wallY({ top, sag }: StageLayout['membrane'], width: number, x: number): number {
	return top + sag * ((x - width / 2) / (width / 2)) ** 2;
}

interface PresynapticCell {
	readonly presynaptic: StageLayout['presynaptic'];
	/** The place at a share of the way from the cell's middle to its right edge. */
	readonly at: (share: number) => number;
}

/** On a wide stage the sending cell stands on the right, beside the small picture of where this is. */
function presynapticCell(width: number, wide: boolean, bottom: number): PresynapticCell {
	const cellWidth = wide ? Math.min(width * 0.5, 560) : Math.min(width - 24, 440);
	const middleX = wide ? width - 24 - cellWidth / 2 : width / 2;
	return {
		presynaptic: {
			middleX,
			bottom,
			scale: { x: cellWidth / PRESYNAPTIC_BOX.width, y: bottom / PRESYNAPTIC_BOX.lowerY },
		},
		at: (share) => middleX + (share * cellWidth) / 2,
	};
}

function vesiclesIn({ at }: PresynapticCell, wide: boolean, bottom: number): StageLayout['vesicles'] {
	return wide
		? [
				{ x: at(-0.76), y: bottom - 55, radius: 27 },
				{ x: at(0.74), y: bottom - 56, radius: 27 },
			]
		: [{ x: at(0.72), y: bottom - 52, radius: 22 }];
}

/** Free ketamine rests above NMDA receptors, beside the tops of their arches; the names stand beside what drifts. */
function thingsInCleft(
	receptors: readonly ReceptorPlace[],
	release: Point,
	y: number,
	scale: number,
): Pick<StageLayout, 'freeKetamine' | 'glutamateLabel' | 'ketamineLabel'> {
	const nmda = receptors.filter(({ kind }) => kind === 'nmda');
	const freeKetamine = nmda.slice(0, -1).map(({ x }, i) => ({ x: x + BESIDE_ARCH * scale, y: y + (i % 2) * 5 }));
	const first = freeKetamine[0]!;
	const reach = 32 * scale;
	return {
		freeKetamine,
		ketamineLabel: {
			at: { x: first.x - reach - 20, y: first.y + 2 },
			from: { x: first.x - reach - 16, y: first.y - 3 },
			to: { x: first.x - reach, y: first.y - 3 },
			anchor: 'end',
		},
		glutamateLabel: {
			at: { x: release.x + 74, y: y + 2 },
			from: { x: release.x + 70, y: y - 3 },
			to: { x: release.x + 44, y: y - 3 },
			anchor: 'start',
		},
	};
}

/** A line along the wall, `below` px under its upper face: a parabola as one quadratic curve. */
export function membraneCurve({ width, membrane }: StageLayout, below: number): { start: string; reversed: string } {
	const overhang = 20;
	const edgeY = wallY(membrane, width, width + overhang) + below;
	const controlY = 2 * (membrane.top + below) - edgeY;
	const control = `Q${width / 2},${controlY}`;
	return {
		start: `M${-overhang},${edgeY}${control} ${width + overhang},${edgeY}`,
		reversed: `L${width + overhang},${edgeY}${control} ${-overhang},${edgeY}Z`,
	};
}
