/** Whether a change in *Try it* lets fewer signals through, more, or about the same. */
import { sum } from 'd3-array';
import type { Readouts } from './readouts';

/** Change of the whole signal, as a share of it, below which it counts as about the same. */
const ABOUT_THE_SAME = 0.03;

export function throughNow(now: Readouts, before: Readouts): 'fewer' | 'more' | 'same' {
	const change = whole(now) / whole(before) - 1;
	return Math.abs(change) < ABOUT_THE_SAME ? 'same' : change < 0 ? 'fewer' : 'more';
}

/** The middle of what may get through, over all messages, in any unit. */
function whole({ before, band }: Readouts): number {
	const total = (points: Readouts['before']) => sum(points, (point) => point.total);
	return band ? (total(band.least) + total(band.most)) / 2 : total(before);
}
