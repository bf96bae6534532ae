/** What a translator has to know about a text. */
import { TERM_IDS, type TermId, type Words } from '../../src/content';
import { ANSWERS, type KeyTerm, SAME } from '../../tests/content/keyTerms';
import { LONGEST_CARD_BY_LANGUAGE, LONGEST_SENTENCE } from '../../tests/content/formRules';
import { LOCKED_PATHS } from '../../src/content/lockedPaths';
import { marksIn } from '../../tests/content/marks';
import { slotsIn } from '../../tests/content/slots';
import { isUnder, placeOf } from '../../src/review/places';
import { slotNote } from './slotNotes';

export interface NoteContext {
	readonly english: Words;
	readonly language: string;
	/** The translated word of each term; empty where there is none yet. */
	readonly termWord: (id: TermId) => string;
	readonly keyTerms: readonly KeyTerm[];
	/** Other ids that share the text with this one. */
	readonly sharedWith: readonly string[];
}

const KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
	[/(?:^|\.)title$/, 'A title.'],
	[/(?:^|\.)picture$/, 'Describes a picture to people who do not see it.'],
	[/^doors\./, 'Said by screen readers only.'],
];

export function notesFor(id: string, source: string, target: string, context: NoteContext): string[] {
	const locked = Object.values(LOCKED_PATHS).some((start) => isUnder(id, start));
	return [
		`Where: ${placeOf(id, context.english) ?? id}.`,
		...KINDS.filter(([pattern]) => pattern.test(id)).map(([, kind]) => kind),
		...lengthNotes(id, source, context.language),
		...marksIn(source).map((word) => markNote(word, context)),
		...slotsIn(source).map((slot) => `Slot ${slot}: ${slotNote(slot) ?? 'a value'}. Keep it as it is.`),
		...glossaryNotes(id, source, target, context.keyTerms),
		...(locked ? ['Locked: a clinician must agree before this changes.'] : []),
		...(context.sharedWith.length ? [`The same text as ${context.sharedWith.join(', ')}: change all or none.`] : []),
	];
}

function lengthNotes(id: string, source: string, language: string): string[] {
	// Titles and labels of a few words have no limit of their own.
	if (!/[.?!]/.test(source)) return [];
	const card = /^.*\.cards\.\d+(?=\.)/.exec(id)?.[0];
	const { en, ...others } = LONGEST_CARD_BY_LANGUAGE;
	const most = Object.hasOwn(others, language) ? others[language as keyof typeof others] : en;
	return [
		`Length: at most ${LONGEST_SENTENCE} words a sentence.${card ? ` All of ${card} together: at most ${most} words.` : ''}`,
	];
}

function markNote(word: string, { english, termWord }: NoteContext): string {
	const term = TERM_IDS.find((id) => english.terms[id].word === word)!;
	const translated = termWord(term);
	const asIn = translated ? `: “_${translated}_”` : '';
	return `Marked word “_${word}_”: opens its meaning. Mark its translation in the same way, spelled as in terms.${term}.word${asIn}.`;
}

function glossaryNotes(id: string, source: string, target: string, keyTerms: readonly KeyTerm[]): string[] {
	if (SAME.includes(source) || ANSWERS.test(id)) return [];
	return keyTerms.flatMap(({ english, translated }) => {
		const [from, to] = [english.exec(source)?.[0], translated.exec(target)?.[0]];
		return from && to ? [`Glossary: “${from}” is “${to}”.`] : [];
	});
}
