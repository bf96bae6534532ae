import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/clinic';
import { STUDIES, type Language } from '../../../src/content';
import { clinicTexts, digestOf, textFingerprint } from '../../../src/review';
import { ownTexts } from '../../../src/review/ownTexts';
import { DIGESTS_FILE, wordsDigestsModule } from '../../../scripts/wordsDigests';

const CLINIC = {
	clinicName: 'Example Clinic',
	clinicPhone: '(555) 555-0100',
	foodRule: { en: 'Ask us.', es: 'Pregunte.' },
	stepsAdded: [
		{ after: 'room', title: { en: 'Our own', es: 'Lo nuestro' }, text: [{ en: 'Words.', es: 'Palabras.' }] },
	],
};
const settingsOf = (given: object) => readSettings([given]).settings;
const printOf = (given: object, language: Language = 'en') => textFingerprint(settingsOf(given), language);
const texts = [...ownTexts('en'), ...clinicTexts(settingsOf(CLINIC), 'en')];

describe('the fingerprint of the texts', () => {
	it('is four groups of four', () => {
		expect(printOf(CLINIC)).toMatch(/^[\da-f]{4}(-[\da-f]{4}){3}$/);
	});

	it('changes with any visible character of any text', () => {
		const original = digestOf(texts);
		const anyText = fc.nat(texts.length - 1);
		fc.assert(
			fc.property(anyText, fc.nat(), fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }), (index, at, put) => {
				const { id, text, sources } = texts[index]!;
				const place = at % text.length;
				const changed = text.slice(0, place) + put + text.slice(place + 1);
				fc.pre(changed.normalize('NFC') !== text.normalize('NFC'));
				const others = texts.map((each, i) => (i === index ? { id, text: changed, sources } : each));
				expect(digestOf(others)).not.toBe(original);
			}),
		);
	});

	it('changes when a text is left out, or stands elsewhere', () => {
		const original = digestOf(texts);
		expect(digestOf(texts.slice(1))).not.toBe(original);
		const [first, second, ...others] = texts;
		const swapped = [{ ...first!, text: second!.text }, { ...second!, text: first!.text }, ...others];
		expect(digestOf(swapped)).not.toBe(original);
	});

	it('does not depend on the order of keys, on white space in JSON, or on how accents are stored', () => {
		const backwards = Object.fromEntries(Object.entries(CLINIC).reverse());
		expect(printOf(backwards)).toBe(printOf(CLINIC));
		expect(printOf(JSON.parse(JSON.stringify(CLINIC, null, 7)) as object)).toBe(printOf(CLINIC));
		expect(printOf({ clinicName: 'Clínica'.normalize('NFD') })).toBe(printOf({ clinicName: 'Clínica' }));
	});

	it('does not depend on the other language, the review itself, or what patients do not read', () => {
		const original = printOf(CLINIC);
		expect(printOf({ ...CLINIC, foodRule: { en: 'Ask us.', es: 'Otra.' } })).toBe(original);
		expect(printOf({ ...CLINIC, foodRule: { en: 'Ask us.', es: 'Otra.' } }, 'es')).not.toBe(printOf(CLINIC, 'es'));
		expect(printOf({ ...CLINIC, reviewedBy: 'Dr. Example', reviewedOn: '2026-11-02', idleMinutes: 9 })).toBe(original);
	});

	it('is another one for each language', () => {
		expect(printOf({}, 'es')).not.toBe(printOf({}, 'en'));
	});
});

it('is made from the words of today: `npx tsx scripts/wordsDigests.ts` writes their digests', async () => {
	expect(readFileSync(DIGESTS_FILE, 'utf8')).toBe(await wordsDigestsModule());
});

describe('the reviewed texts', () => {
	const textOf = (id: string) => texts.find((each) => each.id === id)?.text;

	it('have the words, the numbers beside them and the clinic’s own, each once', () => {
		expect(textOf('start.welcome.title')).toBeDefined();
		expect(textOf('numbers.studies.first.home.low')).toBe(String(STUDIES.first.home.low));
		expect(textOf('numbers.doors.upTo')).toBe('30');
		expect(textOf('clinic.stepsAdded.0.text.0')).toBe('Words.');
		expect(textOf('clinic.emergencyNumber')).toBe('911');
		expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
	});
});
