/** A text, plain or by language: the part of it to use, and what is refused. */
import type { Refuse } from './checkValue';
import { LANGUAGES, type Language } from './localText';
import { refuseText } from './refuseText';
import type { TextRule } from './textRules';

/** @param within where the text stands in the value, such as `.0.title`, or empty */
export function checkText(given: unknown, rules: readonly TextRule[], refuse: Refuse, within = ''): unknown {
	const accepts = (words: unknown, part: string): unknown => {
		const allowed = typeof words === 'string' ? refuseText(words, rules) : 'text';
		return !allowed || refuse(words, allowed, part);
	};
	if (given && typeof given === 'string') return accepts(given, within) && given;
	// What is neither text nor has parts has an empty list of them.
	const parts = Object.entries(Object(given) as object);
	if (!parts.length || Array.isArray(given)) return refuse(given, 'text, or {"en": text, "es": text}', within);
	const accepted = parts.filter(([lang, words]) =>
		LANGUAGES.includes(lang as Language) ? accepts(words, `${within}.${lang}`) : refuse(lang, 'en or es', within),
	);
	return accepted.length ? Object.fromEntries(accepted) : undefined;
}
