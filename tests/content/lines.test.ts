/** Every sentence a patient reads: sourced, short, plain, and without a word that sells, frightens or shames. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, SOURCES, wordsFor, type Language } from '../../src/content';
import { BANNED_EN, DOSES, type BannedWord } from './bannedWords';
import { fingerprint, linesOf, sentencesOf, textsOf, wordsOf } from './linesOf';
import { LOCKED_EN } from './lockedSentences';

const LONGEST_SENTENCE = 20;
const MOST_CAPTION_SENTENCES = 2;
const OWN_SOURCES = ['config', 'good-practice', 'picture'];

const BANNED: Readonly<Partial<Record<Language, readonly BannedWord[]>>> = { en: BANNED_EN };

describe.each(Object.keys(LANGUAGES) as Language[])('in %s', (language) => {
	const words = wordsFor(language);
	const lines = linesOf(words);
	const texts = textsOf(words);

	it('has lines, labels and made texts to check', () => {
		expect(lines.length).toBeGreaterThan(150);
		expect(texts.length).toBeGreaterThan(lines.length + 50);
	});

	it('gives every line at least one source that is known', () => {
		const unknown = lines.filter(
			({ line }) => !line.sources.length || line.sources.some((key) => !(key in SOURCES) && !OWN_SOURCES.includes(key)),
		);
		expect(unknown.map(({ path }) => path)).toEqual([]);
	});

	it('never names the same source twice for a line', () => {
		expect(
			lines.filter(({ line }) => new Set(line.sources).size < line.sources.length).map(({ path }) => path),
		).toEqual([]);
	});

	it(`has no sentence of more than ${LONGEST_SENTENCE} words`, () => {
		const long = texts.flatMap(({ path, text }) =>
			sentencesOf(text)
				.filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)
				.map((sentence) => `${path}: ${sentence}`),
		);
		expect(long).toEqual([]);
	});

	it('names no dose', () => {
		const doses = texts.filter(({ text }) => DOSES.some((dose) => dose.test(text)));
		expect(doses.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
	});

	it('uses none of the words that must not be used', () => {
		const list = BANNED[language];
		expect(list, 'a list of words for this language').toBeDefined();
		const found = texts.flatMap(({ path, text }) =>
			list!
				.filter(({ pattern, allowedIn = [] }) => pattern.test(text) && !allowedIn.some((allowed) => allowed.test(text)))
				.map(({ pattern }) => `${path}: ${text} (${pattern.source})`),
		);
		expect(found).toEqual([]);
	});

	it.each(['signals', 'ketamine'] as const)(
		`keeps captions of %s to ${MOST_CAPTION_SENTENCES} sentences`,
		(chapter) => {
			for (const [step, { title, caption }] of Object.entries(words[chapter])) {
				expect(title, step).not.toBe('');
				const sentences = caption.flatMap((line) => sentencesOf(line.text));
				expect(sentences.length, `${step}: ${sentences.join(' ')}`).toBeLessThanOrEqual(MOST_CAPTION_SENTENCES);
				expect(sentences.length, step).toBeGreaterThan(0);
			}
		},
	);

	it('has no empty text, no double space, and no straight quote for an apostrophe', () => {
		const odd = texts.filter(({ text }) => !text.trim() || / {2}/.test(text) || /\p{L}'\p{L}/u.test(text));
		expect(odd.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
	});

	it('ends every full line as a sentence, unless a clinic’s fact ends it', () => {
		const open = lines.filter(({ text }) => !/[.?!”]$|\}$/.test(text));
		expect(open.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
	});

	it('leaves the numbers for help to the settings, wherever they stand', () => {
		const fixed = texts.filter(({ text }) => /\b(?:911|988)\b/.test(text));
		expect(fixed.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
	});
});

describe('fixed wordings in English', () => {
	it.each(Object.entries(LOCKED_EN))('%s', (_name, { find, fingerprint: expected }) => {
		const text = find(wordsFor('en'));
		expect(fingerprint(text), text).toBe(expected);
	});

	it('keeps 911 and 988 as what stands when a clinic sets nothing else', async () => {
		const { FIELDS } = await import('../../src/clinic');
		expect(FIELDS.emergencyNumber.fallback).toBe('911');
		expect(FIELDS.crisisLine.fallback).toBe('988');
	});
});
