/**
 * The shape of the words of one language: plain data, so that a language is one module without code. Texts may hold
 * `{slots}` for values and `_marked words_` whose meaning a reader can open.
 */
import type {
	ChapterId,
	DayGroupId,
	DayStepId,
	KetamineStepId,
	SignalsStepId,
	STEP_IDS,
	TermId,
	VisitType,
} from './ids';
import type { HowRead, OwnKey, SourceKey } from './sources';

/** What a patient reads as a statement: its words and what stands behind it. */
export interface Line {
	readonly text: string;
	readonly sources: readonly SourceKey[];
	/** Also on the page to take home, which picks single lines from `safety`, `sources.about` and the steps of the day. */
	readonly print?: true;
}

/** Makes a line. */
export function line(text: string, ...sources: [SourceKey, ...SourceKey[]]): Line {
	return { text, sources };
}

/** Puts a line on the page to take home, too. */
export function toPrint(line: Line): Line {
	return { ...line, print: true };
}

/** What stands in a scene: names for things and regions, and what a door is doing. */
export type SceneLabelKey =
	| 'sendingCell'
	| 'receivingCell'
	| 'gap'
	| 'sac'
	| 'glutamate'
	| 'smallDoor'
	| 'smallDoorOpen'
	| 'nmdaDoor'
	| 'nmdaOpen'
	| 'nmdaClosed'
	| 'magnesiumPlug'
	| 'calcium'
	| 'sodium'
	| 'ketamine'
	| 'ketamineInDoorway'
	| 'closedOverKetamine';

export interface StepWords {
	readonly title: string;
	/** At most two short sentences. */
	readonly caption: readonly Line[];
}

/** A heading with what stands under it: first the lines, then the list. At most 60 words. */
export interface CardWords {
	readonly title: string;
	readonly lines?: readonly Line[];
	readonly list?: readonly Line[];
}

/** A screen to read: a few cards of equal weight. */
export interface ScreenWords {
	readonly title: string;
	readonly cards: readonly CardWords[];
}

export interface DayStepWords {
	readonly title: string;
	readonly happens: readonly Line[];
	readonly staff: readonly Line[];
	readonly checked?: readonly Line[];
	readonly feel: readonly Line[];
	readonly tell: readonly Line[];
	/** Shown with `happens` in other kinds of visit. */
	readonly inLongVisit?: readonly Line[];
	readonly inHospital?: readonly Line[];
}

export interface UiWords {
	readonly product: string;
	readonly chapters: string;
	readonly close: string;
	readonly back: string;
	readonly next: string;
	readonly play: string;
	readonly pause: string;
	readonly oneStep: string;
	readonly replay: string;
	readonly light: string;
	readonly lights: Readonly<Record<'auto' | 'dim' | 'soft' | 'contrast', string>>;
	readonly motion: string;
	readonly motions: Readonly<Record<'auto' | 'full' | 'reduced', string>>;
	/** Reading aloud. */
	readonly listen: string;
	readonly pauseReading: string;
	readonly keepReading: string;
	readonly faster: string;
	readonly noVoice: string;
	readonly keyboard: string;
	/** What keys do; `{keys}` are those of `ui/keys.ts`. */
	readonly keys: Readonly<Record<'step' | 'stop', string>>;
	readonly help: string;
	/** `{step}`, `{count}` */
	readonly stepOf: string;
	readonly namesInPicture: string;
	readonly picture: string;
	readonly aboutPicture: string;
	readonly progress: string;
	readonly startOver: string;
	readonly print: string;
	/** `{date}` */
	readonly printedOn: string;
	/** Where a clinic has not set a fact that a patient acts on. */
	readonly askTeam: string;
	readonly failed: string;
	readonly endTitle: string;
	readonly endText: string;
	/** Name of the button beside a sentence that opens where it comes from. */
	readonly source: string;
	/** What stands behind a sentence that no publication stands behind. */
	readonly ownSources: Readonly<Record<OwnKey, string>>;
}

