/** Reads attributes and properties that take one of a few words. */
import { problemAt, type Problem } from '../clinic';
import { CHAPTER_IDS, DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../content';

export const CHOICES = {
	view: ['full', 'short', 'synapse', 'day'],
	theme: ['auto', 'dim', 'soft', 'contrast'],
	motion: ['auto', 'full', 'reduced'],
	mode: ['page', 'tablet'],
	chapter: CHAPTER_IDS,
} as const satisfies Record<string, readonly string[]>;

export type ChoiceName = keyof typeof CHOICES;
export type Choice<Name extends ChoiceName> = (typeof CHOICES)[Name][number];

/**
 * The value if it is allowed, whatever its case and the spaces around it; else `undefined`. A wrong value is reported, a
 * missing one is not.
 */
export function readChoice<Name extends ChoiceName>(
	name: Name,
	given: string | null,
	report: (problem: Problem) => void,
): Choice<Name> | undefined {
	if (!given) return undefined;
	const allowed: readonly string[] = CHOICES[name];
	const value = given.trim().toLowerCase();
	if (allowed.includes(value)) return value as Choice<Name>;
	report(problemAt(name, { code: 'choice', params: { given, allowed } }));
	return undefined;
}

/** A language of ours from a language tag; the region does not count. */
export function readLanguage(given: unknown): Language | undefined {
	if (typeof given !== 'string') return undefined;
	const language = given.trim().toLowerCase().split(/[-_]/)[0]!;
	return Object.hasOwn(LANGUAGES, language) ? (language as Language) : undefined;
}

/** The language of the nearest element above that names one, through shadow roots. */
export function inheritedLanguage(element: Element): Language {
	for (let at: Node | null = element.parentNode; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
		const lang = at instanceof Element ? at.getAttribute('lang') : null;
		if (lang) return readLanguage(lang) ?? DEFAULT_LANGUAGE;
	}
	return DEFAULT_LANGUAGE;
}
