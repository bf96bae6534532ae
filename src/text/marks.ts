/** Finds the terms in a text, which are `_marked_`: a reader can open their meaning. */
import type { TermId, Words } from '../content';

export interface TextPart {
	readonly text: string;
	readonly term?: TermId | undefined;
}

/** The parts of a text in order. Underscores around anything but a term are part of a clinic's own text and stay. */
export function partsOf(text: string, terms: Words['terms']): TextPart[] {
	const ids = Object.keys(terms) as TermId[];
	const marked = new RegExp(`_(${ids.map((id) => terms[id].word).join('|')})_`);
	return text
		.split(marked)
		.map((part, i) => ({ text: part, term: i % 2 ? ids.find((id) => terms[id].word === part) : undefined }));
}
