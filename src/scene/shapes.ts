/**
 * The outlines of everything in the scene. A door is given in units of its own: its origin is the middle of the doorway
 * at the upper face of the wall, and the wall is 150 units thick. Of a door only the left half is given; the right half
 * mirrors it. Everything that moves does so by a transform or by its opacity.
 */

export type ReceptorKind = 'ampa' | 'nmda';

export const WALL_THICKNESS = 150;

/** Glutamate as a key: a ring, a shaft and two teeth. Drawn as a line. */
export const GLUTAMATE = 'M0-24a9.5 9.5 0 1 0 .1 0ZM0-5V25M0 14H10M0 25H8';
export const KETAMINE = 'M0-30 26-15V15L0 30-26 15V-15Z';
export const KETAMINE_TOP = 'M0-29 25-15 0 0-25-15Z';
export const KETAMINE_SIDE = 'M0 0 25-15V15L0 29Z';
/** In an open doorway ketamine is drawn larger by this factor than in the window of a closed door. */
export const KETAMINE_OPEN_SCALE = 1.22;
export const CALCIUM = 'M0-9 7 0 0 9-7 0Z';
export const SODIUM = 'M0-8 7.5 6H-7.5Z';
export const MAGNESIUM_RADIUS = 26;
export const MAGNESIUM_SHADE = 'M-18 15A24 24 0 0 0 23-7A27 27 0 0 1-18 15Z';
export const MAGNESIUM_GLINT = 'M-15-8A17 17 0 0 1-6-16';

/** Ketamine sits behind the window, magnesium lower, in the neck below the leaves. */
export const KETAMINE_SEAT_Y = 49;
export const MAGNESIUM_SEAT_Y = 124;

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The transform of a closed leaf; that of an open one depends on how wide the leaf is. */
export const LEAF_CLOSED: Matrix = [1, 0, 0, 1, 0, 0];

/** How the two halves of the clamshell of a lantern are turned, open and closed on a key, degrees. */
export const JAW_TURN = [17, 1] as const;
export const LANTERN = {
	lobe: 'M5 12C-16 14-34-4-32-30C-31-50-25-64-15-65C-6-66-4-57-5-48C-8-32-7-16 5-2Z',
	back: 'M-18-40C-26-14-16 12 0 14C16 12 26-14 18-40C8-34-8-34-18-40Z',
	hole: 'M0-34a8 8 0 0 1 4 15L6-2H-6L-4-19A8 8 0 0 1 0-34Z',
	foot: 'M-13 6H13L17 22H-17Z',
	keyY: -54,
	keyScale: 1.1,
} as const;

export interface ReceptorShape {
	/** From lantern to lantern. */
	readonly width: number;
	readonly top: number;
	/** Lowest point of the posts, and of the light on the floor. */
	readonly bottom: number;
	readonly beamBottom: number;
	/** How far each half moves aside when the door opens. */
	readonly parting: number;
	readonly half: string;
	readonly shine: string;
	readonly back: string;
	readonly trim: string;
	/** The doorway, and its far end, which is where light shows. */
	readonly hole: string;
	readonly pore: string;
	readonly beams: readonly [wide: string, narrow: string];
	readonly pool: readonly [wide: number, narrow: number];
	readonly leaf: string;
	/** The transform of a leaf that has swung open. */
	readonly leafOpen: Matrix;
	readonly leafLines: string;
	/** Edge of the round window, drawn stronger than the other lines. */
	readonly window: string;
	readonly lantern: {
		readonly x: number;
		readonly y: number;
		readonly scale: number;
		/** The arm that carries it, in the left lantern's own units. */
		readonly arm: string;
		/** How it leans to the outside, closed and open, degrees. */
		readonly lean: readonly [closed: number, open: number];
	};
}

