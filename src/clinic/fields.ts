/**
 * Every setting a clinic can make: what kind of value it is, its limits, and what holds when it is not set.
 * Plain data: the types, the reader, the JSON Schema and the setup page are all made from it.
 */
import type { SettingText } from './localText';
import { ALCOHOL, COMPANION, MEDICINE, SESSIONS, type TextRule } from './textRules';

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
	/** Smallest value allowed. Without it, anything above zero. */
	readonly min?: number;
	readonly max: number;
}

export interface TextField extends AnyField {
	readonly kind: 'text';
	/** On top of those for every text. */
	readonly rule?: TextRule;
	/** Whether sums of money may be named. */
	readonly money?: true;
}

/** A name or an address: "Dr. Best", "12 Hope Drive". Words that are often part of one are let through. */
export interface NameField extends AnyField {
	readonly kind: 'name';
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

export type Field = ChoiceField | NumberField | TextField | NameField | PhoneField | DateField | UrlField;

const NAME = { kind: 'name' } as const;
const PHONE = { kind: 'phone' } as const;
const TEXT = { kind: 'text' } as const;
const TEXT_WITH_MONEY = { kind: 'text', money: true } as const;
const NUMBER_OF_VISITS = { kind: 'text', rule: SESSIONS } as const;

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
	bpInterval: { kind: 'number', unit: 'minutes', max: 15 },
	numberOfSessions: NUMBER_OF_VISITS,
	daysBetween: NUMBER_OF_VISITS,
	followupWhen: TEXT,

	foodRule: TEXT,
	drinkRule: TEXT,
	medicineRule: { kind: 'text', rule: MEDICINE },
	alcoholRule: { kind: 'text', rule: ALCOHOL },
	companionRule: { kind: 'text', rule: COMPANION },
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
		: F extends TextField | NameField
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
