/** A clinic's own words, in one language that is not named, or named for each language. */

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words named by language. At least one is there. */
export type LocalText = Readonly<Partial<Record<Language, string>>>;

/** A plain string is shown whatever the language of the page, as its own language is not known. */
export type SettingText = string | LocalText;

export interface ShownText {
	readonly text: string;
	/** Language of the words, to be marked in the page; `null` when the clinic did not say. */
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
