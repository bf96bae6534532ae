/**
 * How the pointer's ring follows a finger calmly. Over a short distance it glides, eased and never fast; over a long one it
 * fades out and in again. With reduced motion it only fades.
 */

/** The fastest that anything moves here, px/s. */
export const MOST_SPEED = 110;
/** Over a longer distance it fades instead of gliding, px. */
export const FAR = 140;
/** How long it fades, in or out; `Overlay.svelte` has the same. */
export const FADE_MS = 600;
/** Share of the distance that is left after one second of gliding, if there were no speed limit. */
const LEFT_AFTER_SECOND = 0.02;

export interface Spot {
	readonly x: number;
	readonly y: number;
}

export function distance(a: Spot, b: Spot): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

export function glide(from: Spot, to: Spot, seconds: number): Spot {
	const way = distance(from, to);
	if (way < 0.5) return to;
	const eased = way * (1 - LEFT_AFTER_SECOND ** seconds);
	const share = Math.min(eased, MOST_SPEED * seconds) / way;
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
