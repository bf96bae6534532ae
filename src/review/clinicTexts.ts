/** What patients read of a clinic's settings. */
import { localText, SETTING_KEYS, type ClinicSettings, type SettingKey, type SettingText } from '../clinic';
import type { Language } from '../content';
import { isObject, textsIn, type ReviewedText } from './reviewedText';

/** Settings that are no text for patients, and what the review itself says. */
const NOT_REVIEWED: readonly SettingKey[] = [
	...(['logo', 'idleMinutes'] as const),
	...(['reviewedBy', 'reviewedOn', 'nextReview', 'reviewedText'] as const),
];

export function clinicTexts(settings: ClinicSettings, language: Language): readonly ReviewedText[] {
	return SETTING_KEYS.filter((key) => !NOT_REVIEWED.includes(key)).flatMap((key) =>
		textsIn(inLanguage(settings[key], language), `clinic.${key}`),
	);
}

/** A setting as readers of a language see it: texts by language become one text, inside of lists and steps, too. */
function inLanguage(value: unknown, language: Language): unknown {
	if (Array.isArray(value)) return value.map((each) => inLanguage(each, language));
	if (!isObject(value)) return value;
	if ('title' in value) {
		return Object.fromEntries(Object.entries(value).map(([part, each]) => [part, inLanguage(each, language)]));
	}
	return localText(value as SettingText, language)?.text;
}
