/** Checks a text, plain or by language. Nothing is cut out of a text: it is used as it is, or refused. */
import { LANGUAGES, type Language } from './localText';
import { LONGEST_TEXT } from './patterns';
import type { Refuse } from './problem';
import type { TextFault, TextRule } from './textRules';

/** One line, without control characters, halves of characters, and marks that turn the direction of text. */
const PLAIN_LINE = new RegExp(`^[^\\p{Cc}\\p{Cs}\\u2028-\\u202e\\u2066-\\u2069]{1,${LONGEST_TEXT}}$`, 'u');

/**
 * The text as the rules read it: lowercase, without accents and invisible characters, with one kind of space. So `\b`
 * finds the ends of Spanish words too, and "Garantizado", "garantizadó" and "pain\u00ADless" are all found.
 */
function foldText(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
		.replace(/\s+/g, ' ')
		.toLowerCase();
}

function faultIn(text: string, rules: readonly TextRule[]): TextFault | undefined {
	if (!PLAIN_LINE.test(text)) return { code: 'tooLong', params: { given: text, most: LONGEST_TEXT } };
	const folded = foldText(text);
	for (const rule of rules) {
		const fault = rule(folded, text);
		if (fault) return fault;
	}
	return undefined;
}

/**
 * The text to use, or the languages of it that can be used.
 *
 * @param within where the text stands in the value of the setting, such as `.0.title`
 */
export function checkText(given: unknown, rules: readonly TextRule[], refuse: Refuse, within = ''): unknown {
	const accepts = (words: unknown, part: string): boolean => {
		const fault =
			typeof words === 'string' ? faultIn(words, rules) : ({ code: 'notText', params: { given: words } } as const);
		if (fault) refuse(fault, part);
		return !fault;
	};
	if (given && typeof given === 'string') return accepts(given, within) ? given : undefined;
	// For values that are neither text nor objects, the list is empty.
	const parts = Object.entries(Object(given) as object);
	if (!parts.length || Array.isArray(given)) {
		return refuse({ code: 'notText', params: { given, languages: LANGUAGES } }, within);
	}
	const accepted = parts.filter(([language, words]) =>
		LANGUAGES.includes(language as Language)
			? accepts(words, `${within}.${language}`)
			: refuse({ code: 'language', params: { given: language, languages: LANGUAGES } }, within),
	);
	return accepted.length ? Object.fromEntries(accepted) : undefined;
}
