/** Which strokes the eraser end of a stylus touches. */
import { STROKE_WIDTH } from './strokePath';

type Point = readonly [x: number, y: number, ...unknown[]];

/** How far from the middle of a stroke it still erases, px: half of the stroke, and the eraser's own size. */
export const REACH = STROKE_WIDTH / 2 + 8;
/** A fast hand is followed in steps of this many px, so that it does not jump over a stroke. */
const STEP = REACH / 2;

/** @param from where the eraser was, as seen from the picture, px; `to` is where it is now */
export function erases(from: Point, to: Point, points: readonly Point[]): boolean {
	const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP));
	return Array.from({ length: steps + 1 }, (_, i) => between(from, to, i / steps)).some((at) =>
		points.some((point, i) => toSegment(at, points[i - 1] ?? point, point) <= REACH),
	);
}

function between(from: Point, to: Point, share: number): Point {
	return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function toSegment(at: Point, from: Point, to: Point): number {
	const [x, y] = [to[0] - from[0], to[1] - from[1]];
	const along = ((at[0] - from[0]) * x + (at[1] - from[1]) * y) / (x * x + y * y || 1);
	const nearest = between(from, to, Math.min(1, Math.max(0, along)));
	return Math.hypot(at[0] - nearest[0], at[1] - nearest[1]);
}
