/** The questions that ask whether it was explained well, and the answer to each that is correct. */
import { describe, expect, it } from 'vitest';
import { expectNone } from './expectNone';
import { SHIPPED } from './languages';

const ANSWERS = 3;

/** Changes here only after a clinician has agreed. */
const CORRECT = {
	en: [
		['What does the FDA say?', 'It has not approved this use.'],
		['What does ketamine do at the NMDA door?', 'It sits in the doorway for a short time.'],
		['What did the hospital studies show?', 'Many had less pain at first, fewer later.'],
		['When may you drive again?', 'After the hours my clinic names and a good sleep.'],
		['What if you feel bad during the drip?', 'Tell staff. They can slow the drip or stop it.'],
	],
	es: [
		['¿Qué dice la FDA?', 'No ha aprobado este uso.'],
		['¿Qué hace la ketamina en la puerta NMDA?', 'Se queda en medio de la puerta por poco tiempo.'],
		[
			'¿Qué mostraron los estudios en hospitales?',
			'Muchas personas tenían menos dolor al principio, no tantas después.',
		],
		['¿Cuándo puede manejar otra vez?', 'Después de las horas que dice mi clínica y de dormir bien.'],
		[
			'¿Y si se siente mal durante el goteo?',
			'Avise al personal. El personal puede bajar la velocidad o parar la medicina.',
		],
	],
};

describe.each(SHIPPED)('in %s', (language, words) => {
	const { items } = words.questions.check;

	it('each question has one correct answer, and it is this one', () => {
		const correct = items.map(({ question, answers }) => [
			question,
			...answers.filter((answer) => answer.correct).map(({ text }) => text),
		]);
		expect(correct).toEqual(CORRECT[language]);
	});

	it(`each has ${ANSWERS} answers that differ`, () => {
		const odd = items.filter(({ answers }) => new Set(answers.map(({ text }) => text)).size !== ANSWERS);
		expectNone(odd.map(({ question, answers }) => `${question}: ${answers.map(({ text }) => text).join(' | ')}`));
	});

	it('correct answers stand at every place, so that none can be guessed from where it stands', () => {
		const places = items.map(({ answers }) => answers.findIndex((answer) => answer.correct));
		expect([...new Set(places)].sort()).toEqual(Array.from({ length: ANSWERS }, (_, place) => place));
	});

	it('end in a question mark', () => {
		expectNone(items.map(({ question }) => question).filter((question) => !question.endsWith('?')));
	});
});
