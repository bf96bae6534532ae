/**
 * The words of one language. They are plain data, so that a language is a module without code. Texts may hold `{slots}`
 * for values, which a comment lists where they are not obvious, and `_terms_` whose meaning a reader can open.
 */
import type { ChapterId, DayGroupId, DayStopId, KetamineStepId, SignalsStepId, TermId, VisitType } from './ids';
import type { OwnKey, SourceKey } from './sources';

/** A statement that patients read, and its sources. */
export interface Line {
	readonly text: string;
	readonly sources: readonly SourceKey[];
	/** Also on the page to take home, which picks single lines from `safety`, `sources.about` and the steps of the day. */
	readonly print?: true;
}

export function line(text: string, ...sources: [SourceKey, ...SourceKey[]]): Line {
	return { text, sources };
}

/** Puts a line on the page to take home, too. */
export function toPrint(line: Line): Line {
	return { ...line, print: true };
}

/** Labels in a scene: things, regions, and the state of a door. */
export type SceneLabelKey =
	| 'presynapticCell'
	| 'postsynapticCell'
	| 'cleft'
	| 'glutamate'
	| 'ampa'
	| 'ampaOpen'
	| 'nmda'
	| 'nmdaConducting'
	| 'nmdaClosed'
	| 'magnesiumBlock'
	| 'ketamine'
	| 'ketamineInPore'
	| 'ketamineTrapped';

export interface StepWords {
	readonly title: string;
	/** At most two short sentences. */
	readonly caption: readonly Line[];
}

/** A heading, the lines below it, and a list below the lines. At most 60 words. */
export interface CardWords {
	readonly title: string;
	readonly lines?: readonly Line[];
	readonly list?: readonly Line[];
}

/** A screen of text: a few cards of equal weight. */
export interface ScreenWords {
	readonly title: string;
	readonly cards: readonly CardWords[];
}

/** A screen beside a picture, which `picture` describes for those who do not see it. */
export interface PictureScreenWords extends ScreenWords {
	readonly picture: string;
}

/** Where on the body a line of `safety.tell` belongs, and lines that belong to no one place. */
export type TellItemId =
	| 'head'
	| 'mind'
	| 'eyes'
	| 'heart'
	| 'lungs'
	| 'liver'
	| 'bladder'
	| 'pregnancy'
	| 'allergy'
	| 'medicines'
	| 'alcohol'
	| 'drugs';

export type SideEffectId = 'sleepy' | 'blurry' | 'sick' | 'unreal' | 'dreams' | 'lowPressure';
export type MatterId = 'pain' | 'head' | 'risk' | 'time' | 'cost' | 'life';
export type ThingId = 'offLabel' | 'mixed' | 'risks' | 'ride' | 'choice';

export interface DayStepWords {
	readonly title: string;
	readonly picture: string;
	readonly happens?: readonly Line[];
	readonly feel?: readonly Line[];
	readonly staff?: readonly Line[];
	/** What the patient is asked to do. */
	readonly do?: readonly Line[];
	/** What to tell staff; at home, when to call. */
	readonly tell: readonly Line[];
	/** Shown after `happens` in long visits and hospital stays. */
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
	/** Said when a step of the picture leads back to its beginning. */
	readonly fromBeginning: string;
	/** A picture of 100 people in words: `{some}` are marked, `{others}` not. */
	readonly ofPeople: string;
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
	readonly voiceComes: string;
	readonly voiceFailed: string;
	readonly keyboard: string;
	/** What keys do. `{keys}` are those of `ui/keys.ts`. */
	readonly keys: Readonly<Record<'step' | 'stop', string>>;
	readonly help: string;
	/** `{part}`, `{count}`: the chapter among all chapters. */
	readonly partOf: string;
	/** `{step}`, `{count}` */
	readonly stepOf: string;
	/** Buttons that lead from one view to the other. */
	readonly shortWay: string;
	readonly allOfIt: string;
	readonly namesInPicture: string;
	readonly picture: string;
	readonly aboutPicture: string;
	readonly progress: string;
	readonly startOver: string;
	readonly print: string;
	/** The first word or words of `print`, where there is little room. */
	readonly printShort: string;
	/** Where no print window seems to have opened. */
	readonly printFailed: string;
	/** `{date}` */
	readonly printedOn: string;
	/** Shown where a clinic has not set a fact that patients act on. */
	readonly askTeam: string;
	readonly failed: string;
	/** Where what is shown is fetched in parts: one is on its way, or has not come. */
	readonly coming: string;
	readonly lost: string;
	readonly tryAgain: string;
	/** Where a part has not come again. */
	readonly newVersion: string;
	readonly reload: string;
	readonly endTitle: string;
	readonly endText: string;
	/** Name of the button that opens the sources of a card or a picture. `{count}` */
	readonly sources: string;
	/** Said after a link that opens one. */
	readonly newTab: string;
	/** Shown for sources that are not publications. */
	readonly ownSources: Readonly<Record<OwnKey, string>>;
}

