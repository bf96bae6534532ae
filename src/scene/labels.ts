/** Which name stands where: pure, so that it can be checked at every width. */
import { DOOR_LABELS, type DoorLabel, type SceneLabel } from './sceneScript';
import type { DoorPicture } from './doorPicture';
import type { DoorPlace, Point, StageLayout } from './geometry';
import { NMDA_DOOR, SMALL_DOOR } from './shapes';

/** Width of a text in px. */
export type Measure = (text: string) => number;

export interface PlacedLabel {
	readonly key: SceneLabel;
	readonly lines: readonly string[];
	readonly at: Point;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly region: boolean;
	readonly leader?: { readonly from: Point; readonly to: Point };
}

export interface LabelLayout {
	readonly placed: readonly PlacedLabel[];
	/** Names that found no room, from left to right in the picture: shown as a list under the stage. */
	readonly unplaced: readonly SceneLabel[];
}

export interface LabelInput {
	readonly layout: StageLayout;
	readonly labels: readonly SceneLabel[];
	readonly pictures: readonly {
		readonly kind: DoorPlace['kind'];
		readonly index: number;
		readonly picture: DoorPicture;
	}[];
	/** Keys drift in the gap; else the name of the keys points to a sac. */
	readonly keysInGap: boolean;
	readonly text: (key: SceneLabel) => string;
	readonly measure: Measure;
	/** Line height, px. */
	readonly lineHeight: number;
}

const REGIONS = { sendingCell: 'sending', gap: 'gap', receivingCell: 'receiving' } as const;
const MOST_LINES = 2;
const LEADER_START = 11;
/** Least distance of a name from the stage's edge, px. */
const EDGE = 4;

export function layoutLabels(input: LabelInput): LabelLayout {
	const labels: PlacedLabel[] = [];
	const named = new Set<DoorPlace>();
	for (const key of input.labels) {
		if (key in REGIONS) labels.push(regionLabel(key as keyof typeof REGIONS, input));
		else if (key === 'glutamate' || key === 'ketamine') labels.push(gapLabel(key, input));
		else {
			const door = doorFor(key as DoorLabel, input, named);
			if (!door) continue;
			named.add(door);
			labels.push(doorLabel(key, door, input));
		}
	}
	const unplaced = labels.filter((label) => !hasRoom(label, input)).sort((a, b) => thingX(a) - thingX(b));
	return {
		placed: labels.filter((label) => !unplaced.includes(label)),
		unplaced: unplaced.map(({ key }) => key),
	};
}

/** Where the thing stands that has this name. */
function thingX({ leader, at }: PlacedLabel): number {
	return (leader?.to ?? at).x;
}

function hasRoom({ lines, at, anchor }: PlacedLabel, { layout, measure }: LabelInput): boolean {
	const width = Math.max(...lines.map(measure));
	const left = at.x - { start: 0, middle: width / 2, end: width }[anchor];
	return lines.length > 0 && left >= 0 && left + width <= layout.width;
}

function doorFor(
	key: DoorLabel,
	{ layout, pictures }: LabelInput,
	named: ReadonlySet<DoorPlace>,
): DoorPlace | undefined {
	return layout.doors.find((place) => {
		const door = pictures.find(({ kind, index }) => kind === place.kind && index === place.index);
		return door !== undefined && !named.has(place) && DOOR_LABELS[key](place.kind, door.picture);
	});
}

function regionLabel(key: keyof typeof REGIONS, { layout, text }: LabelInput): PlacedLabel {
	const at = layout.labels[REGIONS[key]];
	return { key, lines: [text(key)], at, anchor: key === 'gap' ? 'start' : 'middle', region: true };
}

function gapLabel(key: 'glutamate' | 'ketamine', input: LabelInput): PlacedLabel {
	const { layout, text, lineHeight } = input;
	const lines = [text(key)];
	if (key === 'ketamine') {
		const { at, from, to, anchor } = layout.ketamineLabel;
		return { key, lines, at, anchor, region: false, leader: { from, to } };
	}
	const { at, to } = glutamatePlace(input);
	const from = { x: at.x + 6, y: at.y - lineHeight * 0.3 };
	return { key, lines, at, anchor: 'end', region: false, leader: { from, to } };
}

function glutamatePlace({ layout, keysInGap }: LabelInput): { at: Point; to: Point } {
	const { glutamateLabel, release } = layout;
	return keysInGap ? glutamateLabel : { at: glutamateLabel.at, to: { x: release.x - 14, y: release.y - 14 } };
}

function doorLabel(key: SceneLabel, door: DoorPlace, input: LabelInput): PlacedLabel {
	const { layout, lineHeight } = input;
	// At the edge of the stage the room is cut, so that no name is pushed into its neighbour's.
	const left = Math.max(EDGE, door.x - door.labelWidth / 2);
	const right = Math.min(layout.width - EDGE, door.x + door.labelWidth / 2);
	const lines = wrap(input.text(key), right - left, input.measure);
	const shape = door.kind === 'nmda' ? NMDA_DOOR : SMALL_DOOR;
	const lowest = Math.max(...layout.doors.map((place) => place.y + NMDA_DOOR.bottom * place.scale));
	const at = { x: (left + right) / 2, y: lowest + LEADER_START + lineHeight };
	const to = { x: door.x, y: door.y + leaderEnd(key, shape.bottom) * door.scale };
	const from = { x: door.x, y: at.y - lineHeight * 0.85 };
	return { key, lines, at, anchor: 'middle', region: false, leader: { from, to } };
}

/** How far under a door's middle the leader's dot lies, in the door's own px. */
function leaderEnd(key: SceneLabel, bottom: number): number {
	if (key === 'magnesiumPlug') return 32;
	if (key === 'ketamineInDoorway' || key === 'closedOverKetamine') return 16;
	return bottom - 4;
}

/** Breaks a text into at most two lines of a width; into none when it doesn't fit. */
export function wrap(text: string, width: number, measure: Measure): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.length <= MOST_LINES && lines.every((line) => measure(line) <= width) ? lines : [];
}
