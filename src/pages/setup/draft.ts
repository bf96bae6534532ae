/** Changes to a draft of the settings. Each gives a new draft; what the form does not know stays as it is. */
import { readSettings, SETTING_KEYS, type Language, type SettingKey } from '../../clinic';
import type { Draft } from './settingsFile';

/** With another value; without the setting when there is none. */
export function withValue(draft: Draft, key: SettingKey, value: unknown): Draft {
	if (value !== undefined) return { ...draft, [key]: value };
	return Object.fromEntries(Object.entries(draft).filter(([name]) => name !== key));
}

/** Words as a form edits them: one text for every language, or one for each. */
export type EditedText = { readonly one: string } | { readonly each: Readonly<Record<Language, string>> };

/** @param oneByDefault what it is when nothing is there yet: a name is the same in every language */
export function editedText(value: unknown, oneByDefault: boolean): EditedText {
	if (typeof value === 'string') return { one: value };
	if (value === undefined && oneByDefault) return { one: '' };
	return { each: { en: textAt(value, 'en'), es: textAt(value, 'es') } };
}

function textAt(value: unknown, lang: Language): string {
	const text = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[lang] : undefined;
	return typeof text === 'string' ? text : '';
}

/** The value with other words in a language; nothing when no words are left. */
export function withWords(value: unknown, lang: Language, text: string): unknown {
	const before = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
	const others = before.filter(([name]) => name !== lang);
	const parts = text.trim() ? [...others, [lang, text] as const] : others;
	return parts.length ? Object.fromEntries(parts) : undefined;
}

/** A text from a form: one line, as the settings want it. */
export function oneLine(text: string): string {
	return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}

/** What of the draft holds, for a page: without what is refused or not known. Where a default stands in, it is named. */
export function holdingSettings(draft: Draft, today?: Date): Readonly<Record<string, unknown>> {
	const { settings } = readSettings([draft], today);
	return Object.fromEntries(
		SETTING_KEYS.filter((key) => Object.hasOwn(draft, key) && settings[key] !== undefined).map((key) => [
			key,
			settings[key],
		]),
	);
}
