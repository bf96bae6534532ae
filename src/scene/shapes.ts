/**
 * The outlines of everything in the scene, in px around each thing's own middle. Of a receptor only the left half is
 * given; the right half mirrors it.
 */
import type { ReceptorKind } from './geometry';

export const GLUTAMATE =
	'M0,-11.5a6,6 0 1 1 -.01,0ZM0,-7.9a2.4,2.4 0 1 0 .01,0ZM-2,-.2H2V4.6H4.6a1.2,1.2 0 0 1 1.2,1.2V7.6a1.2,1.2 0 0 1 -1.2,1.2H2V9.5a2,2 0 0 1 -4,0Z';
export const BINDING_SITE =
	'M0,-11.5a6,6 0 1 1 -.01,0ZM-2,-.2H2V4.6H4.6a1.2,1.2 0 0 1 1.2,1.2V7.6a1.2,1.2 0 0 1 -1.2,1.2H2V9.5a2,2 0 0 1 -4,0Z';
export const KETAMINE =
	'M-2.6,-13.5Q0,-15 2.6,-13.5L10.4,-9Q13,-7.5 13,-4.5L13,4.5Q13,7.5 10.4,9L2.6,13.5Q0,15 -2.6,13.5L-10.4,9Q-13,7.5 -13,4.5L-13,-4.5Q-13,-7.5 -10.4,-9Z';
/** The lighter middle of the plug is the same outline at this share of its size. */
export const KETAMINE_FACET_SCALE = 0.467;
export const CALCIUM =
	'M-.9,-5.5Q0,-6.6 .9,-5.5L4.7,-1.1Q5.6,0 4.7,1.1L.9,5.5Q0,6.6 -.9,5.5L-4.7,1.1Q-5.6,0 -4.7,-1.1Z';
export const SODIUM = 'M0,-5Q1,-5 1.6,-4L4.6,2.2Q5.2,3.8 3.6,4L-3.6,4Q-5.2,3.8 -4.6,2.2L-1.6,-4Q-1,-5 0,-5Z';
export const MAGNESIUM_RADIUS = 11;
export const MAGNESIUM_GLINT = 'M-6.2,-1.1A6.3,6.3 0 0 1 -.6,-6.3';

/** How a kind of receptor is built. Its closed and open outlines have the same commands, so that D3 can interpolate. */
export interface ReceptorShape {
	readonly width: number;
	/** Lowest point of the posts. */
	readonly bottom: number;
	readonly side: readonly [closed: string, open: string];
	readonly shade: string;
	readonly shine: readonly [closed: string, open: string];
	/** Lies behind the sides, which give it its edges. */
	readonly pore: readonly [closed: string, open: string];
	readonly light: string;
	readonly leaf: string;
	readonly leafAt: readonly [x: number, y: number];
	/** Where glutamate sits in the left post, and how it is turned, closed and open. */
	readonly glutamate: readonly [closed: GlutamatePlace, open: GlutamatePlace];
}

export interface GlutamatePlace {
	readonly x: number;
	readonly y: number;
	readonly turn: number;
}

/** How the gate's leaves are turned, closed and open, degrees. */
export const LEAF_TURN = [-7, -98] as const;

export const NMDA_SHAPE: ReceptorShape = {
	width: 104,
	bottom: 50,
	side: [
		'M-18,-28C-18,-36 -18.6,-44 -18.8,-52C-19,-67 -23,-78 -32,-78C-46,-78 -48,-68 -47.2,-55C-46.4,-43 -42,-32 -42,-20L-42,20C-42,38 -34,50 -20,50C-13,50 -9,46 -9,39L-9,28C-9,18 -20,17 -20,3L-20,-14C-20,-20 -18,-23 -18,-28Z',
		'M-18,-28C-18,-36 -21,-44 -23,-52C-25,-67 -29,-78 -38,-78C-52,-78 -54,-68 -52,-55C-50,-43 -42,-32 -42,-20L-42,20C-42,38 -34,50 -20,50C-13,50 -9,46 -9,39L-9,28C-9,18 -20,17 -20,3L-20,-14C-20,-20 -18,-23 -18,-28Z',
	],
	shade:
		'M-18,-28C-18,-23 -20,-20 -20,-14L-20,3C-20,17 -9,18 -9,28L-9,39C-9,46 -13,50 -20,50C-16,47 -15,44 -15,40L-15,31C-15,22 -26,20 -26,6L-26,-14C-26,-20 -24,-23 -24,-28Z',
	shine: ['M-45.5,-58C-44.5,-45 -37.5,-34 -37.5,-20L-37.5,16', 'M-50.5,-58C-48,-45 -37.5,-34 -37.5,-20L-37.5,16'],
	pore: [
		'M-18,-25L-24,-14L-24,28L-18,50.5L18,50.5L24,28L24,-14L18,-25Z',
		'M-18,-28L-24,-14L-24,28L-18,50.5L18,50.5L24,28L24,-14L18,-28Z',
	],
	light: 'M-9,40C-9,52 -18,68 -25,88L25,88C18,68 9,52 9,40Z',
	leaf: 'M0,-4.25H16.5a2,2 0 0 1 2,2V2.25a2,2 0 0 1 -2,2H0a4.25,4.25 0 0 1 0,-8.5Z',
	leafAt: [-17.5, -25],
	glutamate: [
		{ x: -34, y: -57, turn: 2 },
		{ x: -39, y: -57, turn: -6 },
	],
};

