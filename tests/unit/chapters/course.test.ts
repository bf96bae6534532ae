/** At which minute of the drip each step of the day stands. An example for each kind of visit; the picture says so. */
import { describe, expect, it } from 'vitest';
import { dayMoment } from '../../../src/chapters/day/course';
import { DAY_STEP_IDS, VISIT_TYPES, type DayStepId, type VisitType } from '../../../src/content';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes since the drip began. Steps that are not named lie before it. */
const MINUTES: Readonly<Record<VisitType, Readonly<Partial<Record<DayStepId, number>>>>> = {
	short: {
		'first-minutes': 10,
		infusion: 25,
		'drip-stops': 40,
		recovery: 65,
		'going-home': 95,
		'that-night': 10 * HOUR,
		'days-after': 3 * DAY,
	},
	long: {
		'first-minutes': 12,
		infusion: 100,
		'drip-stops': 180,
		recovery: 215,
		'going-home': 255,
		'that-night': 13 * HOUR,
		'days-after': 3 * DAY,
	},
	hospital: {
		'first-minutes': 15,
		infusion: 3600,
		'drip-stops': 7200,
		recovery: 7560,
		'going-home': 8400,
		'that-night': 9000,
		'days-after': 9 * DAY,
	},
};

describe.each(VISIT_TYPES)('a %s visit', (visit) => {
	it('has each step at its minute', () => {
		const minutes = Object.fromEntries(DAY_STEP_IDS.map((step) => [step, dayMoment(visit, step).minutes]));
		expect(minutes).toEqual({
			...Object.fromEntries(DAY_STEP_IDS.map((step) => [step, undefined])),
			...MINUTES[visit],
		});
	});

	it('stops the drip when the step says so', () => {
		const { drip, minutes } = dayMoment(visit, 'drip-stops');
		expect(minutes).toBe(drip.infusionMin);
	});
});
