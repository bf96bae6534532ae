/** Which of a clinic's texts readers of a language see in another one. */
import { FIELDS, SETTING_KEYS, type ClinicSettings, type Field } from './fields';
import { localText, type Language, type SettingText } from './localText';
import { problemWith, type SettingsProblem } from './problem';
import { NAME_RULES } from './textRules';

/**
 * @param settings that hold
 * @param lang of the reader
 * @param plainIn language that plain strings are taken to be in; names are at home in every language
 */
export function untranslated(settings: ClinicSettings, lang: Language, plainIn?: Language): SettingsProblem[] {
	const problems: SettingsProblem[] = [];
	const look = (path: string, given: unknown): void => {
		const shown = localText(given as SettingText, lang);
		if (!shown) {
			// Steps of the clinic's own, and lists of lines.
			for (const [name, part] of Object.entries(given as object)) if (name !== 'after') look(`${path}.${name}`, part);
		} else if ((shown.lang ?? plainIn) !== lang) {
			problems.push(problemWith(path, shown.text, `text in ${lang} too`, 'It is shown as it is'));
		}
	};
	for (const key of SETTING_KEYS) {
		const field: Field = FIELDS[key];
		const given = settings[key];
		if (given === undefined || !('rules' in field)) continue;
		if (typeof given !== 'string' || field.rules !== NAME_RULES) look(key, given);
	}
	return problems;
}
