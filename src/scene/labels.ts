/** Which name stands where in the picture, and which names find no room. */
import { max } from 'd3-array';
import type { Point, ReceptorPlace, Slot, StageLayout } from './geometry';
import type { ReceptorPicture } from './receptorPicture';
import { RECEPTOR_LABELS, type ReceptorLabel, type SceneLabel } from './sceneScript';
import { RECEPTOR_SHAPES } from './shapes';

/** Width of a text in px. */
export type Measure = (text: string) => number;

export interface PlacedLabel {
	readonly key: SceneLabel;
	readonly lines: readonly string[];
	readonly at: Point;
	readonly anchor: 'start' | 'middle' | 'end';
	/** It names a part of the stage, not a thing. */
	readonly region: boolean;
	/** The line from the name to what it names. */
	readonly leader?: { readonly from: Point; readonly to: Point };
}

export interface LabelLayout {
	readonly placed: readonly PlacedLabel[];
	/** Names that found no room, from left to right: they are listed under the stage. */
	readonly unplaced: readonly SceneLabel[];
}

export interface LabelInput {
	readonly layout: StageLayout;
	readonly labels: readonly SceneLabel[];
	readonly pictures: readonly (Slot & { readonly picture: ReceptorPicture })[];
	/** Where there is none, its name points to the open vesicle. */
	readonly glutamateInCleft: boolean;
	readonly text: (key: SceneLabel) => string;
	readonly measure: Measure;
	/** Line height, px. */
	readonly lineHeight: number;
}

const REGIONS = { presynapticCell: 'presynaptic', postsynapticCell: 'postsynaptic' } as const;
/** More names of things than these are hard to take in at once; those that come first in the script stand. */
const MOST_NAMES = 3;
const MOST_LINES = 2;
/** From the light on the floor to the names, px. */
const LEADER_START = 6;
/** From the foot of a receptor, or from its light, to the end of its leader, in units of a door. */
const UNDER_FOOT = 9;
/** Least distance of a name from the stage's edge, px. */
const EDGE = 4;

export function layoutLabels(input: LabelInput): LabelLayout {
	const labels: PlacedLabel[] = [];
	const named = new Set<ReceptorPlace>();
	for (const key of input.labels) {
		if (labels.filter(({ region }) => !region).length === MOST_NAMES) break;
		if (key in REGIONS) labels.push(regionLabel(key as keyof typeof REGIONS, input));
		else if (key === 'glutamate' || key === 'ketamine') labels.push(cleftLabel(key, input));
		else {
			const receptor = firstFitting(key as ReceptorLabel, input, named);
			if (!receptor) continue;
			named.add(receptor);
			labels.push(labelOfReceptor(key, receptor, input));
		}
	}
	const things = labels.filter((label) => !label.region && hasRoom(label, input));
	const unplaced = labels
		.filter((label) => !hasRoom(label, input) || (label.region && things.some((thing) => overlap(label, thing, input))))
		.sort((a, b) => thingX(a) - thingX(b));
	return {
		placed: labels.filter((label) => !unplaced.includes(label)),
		unplaced: unplaced.map(({ key }) => key),
	};
}

/** Where the thing is that a label names. */
function thingX({ leader, at }: PlacedLabel): number {
	return (leader?.to ?? at).x;
}

function hasRoom(label: PlacedLabel, input: LabelInput): boolean {
	const { left, right } = boxOf(label, input);
	return label.lines.length > 0 && left >= 0 && right <= input.layout.width;
}

function overlap(one: PlacedLabel, other: PlacedLabel, input: LabelInput): boolean {
	const [a, b] = [boxOf(one, input), boxOf(other, input)];
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The room that a name takes, px. `at` is on the first line's baseline. */
function boxOf({ lines, at, anchor }: PlacedLabel, { measure, lineHeight }: LabelInput) {
	const width = max(lines, measure) ?? 0;
	const left = at.x - { start: 0, middle: width / 2, end: width }[anchor];
	const top = at.y - lineHeight;
	return { left, right: left + width, top, bottom: top + lines.length * lineHeight };
}

function firstFitting(
	key: ReceptorLabel,
	{ layout, pictures }: LabelInput,
	named: ReadonlySet<ReceptorPlace>,
): ReceptorPlace | undefined {
	return layout.receptors.find((place) => {
		const receptor = pictures.find(({ kind, index }) => kind === place.kind && index === place.index);
		return receptor !== undefined && !named.has(place) && RECEPTOR_LABELS[key](place.kind, receptor.picture);
	});
}

function regionLabel(key: keyof typeof REGIONS, { layout, text }: LabelInput): PlacedLabel {
	const at = layout.labels[REGIONS[key]];
	return { key, lines: [text(key)], at, anchor: key === 'presynapticCell' ? 'middle' : 'end', region: true };
}

function cleftLabel(key: 'glutamate' | 'ketamine', { layout, text, glutamateInCleft }: LabelInput): PlacedLabel {
	const { at, from, to, anchor } = key === 'ketamine' ? layout.ketamineLabel : layout.glutamateLabel;
	const inVesicle = { x: layout.release.x + 16, y: layout.release.y - 22 };
	const end = key === 'glutamate' && !glutamateInCleft ? inVesicle : to;
	return { key, lines: [text(key)], at, anchor, region: false, leader: { from, to: end } };
}

function labelOfReceptor(key: SceneLabel, receptor: ReceptorPlace, input: LabelInput): PlacedLabel {
	const { layout, lineHeight } = input;
	// At the stage's edge a name gets less room instead of being pushed over its neighbour's.
	const left = Math.max(EDGE, receptor.x - receptor.labelWidth / 2);
	const right = Math.min(layout.width - EDGE, receptor.x + receptor.labelWidth / 2);
	const lines = wrap(input.text(key), right - left, input.measure);
	const at = { x: (left + right) / 2, y: layout.labels.receptors + LEADER_START + lineHeight };
	const to = { x: receptor.x, y: receptor.y + leaderEnd(key, receptor) * receptor.scale };
	const from = { x: receptor.x, y: at.y - lineHeight * 0.85 };
	return { key, lines, at, anchor: 'middle', region: false, leader: { from, to } };
}

/** Names of what goes through a receptor point to the light on the floor. */
const NAMES_OF_LIGHT: readonly SceneLabel[] = ['ampaOpen', 'nmdaConducting'];

/** How far under the wall's upper face a receptor's leader ends, in units of a door. */
function leaderEnd(key: SceneLabel, { kind }: ReceptorPlace): number {
	const { bottom, beamBottom } = RECEPTOR_SHAPES[kind];
	return NAMES_OF_LIGHT.includes(key) ? beamBottom - 8 : bottom + UNDER_FOOT;
}

/** Breaks a text into at most two lines of a width; gives none when it doesn't fit. */
export function wrap(text: string, width: number, measure: Measure): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.length <= MOST_LINES && lines.every((line) => measure(line) <= width) ? lines : [];
}