/** The description of the doors for screen readers. A line is left out if its count is 0. */
export interface DoorsWords {
	readonly glutamateInCleft: string;
	readonly ketamineInCleft: string;
	/** `{ampaOpen}`, `{ampa}` */
	readonly ampaOpen: string;
	/** `{nmdaConducting}`, `{nmda}` */
	readonly nmdaConducting: string;
	/** `{magnesiumBlocked}` */
	readonly magnesiumBlocked: string;
	/** `{ketamineBlocked}` */
	readonly ketamineBlocked: string;
	/** `{ketamineTrapped}`, the closed doors among those that hold ketamine. */
	readonly ketamineTrapped: string;
	/** Describes the layout and introduces the list of doors. `{presynapticCell}`, `{cleft}`, `{postsynapticCell}` */
	readonly place: string;
}

export interface HelpWords {
	readonly title: string;
	readonly emergencyHeading: string;
	readonly emergency: readonly Line[];
	readonly crisisHeading: string;
	readonly crisis: readonly Line[];
	/** How to call 988 in this language, for example "988 (oprima 2)". Not used for another crisis line. `{number}` */
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
	readonly atThisLevel: string;
	readonly before: string;
	readonly withKetamine: string;
	/** The two ends of the range; names of icons and of columns and rows of tables. */
	readonly atLeast: string;
	readonly upTo: string;
	/** `{atLeast}`, `{upTo}` */
	readonly rangeOf100: string;
	/** Said when the low end is none. `{upTo}` */
	readonly upToOf100: string;
	readonly almostNone: string;
	readonly none: string;
	/** Stands beside the range of doors. */
	/** `{atLeast}`, `{upTo}` */
	readonly signalSentence: string;
	readonly wholeSignal: string;
	/** Column header of the table that describes the trace. */
	readonly message: string;
	readonly fewDoors: Line;
	readonly simplePicture: Line;
	/** Shown beside numbers that depend on a drip. */
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
	/** Answers to the question in the title of the step, after a choice. */
	readonly answers: Readonly<Record<'fewer' | 'more' | 'same', string>>;
}

export interface StartWords {
	readonly welcome: {
		readonly title: string;
		readonly picture: string;
		readonly main: Line;
		readonly fda: Line;
		/** `{minutes}` */
		readonly aboutMinutes: string;
	};
}

interface TreatmentWords {
	readonly name: string;
	readonly stop: string;
	readonly prevent: string;
}

export interface MigraineWords {
	readonly what: PictureScreenWords & {
		readonly attack: Readonly<Record<'title' | 'sentence' | 'hours' | 'days', string>>;
		readonly month: Readonly<Record<'title' | 'sentence' | 'headache' | 'migraine', string>>;
	};
	readonly sensitive: PictureScreenWords & Readonly<Record<'often' | 'inMigraine', string>>;
	readonly care: ScreenWords & {
		readonly intro: readonly Line[];
		readonly grid: Readonly<Record<'kind' | 'stop' | 'prevent', string>> &
			Readonly<Record<'pill' | 'shot' | 'drip' | 'other', TreatmentWords>> & { readonly sources: Line };
	};
}

/** One study. Both of its results stand together, so that neither can be shown alone. */
export interface StudyWords {
	readonly title: string;
	readonly group: Line;
	/** Follows the number of people, of 100, with less pain when they went home. */
	readonly home: Line;
	/** Follows the number of people, of 100, with less pain at the later check. */
	readonly later: Line;
}

/** Whether a test or a guideline speaks against ketamine, or is not clear. None speaks for it. */
export type Verdict = 'against' | 'unclear';

export interface JudgedLine extends Line {
	readonly verdict: Verdict;
}

export function judged(verdict: Verdict, line: Line): JudgedLine {
	return { ...line, verdict };
}

export interface EvidenceWords {
	readonly studies: {
		readonly title: string;
		readonly first: StudyWords;
		readonly second: StudyWords;
		/** A test without benefit, given the same weight as the two studies. */
		readonly saltWater: {
			readonly title: string;
			readonly group: Line;
			/** What each half of the group got. */
			readonly ketamine: Line;
			readonly other: Line;
			readonly result: Line;
		};
		/** `{count}` */
		readonly aboutOf100: string;
		/** `{low}`, `{high}` */
		readonly rangeOf100: string;
		readonly lessPain: string;
		readonly notLessPain: string;
		/** Why some people are drawn as such who may belong to either. */
		readonly maybe: Line;
		readonly notes: readonly Line[];
	};
	readonly tests: Readonly<Record<'title' | Verdict, string>> & {
		readonly verdicts: readonly JudgedLine[];
	};
	readonly unknown: {
		readonly title: string;
		readonly picture: string;
		/** What an empty frame stands for, each. */
		readonly questions: readonly Line[];
		readonly notes: readonly Line[];
	};
}

