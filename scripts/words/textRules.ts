/** What a machine can tell of a translated text: the same rules as in the tests of all words. */
import { plainText, TERM_IDS, wordsFor, type TermId } from '../../src/content';
import { bannedIn, type BannedWord } from '../../tests/content/banned';
import { BANNED } from '../../tests/content/bannedWords';
import { DOSES } from '../../tests/content/doses';
import { figuresIn, OWN_FIGURES } from '../../tests/content/figures';
import {
	endsAsSentence,
	hasOddQuotes,
	hasOddSpaces,
	LONGEST_SENTENCE,
	longSentences,
	opensWhatItCloses,
} from '../../tests/content/formRules';
import { linesOf } from '../../tests/content/linesOf';
import { ANSWERS, SAME } from '../../tests/content/keyTerms';
import { marksAreInPairs, marksIn } from '../../tests/content/marks';
import { slotsIn } from '../../tests/content/slots';
import { ENGLISH_TEXTS, keyTermsOf } from './exportWords';
import type { Unit } from './unit';

/** Texts that are sentences; the others are titles and labels. */
const LINES: ReadonlySet<string> = new Set(linesOf(wordsFor('en')).map(({ path }) => path));

export interface TextContext {
	readonly language: string;
	/** The word of each term in the translation. */
	readonly termWords: Readonly<Record<TermId, string>>;
}

/** Banned words of a language; none are known for one that begins. */
export function bannedWordsOf(language: string): readonly BannedWord[] {
	return Object.hasOwn(BANNED, language) ? BANNED[language as keyof typeof BANNED] : [];
}

/** Each reason why a translated text can't be taken. */
export function reasonsAgainst({ id, source, target }: Omit<Unit, 'state'>, context: TextContext): string[] {
	if (!target) return ['no translation; allowed: a text.'];
	const text = plainText(target);
	return [
		...(hasOddSpaces(text) ? ['a space too many, or a break of line; allowed: single spaces.'] : []),
		...(hasOddQuotes(text) ? ['straight quotes, or a quote that is not closed; allowed: “ ” and ’.'] : []),
		...(LINES.has(id) && !endsAsSentence(id, text) ? ['no end of a sentence; allowed: as in English.'] : []),
		...(opensWhatItCloses(context.language, text)
			? []
			: ['questions and calls; allowed: opened and closed as usual in the language.']),
		...differing('slots', slotsIn(target), slotsIn(source)),
		...(id === OWN_FIGURES ? [] : differing('figures', figuresIn(text), figuresIn(plainText(source)))),
		...reasonsAgainstMarks(target, source, context),
		...bannedIn(text, bannedWordsOf(context.language)).map((found) => `a banned word in: ${found}`),
		...(DOSES.some((dose) => dose.test(text)) ? ['a dose or a unit of a laboratory; allowed: none.'] : []),
		...longSentences(text).map(
			({ sentence, words }) => `a sentence of ${words} words; allowed: at most ${LONGEST_SENTENCE}: ${sentence}`,
		),
		...reasonsAgainstTerms(id, source, text, context.language),
	];
}

function differing(what: string, given: readonly string[], allowed: readonly string[]): string[] {
	if (given.join() === allowed.join()) return [];
	return [`${what}: given ${given.join(', ') || 'none'}; allowed: ${allowed.join(', ') || 'none'}.`];
}

function reasonsAgainstMarks(target: string, source: string, { termWords }: TextContext): string[] {
	if (!marksAreInPairs(target)) return ['a mark _ without its partner; allowed: _marked words_.'];
	const due = marksIn(source).map(
		(word) => termWords[TERM_IDS.find((id) => ENGLISH_TEXTS.get(`terms.${id}.word`) === word)!],
	);
	return differing('marked words', marksIn(target).sort(), due.sort());
}

function reasonsAgainstTerms(id: string, source: string, text: string, language: string): string[] {
	if (SAME.includes(plainText(source)) || ANSWERS.test(id)) return [];
	return keyTermsOf(language)
		.filter(({ english, translated }) => english.test(plainText(source)) && !translated.test(text))
		.map(
			({ english, translated }) =>
				`“${english.exec(plainText(source))![0]}” is in the glossary; allowed: ${translated.source}`,
		);
}
