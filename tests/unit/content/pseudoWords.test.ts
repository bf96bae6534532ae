/** The made language must be one that tests can rely on: complete, longer, with its slots and marks in place. */
import { beforeAll, describe, expect, it } from 'vitest';
import { TERM_IDS, wordsFor, type Words } from '../../../src/content';
import { translate } from '../../../src/content/translate';
import { linesOf, textsOf } from '../../content/linesOf';
import { marksIn } from '../../content/marks';
import { slotsIn } from '../../content/slots';
import { pseudo, pseudoText } from '../../support/pseudoWords';

const en = wordsFor('en');
let made: Words;
beforeAll(() => {
	made = translate(en, pseudo(en));
});

describe('the made language', () => {
	it('has its own name and runs from right to left', () => {
		expect(made.languageName).toBe('Pseudo');
		expect(made.direction).toBe('rtl');
	});

	it('has a text for every text, with the same sources', () => {
		expect(textsOf(made).map(({ path }) => path)).toEqual(textsOf(en).map(({ path }) => path));
		expect(linesOf(made).map(({ line }) => line.sources)).toEqual(linesOf(en).map(({ line }) => line.sources));
	});

	it('leaves no text as it was, but for those that are nothing but slots and figures', () => {
		const same = textsOf(made).filter(({ written }, i) => written === textsOf(en)[i]!.written);
		expect(same.filter(({ written }) => /\p{L}/u.test(written.replace(/\{\w+\}/g, '')))).toEqual([]);
	});

	it('is some 40 % longer', () => {
		const lengthOf = (words: Words) => textsOf(words).reduce((sum, { text }) => sum + text.length, 0);
		const growth = lengthOf(made) / lengthOf(en);
		expect(growth).toBeGreaterThan(1.3);
		expect(growth).toBeLessThan(1.5);
	});

	it('keeps every slot', () => {
		const slots = (words: Words) => textsOf(words).map(({ path, written }) => [path, slotsIn(written)]);
		expect(slots(made)).toEqual(slots(en));
	});

	it('keeps every mark around the word of a term', () => {
		const known = TERM_IDS.map((id) => made.terms[id].word);
		const marked = textsOf(made).flatMap(({ written }) => marksIn(written));
		expect(marked.length).toBeGreaterThan(0);
		expect(marked.filter((word) => !known.includes(word))).toEqual([]);
	});
});

describe('a text in it', () => {
	it('is plain to read', () => {
		expect(pseudoText('You may rest.')).toBe('Ýóóúú mááý rééššt.');
	});

	it('has its slots and marks in place', () => {
		expect(pseudoText('Call {emergency}: _IV_.')).toBe('Çááll {emergency}: _ÍíV_.');
	});
});
