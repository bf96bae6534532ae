/** Words that a reader can open: each mark is a known word, each known word is marked somewhere. */
import { describe, expect, it } from 'vitest';
import { TERM_IDS } from '../../src/content';
import { expectNone } from './expectNone';
import { SHIPPED } from './languages';
import { labelsOf, linesOf, textsOf } from './linesOf';
import { marksAreInPairs, marksIn } from './marks';

describe.each(SHIPPED)('in %s', (_language, words) => {
	const known = TERM_IDS.map((id) => words.terms[id].word);
	const lines = linesOf(words);

	it('has marks in pairs', () => {
		const odd = textsOf(words).filter(({ written }) => !marksAreInPairs(written));
		expectNone(odd.map(({ path, written }) => `${path}: ${written}`));
	});

	it('marks nothing but the word of a term', () => {
		const unknown = lines.flatMap(({ path, written }) =>
			marksIn(written)
				.filter((word) => !known.includes(word))
				.map((word) => `${path}: _${word}_ in “${written}”`),
		);
		expectNone(unknown);
	});

	it('marks the word of every term at least once', () => {
		const marked = new Set(lines.flatMap(({ written }) => marksIn(written)));
		expectNone(TERM_IDS.filter((id) => !marked.has(words.terms[id].word)));
	});

	it('marks no word in a title, a label or a meaning: there it cannot be opened', () => {
		const meanings = lines.filter(({ path }) => path.startsWith('terms.'));
		const marked = [...labelsOf(words), ...meanings].filter(({ written }) => written.includes('_'));
		expectNone(marked.map(({ path, written }) => `${path}: ${written}`));
	});

	it('has a word of its own for every term', () => {
		expect(new Set(known).size).toBe(TERM_IDS.length);
	});
});