interface ChoiceWords {
	readonly name: string;
	readonly how: Line;
	readonly good: Line;
	readonly bad: Line;
	readonly unknown: Line;
}

interface TitledLines {
	readonly title: string;
	readonly lines: readonly Line[];
}

export interface SafetyWords {
	readonly tell: {
		readonly title: string;
		readonly picture: string;
		readonly intro: Line;
		readonly items: Readonly<Record<TellItemId, Line>>;
		readonly notComplete: Line;
	};
	readonly effects: {
		readonly title: string;
		readonly group: Line;
		/** Each follows a number of people, of 100. */
		readonly rows: Readonly<Record<SideEffectId, string>>;
		/** The serious ones in short. */
		readonly serious: Line;
		readonly notes: readonly Line[];
	};
	readonly serious: {
		readonly title: string;
		readonly picture: string;
		/** How often, in the group that matters to the reader; stands above both. */
		readonly howOften: Line;
		readonly one: TitledLines;
		readonly many: TitledLines;
	};
	readonly choices: {
		readonly title: string;
		readonly heads: Readonly<Record<'how' | 'good' | 'bad' | 'unknown', string>>;
		readonly ketamine: ChoiceWords;
		readonly other: ChoiceWords;
		readonly none: ChoiceWords;
	};
	readonly decide: {
		readonly title: string;
		readonly intro: Line;
		readonly matters: Readonly<Record<MatterId, Line>>;
		/** What each choice means for work and family. */
		readonly days: TitledLines;
		readonly notes: readonly Line[];
	};
}

export interface AnswerWords {
	readonly text: string;
	readonly correct?: true;
}

export interface CheckWords {
	readonly question: string;
	/** Three answers; one of them is correct. */
	readonly answers: readonly AnswerWords[];
	/** Shown after any answer, right or wrong. */
	readonly explanation: Line;
}

export interface QuestionsWords {
	readonly remember: { readonly title: string; readonly things: Readonly<Record<ThingId, Line>> };
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
		/** Heads what was ticked on other screens. */
		readonly alsoTicked: string;
	};
}

export interface SourcesWords {
	readonly about: ScreenWords;
	/** Lines about the clinic. Each is shown only if the clinic has set the fact it carries. */
	readonly clinicFacts: Readonly<Record<'disclosure' | 'reviewedBy' | 'nextReview' | 'pageUrl', Line>>;
	readonly list: {
		readonly title: string;
		readonly intro: Line;
		/** Misprints in the papers themselves. */
		readonly printingErrors: readonly Line[];
	};
}

export interface DayWords {
	readonly overview: {
		readonly title: string;
		readonly picture: string;
		readonly opening: readonly Line[];
		readonly things: Readonly<Record<'food' | 'helper' | 'driving' | 'drip', Line>>;
	};
	readonly groups: Readonly<Record<DayGroupId, string>>;
	readonly parts: Readonly<Record<'happens' | 'feel' | 'staff' | 'do' | 'tell' | 'call' | 'clinic', string>>;
	readonly steps: Readonly<Record<DayStopId, DayStepWords>>;
	readonly visitType: string;
	readonly visitTypes: Readonly<Record<VisitType, string>>;
	/** Each line is shown only if the clinic has set the fact it carries. */
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
		readonly none: string;
		readonly rising: string;
		readonly falling: string;
		readonly gone: string;
		/** Column headers of the table that describes the curve. */
		readonly time: string;
		readonly ofHighest: string;
		readonly example: Line;
	};
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
	/** The review is of another text than the one that is shown. */
	readonly reviewOtherText: string;
	/** `{name}`, `{date}` */
	readonly reviewedBy: string;
	readonly learning: Line;
	/** Who checked the words, shown until the clinic names who reviewed them. */
	readonly unsigned: Line;
	/** Shown in a translation until a qualified translator has signed off every text. */
	readonly draftTranslation: Line;
	/** Shown only if the clinic has set a cost. */
	readonly cost: Line;
	readonly help: HelpWords;
	readonly terms: Readonly<Record<TermId, { readonly word: string; readonly meaning: Line }>>;
	readonly start: StartWords;
	readonly migraine: MigraineWords;
	readonly scene: Readonly<Record<SceneLabelKey, string>>;
	readonly doors: DoorsWords;
	readonly signals: Readonly<Record<SignalsStepId, StepWords>>;
	readonly ketamine: Readonly<Record<KetamineStepId, StepWords>>;
	readonly tryIt: TryItWords;
	readonly readouts: ReadoutWords;
	readonly about: { readonly title: string; readonly lines: readonly Line[] };
	readonly evidence: EvidenceWords;
	readonly safety: SafetyWords;
	readonly day: DayWords;
	readonly questions: QuestionsWords;
	readonly sources: SourcesWords;
}
