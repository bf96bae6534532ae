/** Which sentences go home on paper. Lines are marked for it where their words stand; these are the ones meant. */
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/clinic';
import { plainText, wordsFor } from '../../../src/content';
import { takeHomePage } from '../../../src/shell/takeHome/takeHomePage';

const { settings } = readSettings([]);

/** Words by which each line is known, in order. */
const MEANT = {
	en: {
		effects: [
			'Many people have some side effects',
			'You may feel floaty',
			'You may get a headache',
			'You may feel scared. Tell staff right away.',
		],
		serious: [
			'Less common but serious',
			'If you throw up',
			'Some people had upsetting effects',
			'Some people had heart rhythm trouble',
			'In a study of depression, about 12 of 100 people had very high blood pressure',
			'Using ketamine a lot',
			'A drip over days can hurt the liver fast',
		],
		pays: ['Your clinic may earn money', 'No drug maker has a part in this'],
	},
	es: {
		effects: [
			'Muchas personas tienen algunos efectos',
			'Puede sentir mareo',
			'Puede tener dolor de cabeza',
			'Puede sentir miedo. Avise de inmediato.',
		],
		serious: [
			'Menos comunes pero graves',
			'Si vomita',
			'Algunas personas tuvieron efectos mentales',
			'Algunas personas tuvieron problemas del ritmo del corazón',
			'En un estudio de depresión, unas 12 de cada 100 personas tuvieron la presión muy alta',
			'Usar mucho la ketamina',
			'Un goteo de varios días puede dañar el hígado',
		],
		pays: ['Su clínica puede ganar', 'Ning'],
	},
} as const;

describe.each(['en', 'es'] as const)('on paper (%s)', (language) => {
	const page = takeHomePage({ settings, language }, [1]);
	const words = wordsFor(language);
	const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

	it('the risks that are meant, among them to tell staff right away, and who pays', () => {
		const [effects, serious] = page.risks;
		const beginning = (starts: readonly string[]): unknown[] => starts.map((start) => expect.stringContaining(start));
		expect(texts(effects!.lines)).toEqual(beginning(MEANT[language].effects));
		expect(texts(serious!.lines)).toEqual(beginning(MEANT[language].serious));
		expect(texts(page.sources.lines)).toEqual(beginning(MEANT[language].pays));
	});

	it('the five things to remember, all of them', () => {
		expect(page.remember.lines).toHaveLength(5);
	});

	it('all questions, those marked that the reader has ticked', () => {
		expect(texts(page.ask.items)).toEqual(words.questions.ask.questions.map(({ text }) => plainText(text)));
		expect(page.ask.items.flatMap(({ ticked }, i) => (ticked ? i : []))).toEqual([1]);
	});
});
