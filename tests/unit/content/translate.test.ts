/** Another language brings texts alone: what stands behind them comes from the words that were translated. */
import { describe, expect, it } from 'vitest';
import { wordsFor, type Line, type Words } from '../../../src/content';
import { translate, type TextsOf } from '../../../src/content/translate';
import { linesOf, textsOf } from '../../content/linesOf';
import { pseudo } from '../../support/pseudoWords';

const en = wordsFor('en');

describe('translate', () => {
	const texts = pseudo(en);
	const translated = translate(en, texts);

	it('takes every text from the translation', () => {
		expect(translated.ui.next).toBe(texts.ui.next);
		expect(translated.fda.text).toBe(texts.fda);
		expect(translated.help.emergency.map(({ text }) => text)).toEqual(texts.help.emergency);
		expect(translated.direction).toBe('rtl');
	});

	it('takes every line’s sources from the words that were translated, in their order', () => {
		const sources = (words: Words) => linesOf(words).map(({ path, line: { sources } }) => [path, sources]);
		expect(sources(translated)).toEqual(sources(en));
		expect(linesOf(translated).length).toBeGreaterThan(100);
	});

	it('keeps the shape: the same paths, lists as lists', () => {
		expect(textsOf(translated).map(({ path }) => path)).toEqual(textsOf(en).map(({ path }) => path));
		expect(Array.isArray(translated.help.emergency)).toBe(true);
		expect(Array.isArray(translated.day.steps.room.happens)).toBe(true);
	});

	it('leaves the words that were translated as they were', () => {
		const before = JSON.stringify(en);
		translate(en, pseudo(en));
		expect(JSON.stringify(en)).toBe(before);
	});

	it('adds no line, and no source, that a translation brings along', () => {
		const more = { ...texts, help: { ...texts.help, emergency: [...texts.help.emergency, 'One more'] } };
		expect(translate(en, more).help.emergency).toHaveLength(en.help.emergency.length);
	});
});

describe('the shape of a translation', () => {
	interface Small {
		readonly direction: 'ltr';
		readonly title: string;
		readonly said: Line;
		readonly list: readonly [Line, Line];
	}

	it('is a string for a text and for a line, a list as long, and a direction of its own', () => {
		const texts: TextsOf<Small> = { direction: 'rtl', title: 'Uno', said: 'Dos.', list: ['Tres.', 'Cuatro.'] };
		expect(Object.keys(texts)).toEqual(['direction', 'title', 'said', 'list']);
	});

	it('does not compile when a text is missing, or a list is too short', () => {
		// @ts-expect-error The title is missing.
		const untitled: TextsOf<Small> = { direction: 'rtl', said: 'Dos.', list: ['Tres.', 'Cuatro.'] };
		// @ts-expect-error The list has one text too few.
		const short: TextsOf<Small> = { direction: 'rtl', title: 'Uno', said: 'Dos.', list: ['Tres.'] };
		expect([untitled, short]).toHaveLength(2);
	});
});
