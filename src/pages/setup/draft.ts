/** Changes to a draft of the settings. Each returns a new draft and keeps what the form does not know. */
import { readSettings, SETTING_KEYS, type Language, type SettingKey } from '../../clinic';
import type { Draft } from './settingsFile';

/** The draft with another value of a setting, or without the setting when the value is `undefined`. */
export function withValue(draft: Draft, key: SettingKey, value: unknown): Draft {
	if (value !== undefined) return { ...draft, [key]: value };
	return Object.fromEntries(Object.entries(draft).filter(([name]) => name !== key));
}

/** A text as the form edits it: one text for every language, or one for each. */
export type EditedText = { readonly one: string } | { readonly each: Readonly<Record<Language, string>> };

/** @param oneByDefault whether it begins as one text: a name, for example, is mostly the same in every language */
export function editedText(value: unknown, oneByDefault: boolean): EditedText {
	if (typeof value === 'string') return { one: value };
	if (value === undefined && oneByDefault) return { one: '' };
	return { each: { en: textAt(value, 'en'), es: textAt(value, 'es') } };
}

function textAt(value: unknown, lang: Language): string {
	const text = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[lang] : undefined;
	return typeof text === 'string' ? text : '';
}

/** The value with another text in one language; `undefined` when no text is left. */
export function withWords(value: unknown, lang: Language, text: string): unknown {
	const before = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
	const others = before.filter(([name]) => name !== lang);
	const parts = text.trim() ? [...others, [lang, text] as const] : others;
	return parts.length ? Object.fromEntries(parts) : undefined;
}

/** A text from a form as one line, which is all that the settings accept. */
export function oneLine(text: string): string {
	return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}

/**
 * The settings that a page gets: those of the draft that are accepted. Where the clinic's value was refused and a default
 * stands in for it, the default is written out.
 */
export function acceptedSettings(draft: Draft, today?: Date): Readonly<Record<string, unknown>> {
	const { settings } = readSettings([draft], today);
	return Object.fromEntries(
		SETTING_KEYS.filter((key) => Object.hasOwn(draft, key) && settings[key] !== undefined).map((key) => [
			key,
			settings[key],
		]),
	);
}
