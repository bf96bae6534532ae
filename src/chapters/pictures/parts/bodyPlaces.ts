/** Where on the body map each place is. */
export const BODY_PLACES = {
	brain: [140, 26],
	eyes: [104, 66],
	throat: [140, 118],
	lungs: [112, 170],
	heart: [156, 178],
	liver: [112, 228],
	belly: [144, 254],
	bladder: [140, 296],
	medicines: [246, 326],
} as const;
export type BodyPlace = keyof typeof BODY_PLACES;
