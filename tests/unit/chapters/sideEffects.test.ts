/** The numbers of side effects, as the study has them: a wrong one would mislead patients. */
import { expect, it } from 'vitest';
import { FACES } from '../../../src/chapters/pictures/parts/faces';
import { SIDE_EFFECTS, wordsFor } from '../../../src/content';

it('are those of the study, the most common first', () => {
	expect(Object.entries(SIDE_EFFECTS)).toEqual([
		['sleepy', 51],
		['blurry', 38],
		['sick', 38],
		['unreal', 28],
		['dreams', 13],
		['lowPressure', 5],
	]);
});

it.each(['en', 'es'] as const)('have a row each, and none without a number (%s)', (language) => {
	expect(Object.keys(wordsFor(language).safety.effects.rows).sort()).toEqual(Object.keys(SIDE_EFFECTS).sort());
});

it('have a face each', () => {
	expect(Object.keys(FACES)).toEqual(expect.arrayContaining(Object.keys(SIDE_EFFECTS)));
});
