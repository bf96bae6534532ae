/** The questions that ask whether it was explained well, and the answer to each that is correct. */
import { describe, expect, it } from 'vitest';
import { expectNone } from './expectNone';
import { SHIPPED } from './languages';

const ANSWERS = 3;

/** Changes here only after a clinician has agreed. */
const CORRECT = {
	en: [
		['What does the FDA say?', 'Not approved for migraine.'],
		['What may ketamine do?', 'Sit in the doorway.'],
		['What did hospital studies show?', 'Many had less pain, fewer later.'],
		['When may you drive?', 'After at least 24 hours, and good sleep.'],
		['Feel bad during the drip?', 'Tell staff.'],
	],
	es: [
		['¿Qué dice la FDA?', 'No aprobada para la migraña.'],
		['¿Qué puede hacer la ketamina?', 'Quedarse en la puerta NMDA.'],
		['¿Qué mostraron los estudios en hospitales?', 'Muchas personas con menos dolor, después menos personas.'],
		['¿Cuándo puede manejar?', 'Después de al menos 24 horas, y de dormir bien.'],
		['¿Y si se siente mal durante el goteo?', 'Avisar al personal.'],
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

	it('says with the numbers of the study that it had no comparison group', () => {
		const study = items.find(({ explanation }) => /\b77\b/.test(explanation.text));
		expect(study?.explanation.text).toMatch(
			language === 'es' ? /No tenía grupo de comparación/ : /no comparison group/,
		);
	});

	it('end in a question mark', () => {
		expectNone(items.map(({ question }) => question).filter((question) => !question.endsWith('?')));
	});
});
