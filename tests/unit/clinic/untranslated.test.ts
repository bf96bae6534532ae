/** Which texts are told to be in another language than the reader's, and by what name. */
import { expect, it } from 'vitest';
import { readSettings, untranslated } from '../../../src/clinic';

const { settings } = readSettings([
	{
		clinicName: 'A Clinic',
		address: { en: '1 Road' },
		clinicPhone: '555-0100',
		visitType: 'long',
		noDriveTime: 48,
		stepsHidden: ['room'],
		foodRule: { en: 'No food.' },
		drinkRule: { es: 'Puede tomar agua.' },
		alcoholRule: { en: 'No alcohol.', es: 'Sin alcohol.' },
		costText: 'Ask our desk.',
		stepsAdded: [
			{ after: 'room', title: { en: 'Call', es: 'Llame' }, text: { en: 'Call us.' } },
			{ after: 'room', title: 'Our own', text: [{ en: 'One.' }, { es: 'Dos.' }] },
		],
	},
]);
const paths = (...of: [lang: 'en' | 'es', plainIn?: 'en' | 'es']) =>
	untranslated(settings, ...of).map(({ path }) => path);

it('names each text by its place, but no plain name', () => {
	expect(paths('es', 'es')).toEqual(['address', 'foodRule', 'stepsAdded.0.text', 'stepsAdded.1.text.0']);
	expect(paths('en', 'en')).toEqual(['drinkRule', 'stepsAdded.1.text.1']);
});

it('takes plain texts to be in the language of the page, else in none', () => {
	const plain = ['costText', 'stepsAdded.1.title'];
	for (const page of ['en', undefined] as const) {
		expect(paths('es', page).filter((path) => plain.includes(path))).toEqual(plain);
	}
	expect(paths('en', 'en').filter((path) => plain.includes(path))).toEqual([]);
});

it('gives the text that is shown, and the language that it lacks', () => {
	expect(untranslated(settings, 'es')[1]).toEqual({
		path: 'foodRule',
		code: 'untranslated',
		params: { given: 'No food.', language: 'es' },
	});
});
