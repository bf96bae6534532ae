import type { OrganId } from './organs';

/** Where on the body map each place is, with the mark of the place as its name. */
export const BODY_PLACES = {
	mind: [140, 30],
	lungs: [104, 168],
	heart: [162, 176],
	liver: [106, 226],
	baby: [152, 250],
	bladder: [122, 288],
	pill: [240, 326],
} as const satisfies Partial<Record<OrganId, readonly [x: number, y: number]>>;
export type BodyPlace = keyof typeof BODY_PLACES;
