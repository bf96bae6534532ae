/** The outlines of a trace of what gets through, and how much of it ketamine holds back. */
import { max, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { SignalPoint } from '../model';

/** Room for the thick line at the top, px. */
const TOP = 3;
/** So that a trace without any signal is a line at the bottom. */
const LEAST_TOTAL = 0.1;

interface SignalInput {
	/** Without ketamine. */
	readonly before: readonly SignalPoint[];
	/** With ketamine; `undefined` where there is none. */
	readonly now: readonly SignalPoint[] | undefined;
	readonly width: number;
	readonly height: number;
}

export function signalPaths({ before, now, width, height }: SignalInput) {
	const x = scaleLinear([0, before.at(-1)?.timeMs ?? 1], [0, width]);
	const highest = max(before, (point) => point.total) ?? 0;
	const y = scaleLinear([0, Math.max(highest, LEAST_TOTAL)], [height - 1, TOP]);
	const outline = line<SignalPoint>()
		.x((point) => x(point.timeMs))
		.y((point) => y(point.total))
		.digits(1);
	const between = area<SignalPoint>()
		.x((point) => x(point.timeMs))
		.y0((_point, i) => y(now![i]!.total))
		.y1((point) => y(point.total))
		.digits(1);
	return {
		before: outline(before),
		now: now && outline(now),
		/** What ketamine takes away: the area between the two lines. */
		lost: now && between(before),
	};
}

/** Share of the signal that ketamine holds back, 0..1: the area between the lines. */
export function shareHeldBack(before: readonly SignalPoint[], now: readonly SignalPoint[]): number {
	return 1 - sum(now, (point) => point.total) / sum(before, (point) => point.total);
}
