/**
 * The languages of the split script, whose words come in parts. The build puts this module in the place of
 * `languages.ts`. A part that has not been fetched is missing from the words: whoever reads them fetches it first.
 */
import * as enOpening from './en/opening';
import { translatePart } from './translate';
import type { Words } from './words';

/** The first screen and help; the moving pictures; then each chapter's own. */
export type WordsPart = 'opening' | 'pictures' | 'migraine' | 'evidence' | 'safety' | 'day' | 'questions' | 'sources';

type Fetch = () => Promise<object>;

const FACTS = {
	opening: () => Promise.resolve(enOpening),
	pictures: () => import('./en/pictures'),
	migraine: () => import('./en/migraine'),
	evidence: () => import('./en/evidence'),
	safety: () => import('./en/safety'),
	day: () => import('./en/day'),
	questions: () => import('./en/questions'),
	sources: () => import('./en/sources'),
} as const satisfies Record<WordsPart, Fetch>;

const TEXTS = {
	es: {
		opening: () => import('./es/opening'),
		pictures: () => import('./es/pictures'),
		migraine: () => import('./es/migraine'),
		evidence: () => import('./es/evidence'),
		safety: () => import('./es/safety'),
		day: () => import('./es/day'),
		questions: () => import('./es/questions'),
		sources: () => import('./es/sources'),
	},
} as const satisfies Record<string, Record<WordsPart, Fetch>>;

export const WORDS_PARTS = Object.keys(FACTS) as WordsPart[];

/** A language is known by its name before its words have come. */
export const LANGUAGES = {
	en: { ...enOpening },
	es: { languageName: 'Español' },
} as unknown as Readonly<Record<'en' | 'es', Words>>;

/** @throws when a file of it cannot be fetched */
export async function fetchWords(language: keyof typeof LANGUAGES, part: WordsPart): Promise<void> {
	// A translation takes the facts from English.
	const [facts, texts] = await Promise.all([FACTS[part](), language === 'en' ? undefined : TEXTS[language][part]()]);
	Object.assign(LANGUAGES.en, facts);
	if (texts) Object.assign(LANGUAGES[language], translatePart(facts, texts as never));
}