const NMDA_SHAPE: ReceptorShape = {
	width: 268,
	top: -94,
	bottom: 162,
	beamBottom: 222,
	parting: 5,
	half: 'M0-94C-36-94-68-74-74-34C-77-12-84 2-84 24V122C-84 150-74 162-55 162C-38 162-26 154-26 138C-26 120-43 116-43 98V-14A43 43 0 0 1 0-57Z',
	shine:
		'M-26-90C-52-82-70-64-74-34C-77-12-84 2-84 24V122C-84 138-81 149-74 156C-75 140-73 130-73 114V26C-73 4-66-12-63-32C-59-56-48-74-26-90Z',
	back: 'M-60 60V-20C-60-112 60-112 60-20V60Z',
	trim: 'M-47 96V-14A47 47 0 0 1 47-14V96',
	hole: 'M-44 98V-14A44 44 0 0 1 44-14V98C44 118 26 122 26 140V160H-26V140C-26 122-44 118-44 98Z',
	pore: 'M-29 108V-12A29 29 0 0 1 29-12V108C27 118 17 126 17 142V160H-17V142C-17 126-27 118-29 108Z',
	beams: ['M-26 142H26L72 214H-72Z', 'M-26 142H26L48 214H-48Z'],
	pool: [72, 48],
	leaf: 'M-42 96V-14A42 42 0 0 1-1-56V96ZM-1 20A29 29 0 0 0-1 78Z',
	leafOpen: [-0.52, -0.16, 0, 1.02, -70, -14],
	leafLines: 'M-40-6H-30M-40 86H-30M-14 88h.1',
	window: 'M-1 20A29 29 0 0 0-1 78',
	lantern: { x: -100, y: -16, scale: 0.86, arm: 'M0 14L28 22', lean: [3, 6] },
};

/** Slimmer and lower, with its lanterns on the roof; no neck and no window, because nothing ever stays in it. */
const AMPA_SHAPE: ReceptorShape = {
	width: 136,
	top: -36,
	bottom: 158,
	beamBottom: 206,
	parting: 3,
	half: 'M0-36C-24-36-44-24-46 2C-47 12-50 20-50 34V130C-50 148-45 158-37 158C-30 158-25 152-25 142V16A25 25 0 0 1 0-9Z',
	shine:
		'M-18-33C-34-28-45-16-46 2C-47 12-50 20-50 34V130C-50 142-48 150-44 155C-44 146-43 138-43 126V36C-43 22-40 14-39 4C-37-12-30-24-18-33Z',
	back: 'M-36 60V6C-36-46 36-46 36 6V60Z',
	trim: 'M-28 116V16A28 28 0 0 1 28 16V116',
	hole: 'M-25.5 144V16A25.5 25.5 0 0 1 25.5 16V157H-25.5Z',
	pore: 'M-16 146V18A16 16 0 0 1 16 18V157H-16Z',
	beams: ['M-16 144H16L40 200H-40Z', 'M-16 144H16L28 200H-28Z'],
	pool: [40, 28],
	leaf: 'M-24 116V16A24 24 0 0 1-1-8V116Z',
	leafOpen: [-0.6, -0.2, 0, 1.02, -43, -8],
	leafLines: 'M-23 22H-16M-23 104H-16M-7 66h.1',
	window: '',
	lantern: { x: -37, y: -48, scale: 0.7, arm: 'M0 14L8 40', lean: [5, 9] },
};

export const RECEPTOR_SHAPES: Readonly<Record<ReceptorKind, ReceptorShape>> = { ampa: AMPA_SHAPE, nmda: NMDA_SHAPE };

/** The presynaptic cell: an ending that comes in from the top. */
export const PRESYNAPTIC_CELL =
	'M-253-30C-261 32-241 90-163 96C-99 102-59 90-19 90S111 100 177 94C251 88 261 28 253-30Z';
export const PRESYNAPTIC_BOX = { width: 506, lowerY: 92 } as const;
export const RELEASE_NOTCH = {
	inside: 'M-24,9C-20,-6 -27,-12 -27,-27C-27,-43 -15,-54 0,-54C15,-54 27,-43 27,-27C27,-12 20,-6 24,9Z',
	edge: 'M-25,0C-18,-7 -27,-12 -27,-27C-27,-43 -15,-54 0,-54C15,-54 27,-43 27,-27C27,-12 18,-7 25,0',
} as const;
/** Place and turn of each glutamate in a vesicle, and in the open one that releases it. */
export const VESICLE_GLUTAMATE = [
	{ x: -10, y: -5, turn: -28 },
	{ x: 9, y: -8, turn: 24 },
	{ x: 3, y: 11, turn: 98 },
] as const;
export const RELEASED_GLUTAMATE = [
	{ x: -10, y: -33, turn: 15 },
	{ x: 10, y: -29, turn: -30 },
	{ x: 0, y: -10, turn: 60 },
] as const;
