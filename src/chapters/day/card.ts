/** The content of a step's card: what always applies, what the kind of visit adds, and what the clinic has set. */
import { addedStep, dayFacts, localText, type AddedStep, type ClinicSettings, type SettingText } from '../../clinic';
import type { DayStepId, DayStopId, Language, Line, VisitType, Words } from '../../content';
import { fillLines, type FilledLine } from '../../text/fillLine';

export type CardPart = 'happens' | 'feel' | 'staff' | 'do' | 'tell';
export type Card = Readonly<Record<CardPart, readonly FilledLine[]>>;

export type Fact = keyof Words['day']['clinicFacts'];

/** The facts of a step that are a line of their own; the others are part of other lines. */
export function factLines(words: Words['day'], step: DayStepId): readonly (readonly [Fact, Line])[] {
	return dayFacts(step).flatMap((fact) =>
		Object.hasOwn(words.clinicFacts, fact) ? [[fact as Fact, words.clinicFacts[fact as Fact]] as const] : [],
	);
}

/** Where a fact stands if it is not about what happens: what the reader has to do, or whom to call. */
const FACT_PARTS: Readonly<Partial<Record<Fact, 'do' | 'tell'>>> = {
	foodRule: 'do',
	drinkRule: 'do',
	medicineRule: 'do',
	alcoholRule: 'do',
	companionRule: 'do',
	arrivalTime: 'do',
	address: 'do',
	parking: 'do',
	bringList: 'do',
	cancelPhone: 'tell',
	rideRule: 'do',
	afterHoursPhone: 'tell',
};

/** Steps away from the clinic: the heading says whom to call instead of what to tell staff. */
const AT_HOME: readonly string[] = ['evening-before', 'morning', 'going-home', 'days-after'] satisfies DayStopId[];

/** The heading of a part of a step's card. */
export function partHeading({ parts }: Words['day'], part: CardPart, step: string): string {
	return parts[part === 'tell' && AT_HOME.includes(step) ? 'call' : part];
}

const NO_LINES = { happens: [], feel: [], staff: [], do: [], tell: [] };

/** @param id a step of the day, or one that the clinic has added: then the card holds only the clinic's text */
export function dayCard(
	words: Words['day'],
	id: string,
	visit: VisitType,
	settings: ClinicSettings,
	language: Language,
): Card {
	const added = addedStep(settings, id);
	if (added) return { ...NO_LINES, happens: addedLines(added, language) };
	const step = id as DayStopId;
	const {
		happens = [],
		feel = [],
		staff = [],
		do: todo = [],
		tell,
		inLongVisit = [],
		inHospital = [],
	} = words.steps[step];
	const fill = (...lines: Line[]) => fillLines(lines, settings, language);
	const visitLines = visit === 'hospital' ? inHospital : visit === 'long' ? inLongVisit : [];
	const factsIn = (part: CardPart) =>
		factLines(words, step).flatMap(([fact, line]) => ((FACT_PARTS[fact] ?? 'happens') === part ? [line] : []));
	return {
		happens: fill(...observation(words, step, settings), ...happens, ...visitLines, ...factsIn('happens')),
		feel: fill(...feel),
		staff: [...fill(...staff), ...bloodPressure(words, step, settings, language)],
		do: fill(...todo, ...overnight(words, step, settings), ...factsIn('do')),
		tell: fill(...tell, ...factsIn('tell')),
	};
}

/** Drops duplicates: `{#each}` keys lines by their text. */
export function addedLines({ text }: AddedStep, language: Language): FilledLine[] {
	const seen = new Set<string>();
	return [text].flat().flatMap((each: SettingText) => {
		const { text, lang } = localText(each, language)!;
		if (seen.has(text)) return [];
		seen.add(text);
		return { text, sources: ['config'], ...(lang && lang !== language ? { lang } : {}) };
	});
}

/** How often blood pressure is taken; a clinic may set that it is more often at first. */
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
