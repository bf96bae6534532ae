import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/text/marks';
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
