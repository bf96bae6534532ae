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

export const START_STEP_IDS = ['welcome', 'inside'] as const;
export const MIGRAINE_STEP_IDS = ['what', 'kinds', 'sensitive', 'care'] as const;

export const SIGNALS_STEP_IDS = [
	'cells',
	'message',
	'small-doors',
	'plug',
	'plug-moves',
	'calcium',
	'sensitive',
] as const;
export type SignalsStepId = (typeof SIGNALS_STEP_IDS)[number];

export const KETAMINE_STEP_IDS = [
	'arrives',
	'sits',
	'fewer',
	'closes',
	'leaves',
	'glutamate',
	'unknown',
	'try',
] as const;
export type KetamineStepId = (typeof KETAMINE_STEP_IDS)[number];

export const EVIDENCE_STEP_IDS = ['studies', 'tests', 'unknown'] as const;
export const SAFETY_STEP_IDS = ['drug', 'tell', 'effects', 'serious', 'choices', 'decide'] as const;

export const DAY_STEP_IDS = [
	'evening-before',
	'morning',
	'check-in',
	'health-check',
	'room',
	'iv',
	'last-check',
	'first-minutes',
	'infusion',
	'drip-stops',
	'recovery',
	'going-home',
	'that-night',
	'days-after',
] as const;
export type DayStepId = (typeof DAY_STEP_IDS)[number];

/** The steps of the day, by their groups in the timeline. */
export const DAY_GROUPS = {
	before: ['evening-before', 'morning'],
	arrive: ['check-in', 'health-check', 'room', 'iv', 'last-check'],
	infusion: ['first-minutes', 'infusion', 'drip-stops'],
	recover: ['recovery', 'going-home'],
	home: ['that-night', 'days-after'],
} as const satisfies Record<string, readonly DayStepId[]>;
export type DayGroupId = keyof typeof DAY_GROUPS;

export const QUESTIONS_STEP_IDS = ['remember', 'check', 'ask'] as const;
export const SOURCES_STEP_IDS = ['about', 'picture', 'list'] as const;

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

/** The ids of a chapter's steps. */
export type StepOf<Chapter extends ChapterId> = (typeof STEP_IDS)[Chapter][number];
