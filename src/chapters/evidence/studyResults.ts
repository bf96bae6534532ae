/**
 * The two studies that are shown: of 100 people, how many had less pain when they went home, and how many still did at
 * a later check. The two numbers of a study are one value, so that neither can be drawn alone.
 *
 * SCHWENK18: 77 % of 61 at discharge, 40 % at the first check, about 5 weeks later (it prints 48/61, which is 78.7 %).
 * POMEROY17: 71.4 % of 77, then 15 of 77 = 19.5 % (it prints 27.3 %, which is 15 of the 55 who had less pain first).
 */
export interface StudyNumbers {
	readonly home: number;
	readonly later: number;
}

export const STUDIES = {
	first: { home: 77, later: 40 },
	second: { home: 71, later: 20 },
} as const satisfies Record<string, StudyNumbers>;
