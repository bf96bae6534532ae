import { describe, expect, it } from 'vitest';
import { linkPhone, partsOf } from '../../../src/text/marks';
import { wordsFor } from '../../../src/content';

const { terms } = wordsFor('en');
const { word } = terms.glutamate;

describe('the parts of a text', () => {
	it('take a marked word out with what it is', () => {
		expect(partsOf(`One is _${word}_.`, terms)).toEqual([
			{ text: 'One is ', term: undefined },
			{ text: word, term: 'glutamate' },
			{ text: '.', term: undefined },
		]);
	});

	it('leave a clinic’s own underscores as they are', () => {
		const text = 'This page: https://clinic.example/our_new_page';
		expect(partsOf(text, terms)).toEqual([{ text, term: undefined }]);
	});
});

it('makes a link of a phone that can be dialed for sure, and of nothing else', () => {
	const parts = [{ text: 'Call 555-0100 soon.' }];
	expect(linkPhone(parts, '555-0100')).toEqual([
		{ text: 'Call ' },
		{ text: '555-0100', href: 'tel:5550100' },
		{ text: ' soon.' },
	]);
	expect(linkPhone(parts, undefined)).toEqual(parts);
	expect(linkPhone([{ text: 'Call 1-800-MIGRAINE.' }], '1-800-MIGRAINE')).toEqual([{ text: 'Call 1-800-MIGRAINE.' }]);
});
