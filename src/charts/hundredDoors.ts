/** One hundred doors as four blocks of 25: dots, and a hexagon for each that holds ketamine. */
import { select } from 'd3-selection';

const PITCH = 13;
const BLOCK_GAP = 11;
const SIDE = 5;
const BLOCKS = 4;
const FREE_RADIUS = 2.6;
const HEXAGON = 'M0,-6.6L5.7,-3.3V3.3L0,6.6L-5.7,3.3V-3.3Z';
const MARGIN = 7;

export const HUNDRED_DOORS_SIZE = {
	width: 2 * MARGIN + BLOCKS * (SIDE - 1) * PITCH + (BLOCKS - 1) * (PITCH + BLOCK_GAP),
	height: 2 * MARGIN + (SIDE - 1) * PITCH,
} as const;

/**
 * Which of the hundred doors hold ketamine: spread out, always the same ones first, so that a change of the count
 * adds or takes doors and moves none. 37 and 100 share no factor, so each door comes once.
 */
export function heldDoors(count: number): ReadonlySet<number> {
	return new Set(Array.from({ length: Math.max(0, Math.min(100, Math.round(count))) }, (_, i) => (12 + i * 37) % 100));
}

export function drawHundredDoors(svg: SVGSVGElement, count: number): void {
	const held = heldDoors(count);
	const { width, height } = HUNDRED_DOORS_SIZE;
	const place = (door: number) => {
		const block = Math.floor(door / (SIDE * SIDE));
		const inBlock = door % (SIDE * SIDE);
		const x = MARGIN + block * (SIDE * PITCH + BLOCK_GAP) + (inBlock % SIDE) * PITCH;
		return `translate(${x} ${MARGIN + Math.floor(inBlock / SIDE) * PITCH})`;
	};
	const doors = Array.from({ length: 100 }, (_, i) => i);
	const circle = `M${-FREE_RADIUS},0a${FREE_RADIUS},${FREE_RADIUS} 0 1 1 0,.01Z`;
	select(svg)
		.attr('viewBox', `0 0 ${width} ${height}`)
		.attr('width', width)
		.attr('height', height)
		.selectAll<SVGPathElement, number>('path')
		.data(doors)
		.join('path')
		.attr('transform', place)
		.attr('class', (door) => (held.has(door) ? 'held' : 'free'))
		.attr('d', (door) => (held.has(door) ? HEXAGON : circle));
}
