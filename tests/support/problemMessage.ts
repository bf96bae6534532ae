import { describeProblem, ENGLISH_MESSAGES, type Problem } from '../../src/clinic/index';

/** The English message of a problem, as pages are told it. */
export function problemMessage(problem: Problem): string {
	return describeProblem(problem, ENGLISH_MESSAGES).message;
}
