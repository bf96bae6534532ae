/** The words of the embedded script come out of their string as they went in. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksFor, pack, unpack } from '../../scripts/packTexts.mjs';
import { LANGUAGES } from '../../src/content/languages';

function backAgain(texts: readonly string[]): string[] {
	const marks = marksFor(texts);
	return unpack(pack(texts, marks), marks);
}

function textsOf(part: unknown): string[] {
	return typeof part === 'string' ? [part] : Object.values(part as object).flatMap(textsOf);
}

it.each(Object.entries(LANGUAGES))('all words of %s', (_, words) => {
	const texts = textsOf(words);
	expect(backAgain(texts)).toEqual(texts);
});

it('texts of any kind', () => {
	const piece = fc.constantFrom(
		'you',
		'You',
		' ketamin',
		'e',
		'É',
		'¿Y',
		'. ',
		'? ',
		'i',
		'I',
		'_',
		'A b',
		'{x}',
		'ß',
		'U.S. ',
		'!',
	);
	const text = fc
		.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 8 })
		.map((pieces) =>
			pieces
				.join('')
				.replace(/[@#*=&~<>`$;|[\]^]/g, '')
				.replace(/^!+/, ''),
		);
	fc.assert(
		fc.property(fc.array(text, { minLength: 1 }), (texts) => {
			expect(backAgain(texts)).toEqual(texts);
		}),
	);
});

it('what can’t be packed stops the build', () => {
	expect(() => pack(['a^b'], '@#*=&~<>`')).toThrow('a^b');
	expect(() => pack(['!a'], '@#*=&~<>`')).toThrow('!a');
	expect(() => marksFor(['@#*=&~<>`'])).toThrow('too many');
});
