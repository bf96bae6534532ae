/** One hundred doors: dots, and a hexagon for each that holds ketamine. */
import { drawHundred, sizeOfHundred, type HundredLook } from './hundred';

const LOOK: HundredLook = {
	pitchX: 13,
	pitchY: 13,
	marginX: 7,
	marginY: 7,
	marked: { name: 'held', path: 'M0,-6.6L5.7,-3.3V3.3L0,6.6L-5.7,3.3V-3.3Z' },
	other: { name: 'free', path: 'M-2.6,0a2.6,2.6 0 1 1 0,.01Z' },
};

export const HUNDRED_DOORS_SIZE = sizeOfHundred(LOOK);

/**
 * Which of the hundred doors hold ketamine: spread out, always the same ones first, so that a change of the count
 * adds or takes doors and moves none. 37 and 100 share no factor, so each door comes once.
 */
export function heldDoors(count: number): ReadonlySet<number> {
	return new Set([...Array(Math.max(0, Math.min(100, Math.round(count)))).keys()].map((i) => (12 + i * 37) % 100));
}

export function drawHundredDoors(svg: SVGSVGElement, count: number): void {
	const held = heldDoors(count);
	drawHundred(svg, LOOK, (door) => held.has(door));
}
