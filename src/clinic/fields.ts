/**
 * Every setting a clinic can make: what kind of value it is, its limits, and what holds when it is not set.
 * The types, the reader, the JSON Schema and the setup page are all made from it.
 */
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
	/** What holds when nothing else does. */
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
	/** Not in the future, or else within a year after the review. */
	readonly past: boolean;
}

export interface UrlField extends AnyField {
	readonly kind: 'url';
}

export type Field = ChoiceField | NumberField | TextField | PhoneField | DateField | UrlField;

const PHONE = { kind: 'phone' } as const;
const textOf = (rules: readonly TextRule[]) => ({ kind: 'text', rules }) as const;
const NAME = textOf(NAME_RULES);
const TEXT = textOf(TEXT_RULES);
const TEXT_WITH_MONEY = textOf(MONEY_RULES);
const NUMBER_OF_VISITS = textOf(VISITS_RULES);

export const FIELDS = {
	clinicName: NAME,
	clinicPhone: PHONE,
	afterHoursPhone: PHONE,
	emergencyNumber: { kind: 'phone', fallback: '911' },
	crisisLine: { kind: 'phone', fallback: '988' },
	address: NAME,
	pageUrl: { kind: 'url' },

	visitType: { kind: 'choice', choices: ['short', 'long', 'hospital'], fallback: 'short' },
	arrivalTime: TEXT,
	totalVisitTime: TEXT,
	infusionLength: TEXT,
	observationLength: TEXT,
	bpInterval: { kind: 'number', unit: 'minutes', min: 1, max: 15 },
	numberOfSessions: NUMBER_OF_VISITS,
	daysBetween: NUMBER_OF_VISITS,
	followupWhen: TEXT,

	foodRule: TEXT,
	drinkRule: TEXT,
	medicineRule: textOf(MEDICINE_RULES),
	alcoholRule: textOf(ALCOHOL_RULES),
	companionRule: textOf(COMPANION_RULES),
	adultOvernight: { kind: 'choice', choices: ['yes', 'no', 'ask'], fallback: 'ask' },
	noDriveTime: { kind: 'number', unit: 'hours', min: 24, max: 168, fallback: 24 },

	lineType: TEXT,
	premedText: TEXT,
	roomType: TEXT,
	comfortExtras: TEXT,
	companionInRoom: TEXT,
	costText: TEXT_WITH_MONEY,

	reviewedBy: NAME,
	reviewedOn: { kind: 'date', past: true },
	// After reviewedOn, which it is measured against.
	nextReview: { kind: 'date', past: false },
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
			: string;

type KeyWithFallback = {
	[Key in SettingKey]: (typeof FIELDS)[Key] extends { readonly fallback: unknown } ? Key : never;
}[SettingKey];

/** A clinic's settings, checked. What the clinic did not set, and what has no default, is not there. */
export type ClinicSettings = {
	readonly [Key in KeyWithFallback]: ValueOf<(typeof FIELDS)[Key]>;
} & {
	readonly [Key in Exclude<SettingKey, KeyWithFallback>]?: ValueOf<(typeof FIELDS)[Key]> | undefined;
};
