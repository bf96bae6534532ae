/** The tools' words are complete in each language, with the same slots. */
import { expect, it } from 'vitest';
import { TABLET_WORDS } from '../../../../src/pages/tablet/words';

const flat = (words: object): [string, string][] =>
	Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string' ? [[key, value] as [string, string]] : flat(value as object),
	);

it('in Spanish as in English', () => {
	const [en, es] = [flat(TABLET_WORDS.en), flat(TABLET_WORDS.es)];
	expect(es.map(([key]) => key)).toEqual(en.map(([key]) => key));
	es.forEach(([key, text], i) => {
		expect(text.trim(), key).not.toBe('');
		expect(text, key).not.toBe(en[i]![1]);
		expect(text.match(/\{\w+\}/g), key).toEqual(en[i]![1].match(/\{\w+\}/g));
	});
});
