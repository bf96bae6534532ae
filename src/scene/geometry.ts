/** Where everything stands, for a stage of a given width. One unit is one CSS px: a wider stage shows more doors. */
import { NMDA_DOOR, SENDING_CELL_BOX, SMALL_DOOR } from './shapes';

export type DoorKind = 'small' | 'nmda';

/** The doors of a scene in the order in which they stand: each is one of three small or one of five NMDA doors. */
export interface Slot {
	readonly kind: DoorKind;
	/** Number among the doors of its kind, as in the model. */
	readonly index: number;
}

export const SLOTS: readonly Slot[] = [
	{ kind: 'small', index: 0 },
	{ kind: 'nmda', index: 0 },
	{ kind: 'small', index: 1 },
	{ kind: 'nmda', index: 1 },
	{ kind: 'nmda', index: 2 },
	{ kind: 'nmda', index: 3 },
	{ kind: 'small', index: 2 },
	{ kind: 'nmda', index: 4 },
];
export const SMALL_COUNT = 3;
export const NMDA_COUNT = 5;

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface DoorPlace extends Slot, Point {
	/** How the door leans with the wall, degrees. */
	readonly lean: number;
	readonly scale: number;
	/** Room for this door's name, px. */
	readonly labelWidth: number;
}

export interface StageLayout {
	readonly width: number;
	readonly height: number;
	/** Top edge of what is shown. */
	readonly top: number;
	readonly narrow: boolean;
	readonly wall: { readonly middle: number; readonly sag: number; readonly thickness: number };
	readonly doors: readonly DoorPlace[];
	/** Lower edge of the sending cell. */
	readonly sendingY: number;
	readonly sendingScale: Point;
	readonly release: Point;
	readonly sacs: readonly (Point & { readonly radius: number })[];
	readonly labels: { readonly sending: Point; readonly gap: Point; readonly receiving: Point };
	/** Where free ketamine rests in the gap. */
	readonly freeKetamine: readonly Point[];
	/** Where names of things in the gap stand, and what they point to. */
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
	readonly wall: StageLayout['wall'];
	readonly margin: number;
	readonly doorScale: number;
	readonly gapToWall: number;
	readonly nmda: number;
	readonly small: number;
}

const WIDE_FRAME = {
	height: 434,
	top: 66,
	wall: { middle: 346, sag: 18, thickness: 46 },
	margin: 40,
	doorScale: 1,
	gapToWall: 150,
} as const;
const MIDDLE_FRAME = {
	height: 450,
	top: 0,
	wall: { middle: 292, sag: 12, thickness: 44 },
	margin: 24,
	doorScale: 1,
	gapToWall: 145,
} as const;
const NARROW_FRAME = {
	height: 376,
	top: 0,
	wall: { middle: 244, sag: 6, thickness: 36 },
	margin: 12,
	doorScale: 0.78,
	gapToWall: 128,
} as const;

/** Fewer doors on a narrower stage, so that each keeps about 100 px for its name. */
function frameFor(width: number): Frame {
	if (width >= 900) return { ...WIDE_FRAME, nmda: 5, small: 3 };
	if (width >= 660) return { ...MIDDLE_FRAME, nmda: 4, small: 2 };
	if (width >= 560) return { ...MIDDLE_FRAME, nmda: 4, small: 1 };
	return { ...NARROW_FRAME, nmda: width >= 360 ? 3 : 2, small: 1 };
}

/** Small doors in the order in which they stay when there is less room. */
const SMALL_BY_PRIORITY = [0, 2, 1];
/** Least free distance between two doors, px. */
const LEAST_GAP = 6;

/**
 * The places on a stage.
 *
 * @param stageWidth width in px; held to 280–1200
 * @param nmdaByPriority numbers of the NMDA doors, those that a narrow stage keeps first
 */
