/** The outlines of a trace of what gets through, and how much of the signal that is. */
import { max, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { SignalPoint } from '../model';

/** Room for the line at the top, px. */
const TOP = 3;
/** So that a trace without any signal is a line at the bottom. */
const LEAST_TOTAL = 0.1;

export interface SignalTraces {
	/** Without ketamine. */
	readonly before: readonly SignalPoint[];
	/** With ketamine, when the fewest and when the most doors hold it; `undefined` where there is none. */
	readonly band: { readonly most: readonly SignalPoint[]; readonly least: readonly SignalPoint[] } | undefined;
}

interface SignalSize {
	readonly width: number;
	readonly height: number;
}

export function signalPaths({ before, band, width, height }: SignalTraces & SignalSize) {
	const x = scaleLinear([0, before.at(-1)?.timeMs ?? 1], [0, width]);
	const highest = max(before, (point) => point.total) ?? 0;
	const y = scaleLinear([0, Math.max(highest, LEAST_TOTAL)], [height - 1, TOP]);
	const outline = line<SignalPoint>()
		.x((point) => x(point.timeMs))
		.y((point) => y(point.total))
		.digits(1);
	const between = area<SignalPoint>()
		.x((point) => x(point.timeMs))
		.y0((_point, i) => y(band!.least[i]!.total))
		.y1((point) => y(point.total))
		.digits(1);
	return {
		before: outline(before),
		band: band && { least: outline(band.least), between: between(band.most) },
	};
}

/** Share of the signal that gets through with ketamine, 0..1: one area as a part of the other. */
export function shareThrough(before: readonly SignalPoint[], now: readonly SignalPoint[]): number {
	return sum(now, (point) => point.total) / sum(before, (point) => point.total);
}
