/** Numbers of 100 as patients see them: rounded to fives, because what they rest on is not known any better. */

/** Parts of 100, both ends a multiple of five. */
export interface Of100 {
	readonly atLeast: number;
	readonly upTo: number;
}

/** A range of shares (0..1) rounded outwards, so that it never looks narrower than it is. */
export function rangeOf100({ low, high }: { readonly low: number; readonly high: number }): Of100 {
	return { atLeast: 5 * Math.floor(Math.round(100 * low) / 5), upTo: 5 * Math.ceil(Math.round(100 * high) / 5) };
}

/** A share (0..1) as parts of 100, to the nearest five. */
export function nearestFiveOf100(share: number): number {
	return 5 * Math.round(20 * share);
}
