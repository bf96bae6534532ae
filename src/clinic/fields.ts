/**
 * Every setting a clinic can make: what kind of value it is, its limits, and what holds when it is not set.
 * Plain data: the types, the reader, the JSON Schema and the setup page are all made from it.
 */
import type { SettingText } from './localText';

export interface ChoiceField {
	readonly kind: 'choice';
	readonly choices: readonly string[];
	readonly fallback: string;
}

export interface NumberField {
	readonly kind: 'number';
	readonly unit: 'minutes' | 'hours';
	/** Smallest value allowed. Without it, anything above zero. */
	readonly min?: number;
	readonly max: number;
	readonly fallback?: number;
}

/** Rules that hold for one subject only, on top of those for every text. */
export type TextRule = 'medicine' | 'companion' | 'alcohol' | 'sessions';

export interface TextField {
	readonly kind: 'text';
	readonly rule?: TextRule;
	/** Whether sums of money may be named. */
	readonly money?: true;
}

/** A name or an address: "Dr. Best", "12 Hope Drive". Words that are often part of one are let through. */
export interface NameField {
	readonly kind: 'name';
}

export interface PhoneField {
	readonly kind: 'phone';
	readonly fallback?: string;
}

export interface DateField {
	readonly kind: 'date';
	/** Not in the future, or else within a year after the review. */
	readonly past: boolean;
}

export interface UrlField {
	readonly kind: 'url';
}

export type Field = ChoiceField | NumberField | TextField | NameField | PhoneField | DateField | UrlField;

export const FIELDS = {
	clinicName: { kind: 'name' },
	clinicPhone: { kind: 'phone' },
	afterHoursPhone: { kind: 'phone' },
	emergencyNumber: { kind: 'phone', fallback: '911' },
	crisisLine: { kind: 'phone', fallback: '988' },
	address: { kind: 'name' },
	pageUrl: { kind: 'url' },

	visitType: { kind: 'choice', choices: ['short', 'long', 'hospital'], fallback: 'short' },
	arrivalTime: { kind: 'text' },
	totalVisitTime: { kind: 'text' },
	infusionLength: { kind: 'text' },
	observationLength: { kind: 'text' },
	bpInterval: { kind: 'number', unit: 'minutes', max: 15 },
	numberOfSessions: { kind: 'text', rule: 'sessions' },
	daysBetween: { kind: 'text', rule: 'sessions' },
	followupWhen: { kind: 'text' },

	foodRule: { kind: 'text' },
	drinkRule: { kind: 'text' },
	medicineRule: { kind: 'text', rule: 'medicine' },
	alcoholRule: { kind: 'text', rule: 'alcohol' },
	companionRule: { kind: 'text', rule: 'companion' },
	adultOvernight: { kind: 'choice', choices: ['yes', 'no', 'ask'], fallback: 'ask' },
	noDriveTime: { kind: 'number', unit: 'hours', min: 24, max: 168, fallback: 24 },

	lineType: { kind: 'text' },
	premedText: { kind: 'text' },
	roomType: { kind: 'text' },
	comfortExtras: { kind: 'text' },
	companionInRoom: { kind: 'text' },
	costText: { kind: 'text', money: true },

	reviewedBy: { kind: 'name' },
	reviewedOn: { kind: 'date', past: true },
	// After reviewedOn, which it is measured against.
	nextReview: { kind: 'date', past: false },
	disclosure: { kind: 'text', money: true },

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
