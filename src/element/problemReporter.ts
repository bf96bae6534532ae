/** Tells a page what is wrong with what it gave: each problem once, in the console and by an event. */
import { describeProblem, ENGLISH_MESSAGES, type Problem, type SettingsProblem } from '../clinic';
import { TAG_NAME } from './names';

export class ProblemReporter {
	readonly #told = new Set<string>();
	readonly #onFresh: (problems: readonly SettingsProblem[]) => void;

	/** @param onFresh gets the problems that have not been told before */
	constructor(onFresh: (problems: readonly SettingsProblem[]) => void) {
		this.#onFresh = onFresh;
	}

	tell(problems: readonly Problem[]): void {
		const described = problems.map((problem) => describeProblem(problem, ENGLISH_MESSAGES));
		const fresh = described.filter(({ path, message }) => !this.#told.has(path + message));
		if (!fresh.length) return;
		for (const { path, message } of fresh) {
			this.#told.add(path + message);
			console.warn(`<${TAG_NAME}> ${path}: ${message}`);
		}
		this.#onFresh(fresh);
	}
}
