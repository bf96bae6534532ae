/** What is wrong with a value, in the words of the page: one sentence that says what to do. */
import type { Problem, ValueCode } from '../../clinic';
import { say } from '../../content';
import type { SetupWords } from './words';

/** Whether a problem is about the value of a setting, for which the page has a sentence. */
export function isRefusal(words: SetupWords, problem: Problem): problem is Problem<ValueCode> {
	return Object.hasOwn(words.refusals, problem.code);
}

export function refusalOf({ refusals, units }: SetupWords, problem: Problem<ValueCode>): string {
	switch (problem.code) {
		case 'number': {
			const { min, max, unit } = problem.params;
			return say(refusals.number, { min, max, unit: units[unit] });
		}
		case 'claim':
			return say(refusals.claim, { claim: problem.params.claim });
		case 'tooLong':
		case 'addedSteps':
			return say(refusals[problem.code], { most: problem.params.most });
		default:
			return refusals[problem.code];
	}
}
