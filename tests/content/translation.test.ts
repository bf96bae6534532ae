/** A translated text says the same as the English one, as far as a machine can tell. */
import { describe, expect, it } from 'vitest';
import { wordsFor, type Language } from '../../src/content';
import { expectNone } from './expectNone';
import { figuresIn, OWN_FIGURES } from './figures';
import { ANSWERS, KEY_TERMS, SAME } from './keyTerms';
import { SHIPPED } from './languages';
import { textsOf } from './linesOf';
import { slotsIn } from './slots';

const english = textsOf(wordsFor('en'));
const TRANSLATED = SHIPPED.filter(([language]) => language !== 'en');

it('there is a translation', () => {
	expect(TRANSLATED.map(([language]) => language)).toContain('es');
});

describe.each(TRANSLATED)('in %s', (language, words) => {
	const texts = textsOf(words);
	const pairs = english.map((original, i) => ({ ...texts[i]!, original: original.text, path: original.path }));

	it('every text stands where the English one does', () => {
		expect(texts.map(({ path }) => path)).toEqual(english.map(({ path }) => path));
	});

	it('every text has the slots of the English one', () => {
		const odd = pairs.filter(({ text, original }) => slotsIn(text).join() !== slotsIn(original).join());
		expectNone(odd.map(({ path, text, original }) => `${path}: ${original} → ${text}`));
	});

	it('no text is left in English', () => {
		const same = pairs.filter(
			({ text, original }) => text === original && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && !SAME.includes(text),
		);
		expectNone(same.map(({ path, text }) => `${path}: ${text}`));
	});

	it('every text has the same figures as the English one, but for the key to press for a language', () => {
		const odd = pairs.filter(
			({ path, text, original }) => path !== OWN_FIGURES && figuresIn(text).join() !== figuresIn(original).join(),
		);
		expectNone(odd.map(({ path, text, original }) => `${path}: ${original} → ${text}`));
	});

	it.each(KEY_TERMS[language as Exclude<Language, 'en'>])(
		'says $translated for $english',
		({ english, translated }) => {
			const due = pairs.filter(
				({ path, original }) => english.test(original) && !SAME.includes(original) && !ANSWERS.test(path),
			);
			expect(due.length, 'texts to check').toBeGreaterThan(0);
			const odd = due.filter(({ text }) => !translated.test(text));
			expectNone(odd.map(({ path, text, original }) => `${path}: ${original} → ${text}`));
		},
	);
});
