/** The level of ketamine along the stops of the day: where it stands, and the paths made with it. */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area } from 'd3-shape';
import type { KetamineLevel } from '../model';

export interface LevelBandInput {
	readonly levels: readonly KetamineLevel[];
	/** Of each stop of the day, in order, min since the drip began; `undefined` before it. */
	readonly stops: readonly (number | undefined)[];
	/**
	 * When almost all has left the blood, min since the drip began. It stands at the border before the first stop after it,
	 * so that days to the next stop do not press the hours before into a step.
	 */
	readonly settledMin?: number;
	/** The stop where the reader is; `undefined` if at none. */
	readonly here: number | undefined;
	readonly width: number;
	readonly height: number;
}

export interface LevelBandLayout {
	/** The whole level. */
	readonly whole: string;
	/** The level until where the reader is. */
	readonly until: string;
	/** Middle of each stop, px. */
	readonly stops: readonly number[];
}

const ABOVE = 6;

/** Stops stand at equal distances, so time runs at another speed between each two of them. */
export function layoutLevelBand({ levels, stops, settledMin, here, width, height }: LevelBandInput): LevelBandLayout {
	const middle = stops.map((_, i) => ((i + 0.5) * width) / stops.length);
	const first = stops.findIndex((minutes) => minutes !== undefined);
	const begin = first < 0 ? 0 : (first * width) / stops.length;
	const last = levels.at(-1)?.minutes ?? 0;
	const later = stops.findIndex((minutes) => settledMin !== undefined && minutes !== undefined && minutes > settledMin);
	const settled = later < 0 ? [] : [{ minutes: settledMin!, x: (later * width) / stops.length }];
	const known = [
		{ minutes: 0, x: begin },
		...stops.flatMap((minutes, i) =>
			minutes === undefined ? [] : { minutes: Math.min(minutes, last), x: middle[i]! },
		),
		...settled,
	]
		.sort((a, b) => a.minutes - b.minutes)
		.filter(({ minutes }, i, all) => i === 0 || minutes > all[i - 1]!.minutes);
	const x = scaleLinear(
		known.map(({ minutes }) => minutes),
		known.map((point) => point.x),
	).clamp(true);
	const y = scaleLinear([0, max(levels, ({ plasmaNgMl }) => plasmaNgMl) ?? 1], [height, ABOVE]);
	const path = area<KetamineLevel>()
		.x(({ minutes }) => x(minutes))
		.y0(height)
		.y1(({ plasmaNgMl }) => y(plasmaNgMl));
	const atHere = here === undefined ? undefined : stops[here];
	const passed = atHere === undefined ? [] : levels.filter(({ minutes }) => minutes <= atHere);
	return {
		whole: path(levels) ?? '',
		until: passed.length > 1 ? (path(passed) ?? '') : '',
		stops: middle,
	};
}

/** The level at a minute, in the unit of the levels; beyond either end, the nearest one. */
export function levelAt(levels: readonly KetamineLevel[], minutes: number): number {
	const level = scaleLinear(
		levels.map((point) => point.minutes),
		levels.map((point) => point.plasmaNgMl),
	).clamp(true);
	return level(minutes);
}
