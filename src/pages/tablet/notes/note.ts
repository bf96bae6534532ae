/** The shape of a presenter's note. For clinicians: what patients read stands in src/content/. */
import type { Language, SOURCES } from '../../../content';

export interface SourcedNumber {
	readonly text: string;
	readonly sources: readonly (keyof typeof SOURCES)[];
}

export interface Note {
	/** What matters at this step, to be said in one's own words. */
	readonly say: readonly string[];
	/** A question that shows whether it was explained well; it is said to the patient, so in their language. */
	readonly ask: Readonly<Record<Language, string>>;
	/** Figures and study designs. No doses: they are no business of an explainer. */
	readonly numbers: readonly SourcedNumber[];
}

export function note(
	say: readonly string[],
	ask: readonly [en: string, es: string],
	...numbers: readonly SourcedNumber[]
): Note {
	return { say, ask: { en: ask[0], es: ask[1] }, numbers };
}

export function number(text: string, ...sources: SourcedNumber['sources']): SourcedNumber {
	return { text, sources };
}
