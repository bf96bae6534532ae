import { easeSinInOut } from 'd3-ease';

/** A number on its way from one value to another, in story time. Smooth at both ends, never past either. */
export interface Tween {
	readonly from: number;
	readonly to: number;
	readonly startMs: number;
	readonly durationMs: number;
}

export function restingAt(value: number): Tween {
	return { from: value, to: value, startMs: 0, durationMs: 0 };
}

export function tweenAt(tween: Tween, timeMs: number): number {
	const { from, to, startMs, durationMs } = tween;
	if (timeMs >= startMs + durationMs) return to;
	if (timeMs <= startMs) return from;
	return from + (to - from) * easeSinInOut((timeMs - startMs) / durationMs);
}
