/** The shape of a clinician's note for one step. The texts for patients are in src/content/. */
import type { Language } from '../../../content';
import type { SOURCES } from '../../../content/sources';

export interface SourcedNumber {
	readonly text: string;
	readonly sources: readonly (keyof typeof SOURCES)[];
}

export interface Note {
	/** What matters at this step, for the clinician to say in their own words. */
	readonly say: readonly string[];
	/** A question whose answer shows whether it was explained well. It is put to the patient, so in their language. */
	readonly ask: Readonly<Record<Language, string>>;
	/** Figures and study designs, but never doses: an explainer must not suggest one. */
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
