/**
 * Every setting that a clinic can make: its kind of value, its limits and its default. The types, the checks, the JSON
 * Schema and the setup page are all made from this table.
 */
import type { DayStepId } from '../content/ids';
import { HIDABLE_STEPS } from './dayStepRules';
import type { SettingText } from './localText';
import {
	ALCOHOL_RULES,
	COMPANION_RULES,
	MEDICINE_RULES,
	MONEY_RULES,
	NAME_RULES,
	TEXT_RULES,
	VISITS_RULES,
	type TextRule,
} from './textRules';

interface AnyField {
	/** The default, used when no valid value was given. */
	readonly fallback?: string | number;
}

export interface ChoiceField extends AnyField {
	readonly kind: 'choice';
	readonly choices: readonly string[];
}

export interface NumberField extends AnyField {
	readonly kind: 'number';
	readonly unit: 'minutes' | 'hours';
	readonly min: number;
	readonly max: number;
}

export interface TextField extends AnyField {
	readonly kind: 'text';
	readonly rules: readonly TextRule[];
}

export interface PhoneField extends AnyField {
	readonly kind: 'phone';
}

export interface DateField extends AnyField {
	readonly kind: 'date';
	/** True: not in the future. False: within a year after the review. */
	readonly past: boolean;
}

/** Names for the texts that were reviewed, one for each language; `review/fingerprint.ts` makes them. */
export interface FingerprintsField extends AnyField {
	readonly kind: 'fingerprints';
}

export interface UrlField extends AnyField {
	readonly kind: 'url';
}

/** Address of a picture on the page's own site, or the picture itself as `data:`. */
export interface ImageField extends AnyField {
	readonly kind: 'image';
}

/** Ids of steps of the day, each once. Each is used or refused by itself. */
export interface StepsField extends AnyField {
	readonly kind: 'steps';
	readonly steps: readonly DayStepId[];
}

/** Steps of the clinic's own. */
export interface AddedStepsField extends AnyField {
	readonly kind: 'addedSteps';
	readonly rules: readonly TextRule[];
}

export type Field =
	| ChoiceField
	| NumberField
	| TextField
	| PhoneField
	| DateField
	| FingerprintsField
	| UrlField
	| ImageField
	| StepsField
	| AddedStepsField;

/** A step of the clinic's own, shown after one of the day's steps. */
export interface AddedStep {
	readonly after: DayStepId;
	readonly title: SettingText;
	readonly text: SettingText | readonly SettingText[];
}

const PHONE = { kind: 'phone' } as const;
const textOf = (rules: readonly TextRule[]) => ({ kind: 'text', rules }) as const;
const NAME = textOf(NAME_RULES);
const TEXT = textOf(TEXT_RULES);
const TEXT_WITH_MONEY = textOf(MONEY_RULES);
const NUMBER_OF_VISITS = textOf(VISITS_RULES);
const COMPANION = textOf(COMPANION_RULES);

export const FIELDS = {
	clinicName: NAME,
	clinicPhone: PHONE,
	afterHoursPhone: PHONE,
	emergencyNumber: { kind: 'phone', fallback: '911' },
	crisisLine: { kind: 'phone', fallback: '988' },
	cancelPhone: PHONE,
	address: NAME,
	parking: NAME,
	logo: { kind: 'image' },
	pageUrl: { kind: 'url' },

	visitType: { kind: 'choice', choices: ['short', 'long', 'hospital'], fallback: 'short' },
	arrivalTime: TEXT,
	totalVisitTime: TEXT,
	infusionLength: TEXT,
	observationLength: TEXT,
	bpIntervalStart: { kind: 'number', unit: 'minutes', min: 1, max: 15 },
	bpInterval: { kind: 'number', unit: 'minutes', min: 1, max: 15 },
	numberOfSessions: NUMBER_OF_VISITS,
	daysBetween: NUMBER_OF_VISITS,
	followupWhen: TEXT,
	stopRule: TEXT,

	foodRule: TEXT,
	drinkRule: TEXT,
	medicineRule: textOf(MEDICINE_RULES),
	alcoholRule: textOf(ALCOHOL_RULES),
	bringList: TEXT,
	companionRule: COMPANION,
	rideRule: COMPANION,
	adultOvernight: { kind: 'choice', choices: ['yes', 'no', 'ask'], fallback: 'ask' },
	noDriveTime: { kind: 'number', unit: 'hours', min: 24, max: 168, fallback: 24 },

	consentWhere: TEXT,
	pregnancyTest: TEXT,
	whoWatches: TEXT,
	lineType: TEXT,
	premedText: TEXT,
	roomType: TEXT,
	comfortExtras: TEXT,
	companionInRoom: TEXT,
	companionWaitArea: TEXT,
	costText: TEXT_WITH_MONEY,

	stepsHidden: { kind: 'steps', steps: HIDABLE_STEPS },
	stepsAdded: { kind: 'addedSteps', rules: TEXT_RULES },

	reviewedBy: NAME,
	reviewedOn: { kind: 'date', past: true },
	// Stands after reviewedOn, because fields are checked in this order and it is measured against that date.
	nextReview: { kind: 'date', past: false },
	reviewedText: { kind: 'fingerprints' },
	disclosure: TEXT_WITH_MONEY,

	idleMinutes: { kind: 'number', unit: 'minutes', min: 1, max: 60, fallback: 5 },
} as const satisfies Readonly<Record<string, Field>>;

export type SettingKey = keyof typeof FIELDS;

export const SETTING_KEYS = Object.keys(FIELDS) as readonly SettingKey[];

type ValueOf<F extends Field> = F extends { readonly choices: readonly (infer Choice)[] }
	? Choice
	: F extends NumberField
		? number
		: F extends TextField
			? SettingText
			: F extends StepsField
				? readonly F['steps'][number][]
				: F extends AddedStepsField
					? readonly AddedStep[]
					: string;

type KeyWithFallback = {
	[Key in SettingKey]: (typeof FIELDS)[Key] extends { readonly fallback: unknown } ? Key : never;
}[SettingKey];

/** A clinic's settings, checked. Settings without a value and without a default are absent. */
export type ClinicSettings = {
	readonly [Key in KeyWithFallback]: ValueOf<(typeof FIELDS)[Key]>;
} & {
	readonly [Key in Exclude<SettingKey, KeyWithFallback>]?: ValueOf<(typeof FIELDS)[Key]> | undefined;
};
