/** Words in a text whose meaning a reader can open: they stand between underscores. */
import type { TermId, Words } from '../../content';

export interface TextPart {
	readonly text: string;
	readonly term?: TermId | undefined;
}

/** The parts of a text in order; a marked word that is no term stays plain. */
export function partsOf(text: string, terms: Words['terms']): TextPart[] {
	const ids = Object.keys(terms) as TermId[];
	return text
		.split('_')
		.map((part, i) => ({ text: part, term: i % 2 ? ids.find((id) => terms[id].word === part) : undefined }));
}
