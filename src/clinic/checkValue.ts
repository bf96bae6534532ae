/** One given value against its field: the value to use, and what is refused in it. */
import { isCalendarDate, yearAfter } from './dates';
import type { DateField, Field, NameField, NumberField, TextField } from './fields';
import { LANGUAGES, type Language, type SettingText } from './localText';
import { isNamed, ownValue } from './named';
import { REFUSED_CHARACTERS, refuseText } from './textGuards';

/** What a value is measured against beside its own field. */
export interface CheckContext {
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** The date of review that holds, if there is one. */
	readonly reviewedOn: unknown;
}

/** Told of everything that is refused. `within` is the part of the value, such as `.en`, or empty. */
export type Refuse = (given: unknown, allowed: string, within?: string) => undefined;

/** As far as JSON Schema can say it too, without flags. */
export const PHONE = /^ *(?:tel:)?(?=(?:\D*\d){3})[\d +().-]*(?:[eE]?[xX][tT]?\.? ?\d{1,6})? *$/;
export const LONGEST_PHONE = 40;
export const NUMERIC_TEXT = /^ *\d{1,4}(?:\.\d{1,4})? *$/;
export const HTTPS_URL = /^https:\/\/[^\s<>"'`\\]+$/;
export const LONGEST_URL = 400;

/** The value to use, or `undefined` when nothing of it can be. */
export function checkValue(field: Field, given: unknown, context: CheckContext, refuse: Refuse): unknown {
	switch (field.kind) {
		case 'choice':
			if (typeof given === 'string' && field.choices.includes(given)) return given;
			return refuse(given, field.choices.join(', '));
		case 'number':
			return checkNumber(field, given, refuse);
		case 'text':
		case 'name':
			return checkTexts(field, given, refuse);
		case 'phone':
			if (typeof given === 'string' && given.length <= LONGEST_PHONE && PHONE.test(given)) {
				return given.replace('tel:', '').trim();
			}
			return refuse(given, 'a phone number as text, such as "(555) 555-0100"');
		case 'date':
			return checkDate(field, given, context, refuse);
		case 'url':
			return isHttpsUrl(given) ? given : refuse(given, 'an address that starts with https://');
	}
}

function checkNumber({ min, max, unit }: NumberField, given: unknown, refuse: Refuse): number | undefined {
	const value = typeof given === 'string' && NUMERIC_TEXT.test(given) ? Number(given) : given;
	// Written so that NaN is refused.
	if (typeof value === 'number' && value > 0 && value >= (min ?? 0) && value <= max) return value;
	return refuse(given, min === undefined ? `${unit}, more than 0, at most ${max}` : `${unit}, ${min} to ${max}`);
}

function checkTexts(field: TextField | NameField, given: unknown, refuse: Refuse): SettingText | undefined {
	if (typeof given === 'string') return checkText(field, given, refuse);
	if (!isNamed(given)) return refuse(given, 'text, or {"en": text, "es": text}');
	const texts: Partial<Record<Language, string>> = {};
	for (const lang of LANGUAGES) {
		const words = ownValue(given, lang);
		if (words === undefined) continue;
		const text =
			typeof words === 'string' ? checkText(field, words, refuse, '.' + lang) : refuse(words, 'text', '.' + lang);
		if (text !== undefined) texts[lang] = text;
	}
	const known: readonly string[] = LANGUAGES;
	const keys = Object.keys(given);
	if (!keys.length || !keys.every((key) => known.includes(key))) refuse(given, 'the languages en and es');
	return texts.en === undefined && texts.es === undefined ? undefined : texts;
}

function checkText(field: TextField | NameField, text: string, refuse: Refuse, within = ''): string | undefined {
	const allowed = refuseText(text, field);
	return allowed === undefined ? text : refuse(text, allowed, within);
}

function checkDate(
	{ past }: DateField,
	given: unknown,
	{ today, reviewedOn }: CheckContext,
	refuse: Refuse,
): string | undefined {
	if (typeof given !== 'string' || !isCalendarDate(given)) return refuse(given, 'a date such as 2026-11-02');
	if (past) {
		return given <= today ? given : refuse(given, 'no day in the future');
	}
	if (typeof reviewedOn !== 'string' || (given > reviewedOn && given <= yearAfter(reviewedOn))) return given;
	return refuse(given, `at most 12 months after reviewedOn (${reviewedOn})`);
}

function isHttpsUrl(given: unknown): given is string {
	if (typeof given !== 'string' || given.length > LONGEST_URL || REFUSED_CHARACTERS.test(given)) return false;
	try {
		// A name or password in an address is a way to make it look like another one.
		return HTTPS_URL.test(given) && !new URL(given).username;
	} catch {
		return false;
	}
}