export const AMPA_SHAPE: ReceptorShape = {
	width: 74,
	bottom: 39,
	side: [
		'M-10.5,-21C-10.5,-27 -10.6,-33 -10.9,-39C-11,-49 -14,-57 -20.5,-57C-29,-57 -32,-50 -31.7,-40C-31.5,-32 -29,-25 -29,-16L-29,20C-29,33 -26,39 -19.5,39C-13,39 -10.5,35 -10.5,27L-10.5,-21Z',
		'M-10.5,-21C-10.5,-27 -12.6,-33 -13.9,-39C-16,-49 -19,-57 -25.5,-57C-34,-57 -37,-50 -35.7,-40C-34,-32 -29,-25 -29,-16L-29,20C-29,33 -26,39 -19.5,39C-13,39 -10.5,35 -10.5,27L-10.5,-21Z',
	],
	shade: 'M-10.5,-21L-10.5,27C-10.5,35 -13,39 -19.5,39C-16,36.5 -15,33 -15,27L-15,-13C-15,-18 -13,-21 -10.5,-25Z',
	shine: ['M-28.5,-42C-28,-33 -25.5,-27 -25.5,-16L-25.5,14', 'M-32,-42C-30.5,-33 -25.5,-27 -25.5,-16L-25.5,14'],
	pore: ['M-13,-18L-13,29L-17,39.5L17,39.5L13,29L13,-18Z', 'M-13,-27L-13,29L-17,39.5L17,39.5L13,29L13,-27Z'],
	light: 'M-10.5,30C-10.5,40 -14,50 -18,64L18,64C14,50 10.5,40 10.5,30Z',
	leaf: 'M0,-3.75H8.6a2,2 0 0 1 2,2V1.75a2,2 0 0 1 -2,2H0a3.75,3.75 0 0 1 0,-7.5Z',
	leafAt: [-10, -17.5],
	glutamate: [
		{ x: -21.5, y: -41, turn: 2 },
		{ x: -26, y: -41, turn: -7 },
	],
};

export const RECEPTOR_SHAPES: Readonly<Record<ReceptorKind, ReceptorShape>> = { ampa: AMPA_SHAPE, nmda: NMDA_SHAPE };

/** Ketamine sits in the middle of the pore, magnesium lower, above its neck. */
export const KETAMINE_SEAT_Y = -2.5;
export const MAGNESIUM_SEAT_Y = 16;

/** The presynaptic cell on a stage of 1024 px: an ending that comes in from the top. */
export const PRESYNAPTIC_CELL =
	'M434,-24C441,10 430,24 384,31C292,43 222,60 222,122C222,180 276,197 356,196C430,193 596,193 672,196C752,199 798,176 796,116C794,58 728,44 644,34C592,27 572,12 576,-24Z';
export const PRESYNAPTIC_BOX = { middleX: 509, width: 574, lowerY: 196 } as const;
export const RELEASE_NOTCH = {
	inside: 'M-29,8C-24,-8 -33,-15 -33,-33C-33,-52 -18,-65 0,-65C18,-65 33,-52 33,-33C33,-15 24,-8 29,8Z',
	edge: 'M-30,0C-22,-9 -33,-15 -33,-33C-33,-52 -18,-65 0,-65C18,-65 33,-52 33,-33C33,-15 22,-9 30,0',
} as const;
/** Place and turn of each glutamate in a vesicle, and in the open one that releases it. */
export const VESICLE_GLUTAMATE = [
	{ x: -9, y: -8, turn: 20 },
	{ x: 10, y: -7, turn: -32 },
	{ x: 0, y: 12, turn: 80 },
] as const;
export const RELEASED_GLUTAMATE = [
	{ x: -12, y: -41, turn: 15 },
	{ x: 11, y: -33, turn: -30 },
	{ x: -3, y: -13, turn: 60 },
] as const;
