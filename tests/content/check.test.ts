/** The questions that ask whether it was explained well. */
import { describe, expect, it } from 'vitest';
import { FITTING_ANSWERS } from '../../src/chapters/questions/fittingAnswers';
import { expectNone } from './expectNone';
import { SHIPPED } from './languages';

const QUESTIONS = 5;
const ANSWERS = 3;

describe.each(SHIPPED)('in %s', (_language, words) => {
	const { items } = words.questions.check;

	it(`are ${QUESTIONS}, each with ${ANSWERS} answers`, () => {
		expect(items).toHaveLength(QUESTIONS);
		const odd = items.filter(({ answers }) => answers.length !== ANSWERS);
		expectNone(odd.map(({ question, answers }) => `${question}: ${answers.join(' | ')}`));
	});

	it('have answers that differ', () => {
		const same = items.filter(({ answers }) => new Set(answers).size < answers.length);
		expectNone(same.map(({ question, answers }) => `${question}: ${answers.join(' | ')}`));
	});

	it('end in a question mark', () => {
		expectNone(items.map(({ question }) => question).filter((question) => !question.endsWith('?')));
	});
});

describe('the fitting answers', () => {
	it('are as many as the questions, each one of the answers', () => {
		expect(FITTING_ANSWERS).toHaveLength(QUESTIONS);
		expectNone(
			FITTING_ANSWERS.filter((place) => !(Number.isInteger(place) && place >= 0 && place < ANSWERS)).map(String),
		);
	});

	it('stand at every place, so that none can be guessed from where it stands', () => {
		expect([...new Set(FITTING_ANSWERS)].sort()).toEqual(Array.from({ length: ANSWERS }, (_, place) => place));
	});
});
