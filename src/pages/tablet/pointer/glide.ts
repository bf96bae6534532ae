/**
 * How the pointer's ring follows a finger without haste: near it glides, eased and never fast; far away it fades out and
 * in again instead of flying over. Without motion it only ever fades.
 */

/** The fastest that anything moves here, px/s. */
export const MOST_SPEED = 110;
/** Farther than this it does not glide, px. */
export const FAR = 140;
/** A fade, out or in. */
export const FADE_MS = 600;
/** Share of the way that is left after a second of gliding, were it not for the limit. */
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
