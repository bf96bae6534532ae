/** Where everything stands on a stage of a given width. One unit is one CSS px: a wider stage shows more receptors. */
import { sum } from 'd3-array';
import { PRESYNAPTIC_BOX, RECEPTOR_SHAPES } from './shapes';

export type ReceptorKind = 'ampa' | 'nmda';

/** One receptor of the scene. */
export interface Slot {
	readonly kind: ReceptorKind;
	/** Its number among the receptors of its kind, as in the model. */
	readonly index: number;
}

/** All receptors of the scene, from left to right. */
export const SLOTS: readonly Slot[] = [
	{ kind: 'ampa', index: 0 },
	{ kind: 'nmda', index: 0 },
	{ kind: 'ampa', index: 1 },
	{ kind: 'nmda', index: 1 },
	{ kind: 'nmda', index: 2 },
	{ kind: 'nmda', index: 3 },
	{ kind: 'ampa', index: 2 },
	{ kind: 'nmda', index: 4 },
];
export const AMPA_COUNT = 3;
export const NMDA_COUNT = 5;

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface ReceptorPlace extends Slot, Point {
	/** Degrees by which the receptor leans, to stand upright on the curved membrane. */
	readonly lean: number;
	readonly scale: number;
	/** Room for this receptor's name, px. */
	readonly labelWidth: number;
}

export interface StageLayout {
	readonly width: number;
	readonly height: number;
	/** Upper edge of the view box. */
	readonly top: number;
	readonly narrow: boolean;
	readonly membrane: { readonly middle: number; readonly sag: number; readonly thickness: number };
	readonly receptors: readonly ReceptorPlace[];
	/** Lower edge of the presynaptic cell. */
	readonly presynapticY: number;
	readonly presynapticScale: Point;
	/** Where the open vesicle lets glutamate out. */
	readonly release: Point;
	readonly vesicles: readonly (Point & { readonly radius: number })[];
	readonly labels: { readonly presynaptic: Point; readonly cleft: Point; readonly postsynaptic: Point };
	/** Where free ketamine rests in the cleft. */
	readonly freeKetamine: readonly Point[];
	/** Where the names of things in the cleft stand, and what they point to. */
	readonly glutamateLabel: { readonly at: Point; readonly to: Point };
	readonly ketamineLabel: {
		readonly at: Point;
		readonly from: Point;
		readonly to: Point;
		readonly anchor: 'start' | 'end';
	};
}

export const NARROWEST_STAGE = 280;
export const WIDEST_STAGE = 1200;

interface Frame {
	readonly height: number;
	readonly top: number;
	readonly membrane: StageLayout['membrane'];
	readonly margin: number;
	/** The largest scale of a receptor. */
	readonly receptorScale: number;
	readonly cleftHeight: number;
	/** How many receptors of each kind there is room for. */
	readonly shown: Readonly<Record<ReceptorKind, number>>;
}

const WIDE_FRAME = {
	height: 434,
	top: 66,
	membrane: { middle: 346, sag: 18, thickness: 46 },
	margin: 40,
	receptorScale: 1,
	cleftHeight: 150,
} as const;
const MIDDLE_FRAME = {
	height: 450,
	top: 0,
	membrane: { middle: 292, sag: 12, thickness: 44 },
	margin: 24,
	receptorScale: 1,
	cleftHeight: 145,
} as const;
const NARROW_FRAME = {
	height: 376,
	top: 0,
	membrane: { middle: 244, sag: 6, thickness: 36 },
	margin: 12,
	receptorScale: 0.78,
	cleftHeight: 128,
} as const;

/** Fewer receptors on a narrower stage, so that each keeps about 100 px for its name. */
function frameFor(width: number): Frame {
	if (width >= 900) return { ...WIDE_FRAME, shown: { nmda: 5, ampa: 3 } };
	if (width >= 660) return { ...MIDDLE_FRAME, shown: { nmda: 4, ampa: 2 } };
	if (width >= 560) return { ...MIDDLE_FRAME, shown: { nmda: 4, ampa: 1 } };
	return { ...NARROW_FRAME, shown: { nmda: width >= 360 ? 3 : 2, ampa: 1 } };
}

/** AMPA receptors that a narrow stage keeps, the first ones longest. */
const AMPA_BY_PRIORITY = [0, 2, 1];
/** Least free distance between two receptors, px. */
const LEAST_GAP = 6;

/**
 * The places on a stage.
 *
 * @param stageWidth width in px; held to 280–1200
 * @param nmdaByPriority numbers of the NMDA receptors, those that a narrow stage keeps first
 */
