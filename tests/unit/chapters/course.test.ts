/** At which minute of the drip each step of the day stands. An example for each kind of visit; the picture says so. */
import { describe, expect, it } from 'vitest';
import { dayMoment, minutesOf } from '../../../src/chapters/day/course';
import { DAY_STEP_IDS, VISIT_TYPES, type DayStepId, type VisitType } from '../../../src/content';

const DAY = 24 * 60;

/** Minutes since the drip began. Steps that are not named lie before it. */
const MINUTES: Readonly<Record<VisitType, Readonly<Partial<Record<DayStepId, number>>>>> = {
	short: {
		'first-minutes': 10,
		infusion: 25,
		recovery: 65,
		'going-home': 95,
		'days-after': 3 * DAY,
	},
	long: {
		'first-minutes': 12,
		infusion: 100,
		recovery: 215,
		'going-home': 255,
		'days-after': 3 * DAY,
	},
	hospital: {
		'first-minutes': 15,
		infusion: 3600,
		recovery: 7560,
		'going-home': 8400,
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

	it('stops the drip between the steps during it and the steps after it', () => {
		const { infusionMin } = dayMoment(visit, 'overview').drip;
		expect(dayMoment(visit, 'infusion').minutes).toBeLessThan(infusionMin);
		expect(dayMoment(visit, 'recovery').minutes).toBeGreaterThan(infusionMin);
	});

	it('gives the minutes of a list of steps, in its order', () => {
		const steps = ['room', 'recovery', 'infusion'] as const;
		expect(minutesOf(visit, steps)).toEqual([undefined, MINUTES[visit].recovery, MINUTES[visit].infusion]);
	});
});
