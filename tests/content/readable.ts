/** How hard a screen may be to read, by the formula that is made for the language. */
import { fleschKincaidGrade } from './grades';
import { inflesz } from './inflesz';

export const HIGHEST_FLESCH_KINCAID = 6;
export const LOWEST_INFLESZ = 65;

const FORMULAS: Readonly<Record<string, (sentences: readonly string[]) => string | undefined>> = {
	en: (sentences) => {
		const grade = fleschKincaidGrade(sentences);
		return grade > HIGHEST_FLESCH_KINCAID
			? `Flesch-Kincaid grade ${grade.toFixed(1)}, allowed at most ${HIGHEST_FLESCH_KINCAID}`
			: undefined;
	},
	es: (sentences) => {
		const score = inflesz(sentences);
		return score < LOWEST_INFLESZ ? `INFLESZ ${score.toFixed(1)}, allowed at least ${LOWEST_INFLESZ}` : undefined;
	},
};

export function hasReadingFormula(language: string): boolean {
	return Object.hasOwn(FORMULAS, language);
}

/** What is too hard about the sentences of a screen; nothing if they are easy enough, or the language has no formula. */
export function tooHard(language: string, sentences: readonly string[]): string | undefined {
	return hasReadingFormula(language) ? FORMULAS[language]!(sentences) : undefined;
}
