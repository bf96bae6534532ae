/** The shape of one language: a missing key does not compile. */
import type { ChapterId, DayGroupId, DayStepId, KetamineStepId, SignalsStepId, VisitType } from './ids';
import type { SourceKey } from './sources';

/** What a patient reads as a statement: its words and what stands behind it. May hold `{slots}` for settings. */
export interface Line {
	readonly text: string;
	readonly sources: readonly SourceKey[];
}

/** Makes a line. */
export function line(text: string, ...sources: [SourceKey, ...SourceKey[]]): Line {
	return { text, sources };
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

/** How many doors of a picture are in which state. */
export interface DoorCounts {
	readonly smallOpen: number;
	readonly small: number;
	readonly nmda: number;
	readonly letting: number;
	readonly plugged: number;
	readonly holding: number;
}

export interface StepWords {
	readonly title: string;
	/** At most two short sentences. */
	readonly caption: readonly Line[];
}

export interface DayStepWords {
	readonly title: string;
	readonly happens: readonly Line[];
	readonly staff: readonly Line[];
	readonly checked: readonly Line[];
	readonly feel: readonly Line[];
	readonly tell: readonly Line[];
	/** Shown instead of, or with, `happens` in other kinds of visit. */
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
	readonly help: string;
	readonly stepOf: (step: number, count: number) => string;
	readonly chapterNumber: (number: number, title: string) => string;
	readonly namesInPicture: string;
	readonly picture: string;
	readonly aboutPicture: string;
	readonly progress: string;
	readonly startOver: string;
	readonly print: string;
	readonly endTitle: string;
	readonly failed: string;
	readonly endText: string;
}

export interface HelpWords {
	readonly title: string;
	readonly emergencyHeading: string;
	readonly emergency: readonly Line[];
	readonly crisisHeading: string;
	readonly crisis: readonly Line[];
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
	readonly shareOf100: (count: number) => string;
	readonly range: (low: number, high: number) => string;
	readonly none: string;
	readonly signalSentence: (percent: number) => string;
	readonly smallChange: string;
	readonly moreIsDrawn: Line;
	readonly asComputed: Line;
	readonly simplePicture: Line;
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
	readonly sentence: (times: string) => string;
	readonly note: Line;
}

export interface DayWords {
	readonly opening: readonly Line[];
	readonly groups: Readonly<Record<DayGroupId, string>>;
	readonly parts: Readonly<Record<'happens' | 'staff' | 'checked' | 'feel' | 'tell', string>>;
	readonly steps: Readonly<Record<DayStepId, DayStepWords>>;
	readonly visitType: string;
	readonly visitTypes: Readonly<Record<VisitType, string>>;
	readonly askTeam: Line;
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
			| 'afterHoursPhone',
			Line
		>
	>;
	readonly bpInterval: Line;
	readonly observation: Line;
	readonly observationUnset: Line;
	readonly overnight: Readonly<Record<'yes' | 'no' | 'ask', Line>>;
	readonly hours: (hours: number) => string;
	readonly level: {
		readonly title: string;
		readonly more: string;
		readonly dripOn: string;
		readonly youAreHere: string;
		readonly start: string;
		readonly hour: (hours: number) => string;
		readonly day: (days: number) => string;
		readonly none: string;
		readonly rising: string;
		readonly falling: string;
		readonly gone: string;
		readonly example: Line;
	};
	readonly doors: {
		readonly title: (count: number) => string;
		readonly none: string;
		readonly almostNone: string;
	};
	readonly staffPicture: string;
}

export interface Words {
	readonly languageName: string;
	readonly direction: 'ltr' | 'rtl';
	readonly ui: UiWords;
	readonly chapterTitles: Readonly<Record<ChapterId, string>>;
	readonly chapterAbout: Readonly<Record<ChapterId, string>>;
	readonly fda: Line;
	readonly offLabel: Line;
	readonly preview: string;
	readonly reviewDue: string;
	readonly reviewedBy: (name: string, date: string) => string;
	readonly learning: Line;
	readonly scene: Readonly<Record<SceneLabelKey, string>>;
	readonly describeDoors: (counts: DoorCounts) => string;
	readonly signals: Readonly<Record<SignalsStepId, StepWords>>;
	readonly ketamine: Readonly<Record<KetamineStepId, StepWords>>;
	readonly tryIt: TryItWords;
	readonly readouts: ReadoutWords;
	readonly gauge: GaugeWords;
	readonly about: { readonly title: string; readonly lines: readonly Line[] };
	readonly day: DayWords;
	readonly help: HelpWords;
	readonly takeHome: { readonly questionsTitle: string; readonly questions: readonly Line[] };
}