export function layoutStage(stageWidth: number, nmdaByPriority: readonly number[]): StageLayout {
	const width = Math.max(NARROWEST_STAGE, Math.min(WIDEST_STAGE, Math.round(stageWidth)));
	const frame = frameFor(width);
	const narrow = width < 560;
	const { middle } = frame.wall;
	const sendingY = middle - frame.gapToWall;
	const center = width / 2;
	const sendingWidth = Math.min(SENDING_CELL_BOX.width, width - 40);
	const sendingX = sendingWidth / SENDING_CELL_BOX.width;
	const release = { x: center + 54 * sendingX * (narrow ? 0.35 : 1), y: sendingY };
	const sacX = (share: number) => center + (share * sendingWidth) / 2;
	return {
		width,
		height: frame.height,
		top: frame.top,
		narrow,
		wall: frame.wall,
		doors: placeDoors(width, frame, nmdaByPriority),
		sendingY,
		sendingScale: { x: sendingX, y: sendingY / SENDING_CELL_BOX.lowerY },
		release,
		sacs: narrow
			? [
					{ x: sacX(-0.6), y: sendingY - 68, radius: 25 },
					{ x: sacX(0.66), y: sendingY - 70, radius: 25 },
				]
			: [
					{ x: sacX(-0.68), y: sendingY - 78, radius: 31 },
					{ x: sacX(-0.33), y: sendingY - 60, radius: 31 },
					{ x: sacX(0.64), y: sendingY - 76, radius: 31 },
				],
		labels: {
			sending: { x: center, y: sendingY - (narrow ? 91 : 110) },
			gap: { x: frame.margin, y: middle - (narrow ? 64 : 84) },
			receiving: { x: center, y: middle + (narrow ? 122 : 148) },
		},
		freeKetamine: freeKetaminePlaces(width, middle, narrow),
		glutamateLabel: {
			at: { x: release.x - (narrow ? 64 : 100), y: sendingY + 36 },
			to: { x: release.x - (narrow ? 34 : 44), y: sendingY + 30 },
		},
		ketamineLabel: ketamineLabelPlace(width, middle, narrow),
	};
}

function placeDoors(width: number, frame: Frame, nmdaByPriority: readonly number[]): DoorPlace[] {
	const nmda = new Set(nmdaByPriority.slice(0, frame.nmda));
	const small = new Set(SMALL_BY_PRIORITY.slice(0, frame.small));
	const shown = SLOTS.filter(({ kind, index }) => (kind === 'nmda' ? nmda : small).has(index));
	const room = width - 2 * frame.margin;
	const fullWidth = shown.reduce((sum, slot) => sum + doorWidth(slot.kind), 0);
	const scale = Math.min(frame.doorScale, (room - LEAST_GAP * (shown.length - 1)) / fullWidth);
	const gap = (room - fullWidth * scale) / (shown.length - 1);
	let left = frame.margin;
	return shown.map((slot) => {
		const place = doorWidth(slot.kind) * scale;
		const x = left + place / 2;
		left += place + gap;
		const fromMiddle = (x - width / 2) / (width / 2);
		return {
			...slot,
			x,
			y: frame.wall.middle + frame.wall.sag * fromMiddle ** 2,
			lean: (Math.atan((2 * frame.wall.sag * fromMiddle) / (width / 2)) * 180) / Math.PI,
			scale,
			labelWidth: place + gap - 8,
		};
	});
}

function doorWidth(kind: DoorKind): number {
	return (kind === 'nmda' ? NMDA_DOOR : SMALL_DOOR).width;
}

function freeKetaminePlaces(width: number, wallY: number, narrow: boolean): Point[] {
	return narrow
		? [
				{ x: width * 0.9, y: wallY - 84 },
				{ x: width * 0.79, y: wallY - 90 },
			]
		: [
				{ x: width * 0.826, y: wallY - 122 },
				{ x: width * 0.91, y: wallY - 138 },
				{ x: width * 0.746, y: wallY - 104 },
				{ x: width * 0.12, y: wallY - 170 },
			];
}

/** On a wide stage beside a hexagon; else at the right edge, above or below the outermost one. */
function ketamineLabelPlace(width: number, wallY: number, narrow: boolean): StageLayout['ketamineLabel'] {
	const [first, second] = freeKetaminePlaces(width, wallY, narrow) as [Point, Point];
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
				at: { x, y: wallY - 106 },
				from: { x: first.x, y: wallY - 102 },
				to: { x: first.x, y: first.y - 12 },
				anchor: 'end',
			}
		: {
				at: { x, y: wallY - 92 },
				from: { x: second.x, y: wallY - 107 },
				to: { x: second.x, y: second.y + 14 },
				anchor: 'end',
			};
}

/** The wall or the receiving cell's edge: a parabola as one curve, `below` px under the doors' line. */
export function wallCurve(layout: StageLayout, below: number): { start: string; reversed: string } {
	const { width, wall } = layout;
	const overhang = 20;
	const edgeY = wall.middle + wall.sag * ((width / 2 + overhang) / (width / 2)) ** 2 + below;
	const controlY = 2 * (wall.middle + below) - edgeY;
	const control = `Q${width / 2},${controlY}`;
	return {
		start: `M${-overhang},${edgeY}${control} ${width + overhang},${edgeY}`,
		reversed: `L${width + overhang},${edgeY}${control} ${-overhang},${edgeY}Z`,
	};
}