export function layoutStage(stageWidth: number, nmdaByPriority: readonly number[]): StageLayout {
	const width = Math.max(NARROWEST_STAGE, Math.min(WIDEST_STAGE, Math.round(stageWidth)));
	const frame = frameFor(width);
	const narrow = width < 560;
	const { middle } = frame.membrane;
	const presynapticY = middle - frame.cleftHeight;
	const center = width / 2;
	const presynapticWidth = Math.min(PRESYNAPTIC_BOX.width, width - 40);
	const presynapticX = presynapticWidth / PRESYNAPTIC_BOX.width;
	const release = { x: center + 54 * presynapticX * (narrow ? 0.35 : 1), y: presynapticY };
	const sacX = (share: number) => center + (share * presynapticWidth) / 2;
	return {
		width,
		height: frame.height,
		top: frame.top,
		narrow,
		membrane: frame.membrane,
		receptors: placeReceptors(width, frame, nmdaByPriority),
		presynapticY,
		presynapticScale: { x: presynapticX, y: presynapticY / PRESYNAPTIC_BOX.lowerY },
		release,
		vesicles: narrow
			? [
					{ x: sacX(-0.6), y: presynapticY - 68, radius: 25 },
					{ x: sacX(0.66), y: presynapticY - 70, radius: 25 },
				]
			: [
					{ x: sacX(-0.68), y: presynapticY - 78, radius: 31 },
					{ x: sacX(-0.33), y: presynapticY - 60, radius: 31 },
					{ x: sacX(0.64), y: presynapticY - 76, radius: 31 },
				],
		labels: {
			presynaptic: { x: center, y: presynapticY - (narrow ? 91 : 110) },
			cleft: { x: frame.margin, y: middle - (narrow ? 64 : 84) },
			postsynaptic: { x: center, y: middle + (narrow ? 122 : 148) },
		},
		freeKetamine: freeKetaminePlaces(width, middle, narrow),
		glutamateLabel: {
			at: { x: release.x - (narrow ? 64 : 100), y: presynapticY + 36 },
			to: { x: release.x - (narrow ? 34 : 44), y: presynapticY + 30 },
		},
		ketamineLabel: ketamineLabelPlace(width, middle, narrow),
	};
}

function placeReceptors(width: number, frame: Frame, nmdaByPriority: readonly number[]): ReceptorPlace[] {
	const kept = {
		ampa: AMPA_BY_PRIORITY.slice(0, frame.shown.ampa),
		nmda: nmdaByPriority.slice(0, frame.shown.nmda),
	};
	const shown = SLOTS.filter(({ kind, index }) => kept[kind].includes(index));
	const room = width - 2 * frame.margin;
	const fullWidth = sum(shown, ({ kind }) => RECEPTOR_SHAPES[kind].width);
	const scale = Math.min(frame.receptorScale, (room - LEAST_GAP * (shown.length - 1)) / fullWidth);
	const gap = (room - fullWidth * scale) / (shown.length - 1);
	let left = frame.margin;
	return shown.map((slot) => {
		const place = RECEPTOR_SHAPES[slot.kind].width * scale;
		const x = left + place / 2;
		left += place + gap;
		const fromMiddle = (x - width / 2) / (width / 2);
		return {
			...slot,
			x,
			y: frame.membrane.middle + frame.membrane.sag * fromMiddle ** 2,
			lean: (Math.atan((2 * frame.membrane.sag * fromMiddle) / (width / 2)) * 180) / Math.PI,
			scale,
			labelWidth: place + gap - 8,
		};
	});
}

function freeKetaminePlaces(width: number, membraneY: number, narrow: boolean): Point[] {
	return narrow
		? [
				{ x: width * 0.9, y: membraneY - 84 },
				{ x: width * 0.79, y: membraneY - 90 },
			]
		: [
				{ x: width * 0.826, y: membraneY - 122 },
				{ x: width * 0.91, y: membraneY - 138 },
				{ x: width * 0.746, y: membraneY - 104 },
				{ x: width * 0.12, y: membraneY - 170 },
			];
}

/** On a wide stage the name stands beside a hexagon, else at the right edge, above or below the outermost one. */
function ketamineLabelPlace(width: number, membraneY: number, narrow: boolean): StageLayout['ketamineLabel'] {
	const [first, second] = freeKetaminePlaces(width, membraneY, narrow) as [Point, Point];
	if (width >= 900) {
		return {
			at: { x: first.x + 46, y: first.y + 30 },
			from: { x: first.x + 40, y: first.y + 25 },
			to: { x: first.x + 16, y: first.y + 10 },
			anchor: 'start',
		};
	}
	const x = width - 14;
	return narrow
		? {
				at: { x, y: membraneY - 106 },
				from: { x: first.x, y: membraneY - 102 },
				to: { x: first.x, y: first.y - 12 },
				anchor: 'end',
			}
		: {
				at: { x, y: membraneY - 92 },
				from: { x: second.x, y: membraneY - 107 },
				to: { x: second.x, y: second.y + 14 },
				anchor: 'end',
			};
}

/** A line along the membrane, `below` px under the middles of the receptors: a parabola as one quadratic curve. */
export function membraneCurve(layout: StageLayout, below: number): { start: string; reversed: string } {
	const { width, membrane } = layout;
	const overhang = 20;
	const edgeY = membrane.middle + membrane.sag * ((width / 2 + overhang) / (width / 2)) ** 2 + below;
	const controlY = 2 * (membrane.middle + below) - edgeY;
	const control = `Q${width / 2},${controlY}`;
	return {
		start: `M${-overhang},${edgeY}${control} ${width + overhang},${edgeY}`,
		reversed: `L${width + overhang},${edgeY}${control} ${-overhang},${edgeY}Z`,
	};
}
