/** What stands on the card of a step: the lines of the language, the kind of visit, and the clinic's own facts. */
import {
	addedStep,
	dayFacts,
	localText,
	type AddedStep,
	type ClinicSettings,
	type SettingText,
	type ShownText,
} from '../../clinic';
import type { DayStepId, Language, Line, VisitType, Words } from '../../content';
import { fillLines, type FilledLine } from '../../text/fillLine';

export type CardPart = 'happens' | 'staff' | 'checked' | 'feel' | 'tell';
export type Card = Readonly<Record<CardPart, readonly FilledLine[]>>;

export type Fact = keyof Words['day']['clinicFacts'];

/** The facts of a step that are a line of their own; the others are part of other lines. */
export function factLines(words: Words['day'], step: DayStepId): readonly (readonly [Fact, Line])[] {
	return dayFacts(step).flatMap((fact) =>
		Object.hasOwn(words.clinicFacts, fact) ? [[fact as Fact, words.clinicFacts[fact as Fact]] as const] : [],
	);
}

const NO_LINES = { happens: [], staff: [], checked: [], feel: [], tell: [] };

/** The title of a step: the language's, or the clinic's own. */
export function dayTitle(words: Words['day'], step: string, settings: ClinicSettings, language: Language): ShownText {
	const added = addedStep(settings, step);
	return localText(added ? added.title : words.steps[step as DayStepId].title, language)!;
}

/** @param id of one of the day's steps, or of one that the clinic has added: its text is all that stands on that */
export function dayCard(
	words: Words['day'],
	id: string,
	visit: VisitType,
	settings: ClinicSettings,
	language: Language,
): Card {
	const added = addedStep(settings, id);
	if (added) return { ...NO_LINES, happens: addedLines(added, language) };
	const step = id as DayStepId;
	const { happens, staff, checked = [], feel, tell, inLongVisit = [], inHospital = [] } = words.steps[step];
	const fill = (...lines: Line[]) => fillLines(lines, settings, language);
	const visitLines = visit === 'hospital' ? inHospital : visit === 'long' ? inLongVisit : [];
	return {
		happens: fill(
			...observation(words, step, settings),
			...happens,
			...visitLines,
			...overnight(words, step, settings),
			...factLines(words, step).map(([, line]) => line),
		),
		staff: fill(...staff),
		checked: [...fill(...checked), ...bloodPressure(words, step, settings, language)],
		feel: fill(...feel),
		tell: fill(...tell),
	};
}

/** What is said twice stands there once: a list tells its lines apart by their words. */
export function addedLines({ text }: AddedStep, language: Language): FilledLine[] {
	const seen = new Set<string>();
	return [text].flat().flatMap((each: SettingText) => {
		const { text, lang } = localText(each, language)!;
		if (seen.has(text)) return [];
		seen.add(text);
		return { text, sources: ['config'], ...(lang && lang !== language ? { lang } : {}) };
	});
}

/** How often it is taken, which is more often at first where the clinic says so. */
function bloodPressure(
	words: Words['day'],
	step: DayStepId,
	settings: ClinicSettings,
	language: Language,
): readonly FilledLine[] {
	const { bpInterval, bpIntervalStart = bpInterval } = settings;
	const facts = dayFacts(step);
	const atStep = facts.includes('bpIntervalStart')
		? bpIntervalStart
		: facts.includes('bpInterval')
			? bpInterval
			: undefined;
	return fillLines(atStep ? [words.bpInterval] : [], { ...settings, bpInterval: atStep }, language);
}

export function observation(words: Words['day'], step: DayStepId, settings: ClinicSettings): Line[] {
	if (!dayFacts(step).includes('observationLength')) return [];
	return [settings.observationLength === undefined ? words.observationUnset : words.observation];
}

export function overnight(words: Words['day'], step: DayStepId, settings: ClinicSettings): Line[] {
	return dayFacts(step).includes('adultOvernight') ? [words.overnight[settings.adultOvernight]] : [];
}
