/**
 * Every text that patients read in a language, with the clinic's own: what a clinician signs. Numbers that patients read
 * are texts here; code and looks are not.
 */
import { localText, SETTING_KEYS, type ClinicSettings, type SettingKey, type SettingText } from '../clinic';
import { plainText, SIDE_EFFECTS, STUDIES, wordsFor, type Language, type SourceKey } from '../content';
import { freeBrainKetamineUm, ketamineShareRange, LOW_DOSE_DRIP } from '../model';
import { rangeOf100 } from '../text/of100';

export interface ReviewedText {
	/** Where it stands: `safety.effects.notes.0`, `numbers.doors.upTo`, `clinic.foodRule`. */
	readonly id: string;
	readonly text: string;
	readonly sources: readonly SourceKey[];
}

/** Settings that are no text for patients, and what the review itself says. */
const NOT_REVIEWED: readonly SettingKey[] = [
	...(['logo', 'idleMinutes'] as const),
	...(['reviewedBy', 'reviewedOn', 'nextReview', 'reviewedText'] as const),
];

/** Part of the words that nobody reads. */
const NO_TEXT = 'direction';

export function reviewedTexts(settings: ClinicSettings, language: Language): readonly ReviewedText[] {
	return [...textsIn(wordsFor(language), ''), ...textsIn(numbers(), 'numbers'), ...clinicTexts(settings, language)];
}

/** The numbers that stand in charts and beside them. */
function numbers(): object {
	const levelUm = freeBrainKetamineUm(LOW_DOSE_DRIP, LOW_DOSE_DRIP.infusionMin);
	return { studies: STUDIES, sideEffects: SIDE_EFFECTS, doors: rangeOf100(ketamineShareRange(levelUm)) };
}

function clinicTexts(settings: ClinicSettings, language: Language): readonly ReviewedText[] {
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

/** The texts and numbers in a value, with their ids. */
function textsIn(value: unknown, id: string): readonly ReviewedText[] {
	if (typeof value === 'string' || typeof value === 'number') return [{ id, text: plainText(`${value}`), sources: [] }];
	if (!isObject(value)) return [];
	if ('text' in value && 'sources' in value) {
		return [{ id, text: plainText(value.text as string), sources: value.sources as readonly SourceKey[] }];
	}
	return Object.entries(value)
		.filter(([part]) => part !== NO_TEXT)
		.flatMap(([part, each]) => textsIn(each, id ? `${id}.${part}` : part));
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
