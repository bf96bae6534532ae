/** The drip of each kind of visit, and the minute of it at which each step of the day takes place. */
import type { DayStepId, VisitType } from '../../content';
import {
	freeBrainKetamineUm,
	ketamineLevels,
	ketamineShareRange,
	LOW_DOSE_DRIP,
	type Drip,
	type KetamineLevel,
} from '../../model';
import { rangeOf100, type Of100 } from '../shared/of100';

const HOUR = 60;
const DAY = 24 * HOUR;

interface Course {
	readonly drip: Drip;
	/** End of the curve, min since the drip began. */
	readonly untilMin: number;
	/** Minutes since the drip began. Steps before the drip are missing. */
	readonly minutes: Readonly<Partial<Record<DayStepId, number>>>;
}

/**
 * The short drip is the published one. The longer ones are examples with lower rates: 0.33 mg/kg/h for three hours, and
 * 0.5 mg/kg/h for five days, which lies between the mean rates of two published hospital series (LAURITSEN16: 0.34,
 * SCHWENK18: at most 0.76). The picture says that it shows an example.
 */
const COURSES: Readonly<Record<VisitType, Course>> = {
	short: {
		drip: LOW_DOSE_DRIP,
		untilMin: 4 * HOUR,
		minutes: {
			'first-minutes': 10,
			infusion: 25,
			'drip-stops': 40,
			recovery: 65,
			'going-home': 95,
			'that-night': 10 * HOUR,
			'days-after': 3 * DAY,
		},
	},
	long: {
		drip: { infusionMin: 3 * HOUR, doseMgPerKg: 1, model: 'clements1981' },
		untilMin: 7 * HOUR,
		minutes: {
			'first-minutes': 12,
			infusion: 100,
			'drip-stops': 3 * HOUR,
			recovery: 3 * HOUR + 35,
			'going-home': 4 * HOUR + 15,
			'that-night': 13 * HOUR,
			'days-after': 3 * DAY,
		},
	},
	hospital: {
		drip: { infusionMin: 5 * DAY, doseMgPerKg: 60, model: 'clements1981' },
		untilMin: 7 * DAY,
		minutes: {
			'first-minutes': 15,
			infusion: 2.5 * DAY,
			'drip-stops': 5 * DAY,
			recovery: 5 * DAY + 6 * HOUR,
			'going-home': 5 * DAY + 20 * HOUR,
			'that-night': 6 * DAY + 6 * HOUR,
			'days-after': 9 * DAY,
		},
	},
};

const CURVE_POINTS = 160;

export interface DayMoment {
	readonly drip: Drip;
	/** The whole curve. */
	readonly levels: readonly KetamineLevel[];
	readonly untilMin: number;
	/** Minutes since the drip began; `undefined` before it. */
	readonly minutes: number | undefined;
	/** How many of 100 doors hold ketamine at that minute. */
	readonly doors: Of100;
}

/** Everything that is drawn at a step, from one drip, one minute and one model. */
export function dayMoment(visit: VisitType, step: DayStepId): DayMoment {
	const { drip, untilMin, minutes } = COURSES[visit];
	const at = minutes[step];
	return {
		drip,
		levels: curveOf(visit),
		untilMin,
		minutes: at,
		doors: rangeOf100(ketamineShareRange(at === undefined ? 0 : freeBrainKetamineUm(drip, at))),
	};
}

const curves = new Map<VisitType, readonly KetamineLevel[]>();

function curveOf(visit: VisitType): readonly KetamineLevel[] {
	const known = curves.get(visit);
	if (known) return known;
	const { drip, untilMin } = COURSES[visit];
	const times = [...Array(CURVE_POINTS + 1).keys()].map((i) => (i * untilMin) / CURVE_POINTS);
	// The curve has a corner where the drip stops, so that minute must be among the points.
	const levels = ketamineLevels(
		drip,
		[...new Set([...times, drip.infusionMin])].sort((a, b) => a - b),
	);
	curves.set(visit, levels);
	return levels;
}
