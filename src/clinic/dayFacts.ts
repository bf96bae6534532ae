/** Which of the clinic's facts stand on which step of the day: on its card, on paper, and in the setup page's preview. */
import type { DayStepId } from '../content/ids';
import type { SettingKey } from './fields';

const DAY_FACTS = {
	overview: ['totalVisitTime'],
	'evening-before': ['foodRule', 'drinkRule', 'medicineRule', 'alcoholRule', 'companionRule'],
	morning: ['arrivalTime', 'address', 'parking', 'bringList', 'cancelPhone'],
	'check-in': ['companionWaitArea', 'consentWhere', 'pregnancyTest'],
	room: ['roomType', 'comfortExtras', 'companionInRoom', 'lineType'],
	'first-minutes': ['premedText', 'bpIntervalStart'],
	infusion: ['infusionLength', 'whoWatches', 'bpInterval'],
	recovery: ['observationLength'],
	'going-home': ['companionRule', 'rideRule', 'noDriveTime', 'adultOvernight', 'afterHoursPhone'],
	'days-after': ['followupWhen', 'numberOfSessions', 'daysBetween', 'stopRule'],
} as const satisfies Readonly<Record<DayStepId, readonly SettingKey[]>>;

export type DayFact = (typeof DAY_FACTS)[DayStepId][number];

/** The facts of a step, in the order in which they are shown. */
export function dayFacts(step: DayStepId): readonly DayFact[] {
	return DAY_FACTS[step];
}

/** The first step that a fact stands on. */
export function dayStepOf(fact: DayFact): DayStepId {
	return (Object.keys(DAY_FACTS) as DayStepId[]).find((step) => dayFacts(step).includes(fact))!;
}
