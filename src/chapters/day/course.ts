/** The drip of each kind of visit, and the minute of it at which each step of the day takes place. */
import type { DayStepId, VisitType, Words } from '../../content';
import { ketamineLevels, LOW_DOSE_DRIP, type Drip, type KetamineLevel } from '../../model';

const HOUR = 60;
const DAY = 24 * HOUR;

interface Course {
	readonly drip: Drip;
	/** When almost all has left the blood, min since the drip began. */
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
		untilMin: 12 * HOUR,
		minutes: {
			'first-minutes': 10,
			infusion: 25,
			recovery: 65,
			'going-home': 95,
			'days-after': 3 * DAY,
		},
	},
	long: {
		drip: { infusionMin: 3 * HOUR, doseMgPerKg: 1, model: 'clements1981' },
		untilMin: 18 * HOUR,
		minutes: {
			'first-minutes': 12,
			infusion: 100,
			recovery: 3 * HOUR + 35,
			'going-home': 4 * HOUR + 15,
			'days-after': 3 * DAY,
		},
	},
	hospital: {
		drip: { infusionMin: 5 * DAY, doseMgPerKg: 60, model: 'clements1981' },
		untilMin: 7 * DAY,
		minutes: {
			'first-minutes': 15,
			infusion: 2.5 * DAY,
			recovery: 5 * DAY + 6 * HOUR,
			'going-home': 5 * DAY + 20 * HOUR,
			'days-after': 9 * DAY,
		},
	},
};

const CURVE_POINTS = 160;
/** From when almost all has left until the last step, at growing distances. */
const TAIL_POINTS = 12;

export interface DayMoment {
	readonly drip: Drip;
	/** The whole curve. */
	readonly levels: readonly KetamineLevel[];
	/** When almost all has left the blood, min since the drip began. */
	readonly untilMin: number;
	/** Minutes since the drip began; `undefined` before it. */
	readonly minutes: number | undefined;
}

/** Everything that is drawn of the level at a step, from one drip, one minute and one model. */
export function dayMoment(visit: VisitType, step: DayStepId): DayMoment {
	const { drip, untilMin, minutes } = COURSES[visit];
	return { drip, levels: curveOf(visit), untilMin, minutes: minutes[step] };
}

/** What happens to the level at that moment, in words. */
export function levelText({ level }: Words['day'], { minutes, drip, untilMin }: DayMoment): string {
	if (minutes === undefined) return level.none;
	if (minutes < drip.infusionMin) return level.rising;
	return minutes <= untilMin ? level.falling : level.gone;
}

/** Minutes since the drip began at each of the steps; `undefined` before it. */
export function minutesOf(visit: VisitType, steps: readonly string[]): (number | undefined)[] {
	return steps.map((step) => COURSES[visit].minutes[step as DayStepId]);
}

const curves = new Map<VisitType, readonly KetamineLevel[]>();

function curveOf(visit: VisitType): readonly KetamineLevel[] {
	const known = curves.get(visit);
	if (known) return known;
	const { drip, untilMin, minutes } = COURSES[visit];
	const times = [...Array(CURVE_POINTS + 1).keys()].map((i) => (i * untilMin) / CURVE_POINTS);
	const last = Math.max(...Object.values(minutes));
	const tail = [...Array(TAIL_POINTS).keys()].map((i) => untilMin * (last / untilMin) ** (i / TAIL_POINTS));
	// The steps are among the points, so that the level at each is the model's: it changes much between two points in the
	// first minutes of a drip over days, and until the last step. The curve also has a corner where the drip stops.
	const levels = ketamineLevels(
		drip,
		[...new Set([...times, ...tail, ...Object.values(minutes), drip.infusionMin])].sort((a, b) => a - b),
	);
	curves.set(visit, levels);
	return levels;
}
