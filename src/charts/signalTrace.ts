/** The trace of what gets through: a thin line without ketamine, a thick one with it, the lost part tinted. */
import { select } from 'd3-selection';
import type { SignalPoint } from '../model';
import { linearScale } from './linearScale';
import { polyline } from './polyline';

export interface SignalTraceInput {
	readonly before: readonly SignalPoint[];
	/** Left out where there is no ketamine. */
	readonly now?: readonly SignalPoint[] | undefined;
	readonly width: number;
	readonly height: number;
}

/** Room for the thick line at the top, px. */
const TOP = 3;

export function drawSignalTrace(svg: SVGSVGElement, { before, now, width, height }: SignalTraceInput): void {
	const x = linearScale([0, before.at(-1)?.timeMs ?? 1], [0, width]);
	const y = linearScale([0, Math.max(...before.map((point) => point.total), 0.1)], [height - 1, TOP]);
	const outline = (points: readonly SignalPoint[]) =>
		polyline(
			points,
			(point) => x(point.timeMs),
			(point) => y(point.total),
		);
	const root = select(svg).attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height);
	const paths = [
		{ name: 'base', d: `M0,${height - 1}H${width}` },
		...(now ? [{ name: 'lost', d: `${outline(before)}L${outline([...now].reverse()).slice(1)}Z` }] : []),
		{ name: now ? 'before' : 'before only', d: outline(before) },
		...(now ? [{ name: 'now', d: outline(now) }] : []),
	];
	root
		.selectAll<SVGPathElement, (typeof paths)[number]>('path')
		.data(paths, (path) => path.name)
		.join('path')
		.attr('class', (path) => path.name)
		.attr('d', (path) => path.d)
		.order();
}

/** Share of the signal that ketamine holds back, 0..1: the area between the lines. */
export function shareHeldBack(before: readonly SignalPoint[], now: readonly SignalPoint[]): number {
	const sum = (points: readonly SignalPoint[]) => points.reduce((total, point) => total + point.total, 0);
	return 1 - sum(now) / sum(before);
}
