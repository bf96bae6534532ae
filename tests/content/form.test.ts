/** How the words are written: short sentences, short cards, short lists, full stops and typographic quotes. */
import { describe, expect, it } from 'vitest';
import { dayCard } from '../../src/chapters/day/card';
import { readSettings } from '../../src/clinic';
import { DAY_STEP_IDS, plainText, VISIT_TYPES, type CardWords, type Line, type StepWords } from '../../src/content';
import { expectNone } from './expectNone';
import {
	endsAsSentence,
	hasOddQuotes,
	hasOddSpaces,
	LONGEST_CARD_BY_LANGUAGE,
	LONGEST_SENTENCE,
	longSentences,
	opensWhatItCloses,
} from './formRules';
import { SHIPPED } from './languages';
import { cardsOf, linesOf, shown, textsOf, type FoundCard } from './linesOf';
import { countWords, sentencesOf } from './sentences';

const LONGEST_LIST = 7;
const MOST_CAPTION_SENTENCES = 2;

/** Steps with a moving picture. */
const SCENES = {
	signals: ['message', 'plug', 'plug-moves'],
	ketamine: ['sits', 'fewer', 'leaves', 'try'],
} as const;
const DAY_STOPS = DAY_STEP_IDS.filter((step) => step !== 'overview');

const { settings } = readSettings([]);

function textOf({ title, lines = [], list = [] }: CardWords): string[] {
	return [title, ...[...lines, ...list].map(({ text }) => plainText(text))];
}

describe.each(SHIPPED)('in %s', (language, words) => {
	const texts = textsOf(words);
	const { serious, decide, effects } = words.safety;
	const cards: readonly FoundCard[] = [
		...cardsOf(words),
		{ path: 'safety.serious.one', card: serious.one },
		{ path: 'safety.serious.many', card: serious.many },
		{ path: 'safety.decide.days', card: decide.days },
		{ path: 'safety.decide.notes', card: { title: '', lines: decide.notes } },
		{ path: 'safety.effects.notes', card: { title: '', lines: effects.notes } },
		{ path: 'evidence.studies.notes', card: { title: '', lines: words.evidence.studies.notes } },
		{ path: 'evidence.unknown.notes', card: { title: '', lines: words.evidence.unknown.notes } },
		{ path: 'evidence.unknown.questions', card: { title: '', lines: words.evidence.unknown.questions } },
		{ path: 'day.overview', card: { title: '', lines: Object.values(words.day.overview.things) } },
		{ path: 'ketamine.unknown', card: { title: '', lines: words.ketamine.unknown.caption } },
	];
	const LONGEST_CARD = LONGEST_CARD_BY_LANGUAGE[language];

	it('has texts and cards to check', () => {
		expect(texts.length).toBeGreaterThan(400);
		expect(cards.length).toBeGreaterThan(15);
	});

	it(`has no sentence of more than ${LONGEST_SENTENCE} words`, () => {
		const long = texts.flatMap(({ path, text }) =>
			longSentences(text).map(({ sentence, words }) => `${path} (${words}): ${sentence}`),
		);
		expectNone(long);
	});

	it(`has no card of more than ${LONGEST_CARD} words`, () => {
		const long = cards
			.map(({ path, card }) => ({ path, text: textOf(card) }))
			.filter(({ text }) => countWords(text) > LONGEST_CARD)
			.map(({ path, text }) => `${path} (${countWords(text)}): ${text.join(' ')}`);
		expectNone(long);
	});

	it(`has no part of a day’s card of more than ${LONGEST_CARD} words, in any kind of visit`, () => {
		const parts = DAY_STOPS.flatMap((step) =>
			VISIT_TYPES.flatMap((visit) =>
				Object.entries(dayCard(words.day, step, visit, settings, language)).map(([part, lines]) => ({
					path: `day.steps.${step}, ${visit} visit, ${part}`,
					text: (lines as readonly Line[]).map((line) => plainText(line.text)),
				})),
			),
		);
		const long = parts
			.filter(({ text }) => countWords(text) > LONGEST_CARD)
			.map(({ path, text }) => `${path} (${countWords(text)}): ${text.join(' ')}`);
		expectNone(long);
	});

	it(`has no list of more than ${LONGEST_LIST} items`, () => {
		const lists: [path: string, list: readonly Line[]][] = [
			...cards.map(({ path, card }): [string, readonly Line[]] => [`${path}.list`, card.list ?? []]),
			['help.emergency', words.help.emergency],
			['help.clinic', words.help.clinic],
			['about.lines', words.about.lines],
			['questions.ask.questions', words.questions.ask.questions],
		];
		const long = lists.filter(([, list]) => list.length > LONGEST_LIST);
		expectNone(long.map(([path, list]) => `${path}: ${list.length} items`));
	});

	it.each(['signals', 'ketamine'] as const)(
		`has 1 to ${MOST_CAPTION_SENTENCES} sentences under each picture of %s`,
		(chapter) => {
			const steps: Readonly<Record<string, StepWords>> = words[chapter];
			const odd = SCENES[chapter]
				.map((step) => ({ step, sentences: steps[step]!.caption.flatMap(({ text }) => sentencesOf(text)) }))
				.filter(({ sentences: { length } }) => length < 1 || length > MOST_CAPTION_SENTENCES);
			expectNone(odd.map(({ step, sentences }) => `${chapter}.${step}: ${sentences.join(' ')}`));
		},
	);

	it('has no empty text, no space too many', () => {
		expectNone(texts.filter(({ text }) => hasOddSpaces(text)).map(shown));
	});

	it('has typographic quotes and apostrophes, and quotes in pairs', () => {
		expectNone(texts.filter(({ text }) => hasOddQuotes(text)).map(shown));
	});

	it('ends every line as a sentence, unless a clinic’s fact ends it', () => {
		expectNone(
			linesOf(words)
				.filter(({ path, text }) => !endsAsSentence(path, text))
				.map(shown),
		);
	});

	it('opens every question and every call that it closes, where the language does so', () => {
		expectNone(texts.filter(({ text }) => !opensWhatItCloses(language, text)).map(shown));
	});
});
