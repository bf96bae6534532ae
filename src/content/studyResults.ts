/**
 * Results of the two studies that are shown: of 100 people, how many had less pain when they went home, and how many
 * still did at a later check. Both numbers of a study are one value, so that neither can be shown alone.
 *
 * SCHWENK18: 77 % of 61 at discharge (it prints 48/61, which is 78.7 %), 40 % at the first check, about 5 weeks later;
 * it does not say of whom: of all 61, or of those who had less pain first, which makes it 31 % of all.
 * POMEROY17: 71.4 % of 77, then 15 of 77 = 19.5 % (it prints 27.3 %, which is 15 of the 55 who had less pain first).
 */

/** How many of 100 people. `low` and `high` differ where the paper does not say whom it counts. */
export interface PeopleOf100 {
	readonly low: number;
	readonly high: number;
}

export interface StudyNumbers {
	readonly home: PeopleOf100;
	readonly later: PeopleOf100;
}

const exactly = (count: number): PeopleOf100 => ({ low: count, high: count });

export const STUDIES = {
	first: { home: exactly(77), later: { low: 31, high: 40 } },
	second: { home: exactly(71), later: exactly(20) },
} as const satisfies Record<string, StudyNumbers>;
