/** What stands on the card of a step: the lines of the language, the kind of visit, and the clinic's own facts. */
import type { ClinicSettings } from '../../clinic';
import type { DayStepId, Language, Line, VisitType, Words } from '../../content';
import { fillLines, type FilledLine } from '../shared/fillLine';

export type CardPart = 'happens' | 'staff' | 'checked' | 'feel' | 'tell';
export type Card = Readonly<Record<CardPart, readonly FilledLine[]>>;

type Fact = keyof Words['day']['clinicFacts'];

/** Which of the clinic's facts belong to which step; shown when the clinic has set them. */
const FACTS: Readonly<Partial<Record<DayStepId, readonly Fact[]>>> = {
	'evening-before': ['foodRule', 'drinkRule', 'medicineRule', 'alcoholRule', 'companionRule'],
	morning: ['arrivalTime', 'address'],
	'check-in': ['totalVisitTime'],
	room: ['roomType', 'comfortExtras', 'companionInRoom'],
	iv: ['lineType'],
	'last-check': ['premedText'],
	infusion: ['infusionLength'],
	'going-home': ['companionRule'],
	'that-night': ['afterHoursPhone'],
	'days-after': ['followupWhen', 'numberOfSessions', 'daysBetween'],
};

export function dayCard(
	words: Words['day'],
	step: DayStepId,
	visit: VisitType,
	settings: ClinicSettings,
	language: Language,
): Card {
	const { happens, staff, checked, feel, tell, inLongVisit = [], inHospital = [] } = words.steps[step];
	const fill = (...lines: Line[]) => fillLines(lines, settings, language);
	const visitLines = visit === 'hospital' ? inHospital : visit === 'long' ? inLongVisit : [];
	const facts = (FACTS[step] ?? []).map((fact) => words.clinicFacts[fact]);
	return {
		happens: fill(
			...observation(words, step, settings),
			...happens,
			...visitLines,
			...overnight(words, step, settings),
			...facts,
		),
		staff: fill(...staff),
		checked: fill(...checked, ...(step === 'infusion' || step === 'first-minutes' ? [words.bpInterval] : [])),
		feel: fill(...feel),
		tell: fill(...tell),
	};
}

function observation(words: Words['day'], step: DayStepId, settings: ClinicSettings): Line[] {
	if (step !== 'recovery') return [];
	return [settings.observationLength === undefined ? words.observationUnset : words.observation];
}

function overnight(words: Words['day'], step: DayStepId, settings: ClinicSettings): Line[] {
	return step === 'that-night' ? [words.overnight[settings.adultOvernight]] : [];
}