/** What a screen reader is told of the doors; lines with a count of none of their kind are left out. */
export interface DoorsWords {
	/** `{smallOpen}`, `{small}` */
	readonly small: string;
	/** `{letting}`, `{nmda}` */
	readonly nmda: string;
	/** `{plugged}` */
	readonly plugged: string;
	/** `{holding}` */
	readonly holding: string;
	/** `{closedOver}`: of those that hold ketamine. */
	readonly closedOver: string;
	readonly glutamate: string;
	readonly ketamine: string;
	/** What is where, and what the list of doors after it is: `{sendingCell}`, `{gap}`, `{receivingCell}`. */
	readonly place: string;
}

export interface HelpWords {
	readonly title: string;
	readonly emergencyHeading: string;
	readonly emergency: readonly Line[];
	readonly crisisHeading: string;
	readonly crisis: readonly Line[];
	/** How a reader of this language calls 988, wherever it stands: `{number}`. Another line that a clinic names stands alone. */
	readonly us988: string;
	readonly clinicHeading: string;
	readonly clinic: readonly Line[];
	readonly clinicName: Line;
	readonly clinicPhone: Line;
	readonly afterHoursPhone: Line;
	readonly noClinicPhone: Line;
}

export interface ReadoutWords {
	readonly signals: string;
	readonly inDrip: string;
	readonly afterDrip: string;
	readonly atThisLevel: string;
	readonly before: string;
	readonly withKetamine: string;
	/** `{count}` */
	readonly shareOf100: string;
	readonly almostNone: string;
	readonly none: string;
	/** `{low}`, `{high}` */
	readonly range: string;
	readonly noRange: string;
	/** `{count}` */
	readonly signalSentence: string;
	/** Heads of the chart as a table. */
	readonly message: string;
	readonly free: string;
	readonly wholeSignal: string;
	readonly smallChange: string;
	readonly moreIsDrawn: Line;
	readonly asComputed: Line;
	readonly simplePicture: Line;
	/** Beside numbers that depend on a drip. */
	readonly exampleDrip: Line;
}

interface ControlWords<Choice extends string> {
	readonly title: string;
	readonly choices: Readonly<Record<Choice, string>>;
}

export interface TryItWords {
	readonly ketamine: ControlWords<'none' | 'drip' | 'more'>;
	readonly rate: ControlWords<'seldom' | 'often'>;
	readonly magnesium: ControlWords<'on' | 'off'>;
	readonly pace: ControlWords<'usual' | 'slow'>;
}

export interface GaugeWords {
	readonly title: string;
	readonly low: string;
	readonly high: string;
	/** `{times}` */
	readonly sentence: string;
	readonly note: Line;
}

export interface MigraineWords extends Readonly<Record<(typeof STEP_IDS.migraine)[number], ScreenWords>> {
	/** Names in the picture of the extra sensitive brain. */
	readonly brain: {
		readonly description: string;
		readonly often: string;
		readonly inMigraine: string;
		readonly same: string;
	};
}

/** One study: its two numbers are in one place, so that neither can be shown alone. */
export interface StudyWords {
	readonly title: string;
	readonly group: Line;
	/** After the number of people with less pain when they went home, of 100. */
	readonly home: Line;
	/** After the number of people with less pain at the later check. */
	readonly later: Line;
}

export interface EvidenceWords {
	readonly studies: {
		readonly title: string;
		readonly first: StudyWords;
		readonly second: StudyWords;
		/** What no study tells: of the same weight as the studies. */
		readonly missing: StudyWords & { readonly notStudied: string };
		/** `{count}` */
		readonly aboutOf100: string;
		readonly unknownOf100: string;
		readonly lessPain: string;
		readonly notLessPain: string;
		readonly notes: readonly Line[];
	};
	readonly tests: ScreenWords;
	readonly unknown: ScreenWords;
}

export interface AnswerWords {
	readonly text: string;
	readonly correct?: true;
}

export interface CheckWords {
	readonly question: string;
	/** One of them is correct. */
	readonly answers: readonly AnswerWords[];
	/** Said whichever answer was chosen. */
	readonly explanation: Line;
}

export interface QuestionsWords {
	readonly remember: ScreenWords;
	readonly check: {
		readonly title: string;
		readonly intro: Line;
		readonly fits: string;
		readonly fitsNot: string;
		readonly items: readonly CheckWords[];
	};
	readonly ask: {
		readonly title: string;
		readonly intro: Line;
		readonly questions: readonly Line[];
		readonly printHint: Line;
	};
}

