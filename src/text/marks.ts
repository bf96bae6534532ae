/** Words in a text whose meaning a reader can open: they stand between underscores. */
import type { TermId, Words } from '../content';

export interface TextPart {
	readonly text: string;
	readonly term?: TermId | undefined;
}

/** The parts of a text in order. Underscores around anything but a term are a clinic's own, and stay. */
export function partsOf(text: string, terms: Words['terms']): TextPart[] {
	const ids = Object.keys(terms) as TermId[];
	const marked = new RegExp(`_(${ids.map((id) => terms[id].word).join('|')})_`);
	return text
		.split(marked)
		.map((part, i) => ({ text: part, term: i % 2 ? ids.find((id) => terms[id].word === part) : undefined }));
}
