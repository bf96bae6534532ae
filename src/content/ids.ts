/** Ids of chapters and steps. They are part of the public contract: pages link to them and events carry them. */

export const CHAPTER_IDS = [
	'start',
	'migraine',
	'signals',
	'ketamine',
	'evidence',
	'safety',
	'day',
	'questions',
	'sources',
] as const;
export type ChapterId = (typeof CHAPTER_IDS)[number];

export const START_STEP_IDS = ['welcome'] as const;
export const MIGRAINE_STEP_IDS = ['what', 'sensitive', 'care'] as const;

export const SIGNALS_STEP_IDS = ['message', 'plug', 'plug-moves'] as const;
export type SignalsStepId = (typeof SIGNALS_STEP_IDS)[number];

export const KETAMINE_STEP_IDS = ['sits', 'fewer', 'leaves', 'how-many', 'unknown', 'try'] as const;
export type KetamineStepId = (typeof KETAMINE_STEP_IDS)[number];

export const EVIDENCE_STEP_IDS = ['studies', 'tests', 'unknown'] as const;
export const SAFETY_STEP_IDS = ['tell', 'effects', 'serious', 'choices', 'decide'] as const;

export const DAY_STEP_IDS = [
	'overview',
	'evening-before',
	'morning',
	'check-in',
	'room',
	'first-minutes',
	'infusion',
	'recovery',
	'going-home',
	'days-after',
] as const;
export type DayStepId = (typeof DAY_STEP_IDS)[number];
/** Steps that take place at a time of the day; the overview has all of it. */
export type DayStopId = Exclude<DayStepId, 'overview'>;

/** The steps of the day, by their groups in the timeline. */
export const DAY_GROUPS = {
	before: ['evening-before', 'morning'],
	arrive: ['check-in', 'room'],
	infusion: ['first-minutes', 'infusion'],
	recover: ['recovery'],
	home: ['going-home', 'days-after'],
} as const satisfies Record<string, readonly DayStopId[]>;
export type DayGroupId = keyof typeof DAY_GROUPS;

export const QUESTIONS_STEP_IDS = ['remember', 'check', 'ask'] as const;
export const SOURCES_STEP_IDS = ['about', 'list'] as const;

export const VISIT_TYPES = ['short', 'long', 'hospital'] as const;
export type VisitType = (typeof VISIT_TYPES)[number];

export const STEP_IDS = {
	start: START_STEP_IDS,
	migraine: MIGRAINE_STEP_IDS,
	signals: SIGNALS_STEP_IDS,
	ketamine: KETAMINE_STEP_IDS,
	evidence: EVIDENCE_STEP_IDS,
	safety: SAFETY_STEP_IDS,
	day: DAY_STEP_IDS,
	questions: QUESTIONS_STEP_IDS,
	sources: SOURCES_STEP_IDS,
} as const satisfies Record<ChapterId, readonly string[]>;

/** Terms whose meaning a reader can open. */
export const TERM_IDS = [
	'glutamate',
	'receptor',
	'nmda',
	'magnesium',
	'offLabel',
	'infusion',
	'controlledDrug',
	'opioid',
	'saltWater',
	'comparisonGroup',
] as const;
export type TermId = (typeof TERM_IDS)[number];

/** The short way: a selection of the same steps, in the same order. */
export const SHORT_STEP_IDS: Readonly<Partial<Record<ChapterId, readonly string[]>>> = {
	start: ['welcome'],
	ketamine: ['sits'],
	evidence: ['studies'],
	safety: ['tell', 'effects', 'choices'],
	day: ['overview', 'going-home'],
	questions: ['ask'],
} satisfies { readonly [Chapter in ChapterId]?: readonly StepOf<Chapter>[] };

/** Steps of earlier versions, as `chapter.step`, and where what they said is now. */
export const MOVED_STEPS: Readonly<Record<string, readonly [chapter: ChapterId, step: string]>> = {
	'start.inside': ['start', 'welcome'],
	'migraine.kinds': ['migraine', 'what'],
	'signals.cells': ['signals', 'message'],
	'signals.small-doors': ['signals', 'message'],
	'signals.calcium': ['signals', 'plug-moves'],
	'signals.sensitive': ['migraine', 'sensitive'],
	'ketamine.arrives': ['ketamine', 'sits'],
	'ketamine.closes': ['ketamine', 'leaves'],
	'ketamine.glutamate': ['ketamine', 'unknown'],
	'safety.drug': ['safety', 'serious'],
	'day.health-check': ['day', 'check-in'],
	'day.iv': ['day', 'room'],
	'day.last-check': ['day', 'first-minutes'],
	'day.drip-stops': ['day', 'recovery'],
	'day.that-night': ['day', 'going-home'],
	'sources.picture': ['sources', 'about'],
};

/** Where what a step of earlier versions said is now; `undefined` if there was no such step, or it is still there. */
export function movedStep(chapter: string, step: string): readonly [chapter: ChapterId, step: string] | undefined {
	const id = `${chapter}.${step}`;
	return Object.hasOwn(MOVED_STEPS, id) ? MOVED_STEPS[id] : undefined;
}

/** The ids of a chapter's steps. */
export type StepOf<Chapter extends ChapterId> = (typeof STEP_IDS)[Chapter][number];