export interface SourcesWords {
	readonly about: ScreenWords;
	/** Who stands behind this page, when a clinic has set it. */
	readonly clinicFacts: Readonly<Record<'disclosure' | 'reviewedBy' | 'nextReview' | 'pageUrl', Line>>;
	readonly picture: { readonly title: string };
	readonly list: {
		readonly title: string;
		readonly intro: Line;
		/** Mistakes in print that a reader of the papers will meet. */
		readonly printingErrors: readonly Line[];
	};
	/** How far a source was read. */
	readonly read: Readonly<Record<HowRead, string>>;
}

export interface DayWords {
	readonly opening: readonly Line[];
	readonly groups: Readonly<Record<DayGroupId, string>>;
	readonly parts: Readonly<Record<'happens' | 'staff' | 'checked' | 'feel' | 'tell' | 'call' | 'clinic', string>>;
	readonly steps: Readonly<Record<DayStepId, DayStepWords>>;
	readonly visitType: string;
	readonly visitTypes: Readonly<Record<VisitType, string>>;
	/** Lines that are shown only when the clinic has set the fact they carry. */
	readonly clinicFacts: Readonly<
		Record<
			| 'foodRule'
			| 'drinkRule'
			| 'medicineRule'
			| 'alcoholRule'
			| 'companionRule'
			| 'arrivalTime'
			| 'address'
			| 'totalVisitTime'
			| 'roomType'
			| 'comfortExtras'
			| 'companionInRoom'
			| 'lineType'
			| 'premedText'
			| 'infusionLength'
			| 'numberOfSessions'
			| 'daysBetween'
			| 'followupWhen'
			| 'afterHoursPhone'
			| 'cancelPhone'
			| 'parking'
			| 'bringList'
			| 'companionWaitArea'
			| 'consentWhere'
			| 'pregnancyTest'
			| 'whoWatches'
			| 'rideRule'
			| 'stopRule',
			Line
		>
	>;
	readonly bpInterval: Line;
	readonly observation: Line;
	readonly observationUnset: Line;
	readonly overnight: Readonly<Record<'yes' | 'no' | 'ask', Line>>;
	readonly level: {
		readonly title: string;
		readonly more: string;
		readonly dripOn: string;
		readonly youAreHere: string;
		readonly start: string;
		readonly none: string;
		readonly rising: string;
		readonly falling: string;
		readonly gone: string;
		/** Heads of the curve as a table. */
		readonly time: string;
		readonly ofHighest: string;
		readonly example: Line;
	};
	readonly staffPicture: string;
}

export interface Words {
	readonly languageName: string;
	readonly direction: 'ltr' | 'rtl';
	readonly ui: UiWords;
	readonly chapterTitles: Readonly<Record<ChapterId, string>>;
	readonly fda: Line;
	readonly offLabel: Line;
	readonly preview: string;
	readonly reviewDue: string;
	/** `{name}`, `{date}` */
	readonly reviewedBy: string;
	readonly learning: Line;
	/** The clinic's facts about cost, where it has set them. */
	readonly cost: Line;
	readonly help: HelpWords;
	readonly terms: Readonly<Record<TermId, { readonly word: string; readonly meaning: Line }>>;
	readonly start: Readonly<Record<(typeof STEP_IDS.start)[number], ScreenWords>>;
	readonly migraine: MigraineWords;
	readonly scene: Readonly<Record<SceneLabelKey, string>>;
	readonly doors: DoorsWords;
	readonly signals: Readonly<Record<SignalsStepId, StepWords>>;
	readonly ketamine: Readonly<Record<KetamineStepId, StepWords>>;
	readonly tryIt: TryItWords;
	readonly readouts: ReadoutWords;
	readonly gauge: GaugeWords;
	readonly about: { readonly title: string; readonly lines: readonly Line[] };
	readonly evidence: EvidenceWords;
	readonly safety: Readonly<Record<(typeof STEP_IDS.safety)[number], ScreenWords>>;
	readonly day: DayWords;
	readonly questions: QuestionsWords;
	readonly sources: SourcesWords;
}
