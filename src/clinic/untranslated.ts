/** Finds the clinic's texts that readers of a language see in another one. */
import { FIELDS, SETTING_KEYS, type ClinicSettings, type Field } from './fields';
import { localText, type Language, type SettingText } from './localText';
import { problemAt, type Problem } from './problem';
import { NAME_RULES } from './textRules';

/**
 * @param settings checked
 * @param language of the reader
 * @param plainIn language that plain strings are taken to be in; plain names count as being in every language
 */
export function untranslated(settings: ClinicSettings, language: Language, plainIn?: Language): Problem[] {
	const problems: Problem[] = [];
	const look = (path: string, given: unknown): void => {
		const shown = localText(given as SettingText, language);
		if (!shown) {
			// Steps of the clinic's own, and lists of lines.
			for (const [name, part] of Object.entries(given as object)) if (name !== 'after') look(`${path}.${name}`, part);
		} else if ((shown.lang ?? plainIn) !== language) {
			problems.push(problemAt(path, { code: 'untranslated', params: { given: shown.text, language } }));
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
