/** Where the parts of the level curve stand: the scales, the paths made with them, and room for every text. */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { KetamineLevel } from '../model';

export interface LevelTick {
	/** Since the drip began. */
	readonly minutes: number;
	readonly label: string;
}

export interface LevelLabels {
	readonly more: string;
	readonly dripOn: string;
	readonly youAreHere: string;
}

export interface LevelInput {
	readonly levels: readonly KetamineLevel[];
	/** Where the reader is, min since the drip began; `undefined` when that lies off the curve. */
	readonly markerMin: number | undefined;
	readonly ticks: readonly LevelTick[];
	readonly labels: LevelLabels;
	readonly width: number;
	readonly height: number;
}

const MARGIN = { top: 46, right: 10, bottom: 26, left: 10 };
/** Space between the top of the drip's band and the curve's highest point, px. */
export const BAND_ABOVE = 8;
/** Baseline of the row of texts above the band. */
export const NAMES_Y = MARGIN.top - 14;
/** Width that one letter needs, px; a generous estimate, so that texts keep apart in every font. */
const LETTER_PX = 8.2;
const BETWEEN_TICK_LABELS = 6;
const AFTER_DRIP_ON = 16;

const textWidth = (text: string) => text.length * LETTER_PX;

export function layoutLevel({ levels, markerMin, ticks, labels, width, height }: LevelInput) {
	const baseY = height - MARGIN.bottom;
	const x = scaleLinear([0, levels.at(-1)!.minutes], [MARGIN.left, width - MARGIN.right]);
	const y = scaleLinear([0, max(levels, (level) => level.plasmaNgMl)!], [baseY, MARGIN.top]);
	const curve = line<KetamineLevel>()
		.x((level) => x(level.minutes))
		.y((level) => y(level.plasmaNgMl));
	const under = area<KetamineLevel>()
		.x((level) => x(level.minutes))
		.y0(baseY)
		.y1((level) => y(level.plasmaNgMl));
	return {
		x,
		baseY,
		topY: MARGIN.top,
		startX: MARGIN.left,
		endX: width - MARGIN.right,
		curve: curve(levels),
		under: under(levels),
		ticks: placeTicks(ticks, x, width),
		marker: markerMin === undefined ? undefined : placeMarker(markerMin),
	};

	function placeMarker(minutes: number) {
		const at = { x: x(minutes), y: y(levelAt(levels, minutes)) };
		// Stays in the row of "drip on", after its words: the curve is always lower there.
		const leastX = MARGIN.left + AFTER_DRIP_ON + textWidth(labels.dripOn);
		const nameWidth = textWidth(labels.youAreHere);
		const nameX = Math.max(leastX, Math.min(at.x - nameWidth / 2, width - nameWidth));
		return { ...at, nameX, leaderX: Math.max(at.x, nameX) };
	}
}

/** Every tick, with the place of its label; a label that would touch the one before it is left out. */
export function placeTicks(ticks: readonly LevelTick[], x: (minutes: number) => number, width: number) {
	let freeFrom = -Infinity;
	return ticks.map(({ minutes, label }) => {
		const half = textWidth(label) / 2;
		const labelX = Math.max(half, Math.min(width - half, x(minutes)));
		const hasRoom = labelX - half >= freeFrom;
		if (hasRoom) freeFrom = labelX + half + BETWEEN_TICK_LABELS;
		return { x: x(minutes), label: hasRoom ? { text: label, x: labelX } : undefined };
	});
}

/** The level at a minute, ng/mL: between two points of the curve on the line that joins them. */
export function levelAt(levels: readonly KetamineLevel[], minutes: number): number {
	const level = scaleLinear(
		levels.map((point) => point.minutes),
		levels.map((point) => point.plasmaNgMl),
	).clamp(true);
	return level(minutes);
}
