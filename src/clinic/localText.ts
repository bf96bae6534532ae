/** A clinic's own words: a plain string, whose language is not known, or words for each language. */
import type { Language } from '../content';

export type { Language };
/** Those that a clinic can give words for. */
export const LANGUAGES = ['en', 'es'] as const satisfies readonly Language[];

/** Words by language, at least one of them. */
export type LocalText = Readonly<Partial<Record<Language, string>>>;

/** A plain string is shown in every language. */
export type SettingText = string | LocalText;

export interface ShownText {
	readonly text: string;
	/** Language of the words, for a `lang` attribute; `null` when the clinic did not say. */
	readonly lang: Language | null;
}

/** The words to show in a language, else those in the other one: a rule in the wrong language beats no rule. */
export function localText(text: SettingText | undefined, lang: Language): ShownText | undefined {
	if (typeof text === 'string') return { text, lang: null };
	for (const candidate of [lang, ...LANGUAGES]) {
		const words = text?.[candidate];
		if (words !== undefined) return { text: words, lang: candidate };
	}
	return undefined;
}
