/** Finds the terms in a text, which are `_marked_`: a reader can open their meaning. */
import { phoneHref } from '../clinic';
import type { TermId, Words } from '../content';

export interface TextPart {
	readonly text: string;
	readonly term?: TermId | undefined;
	/** Where it leads, if it is a link. */
	readonly href?: string | undefined;
}

/** The parts of a text in order. Underscores around anything but a term are part of a clinic's own text and stay. */
export function partsOf(text: string, terms: Words['terms']): TextPart[] {
	const ids = Object.keys(terms) as TermId[];
	const marked = new RegExp(`_(${ids.map((id) => terms[id].word).join('|')})_`);
	return text
		.split(marked)
		.map((part, i) => ({ text: part, term: i % 2 ? ids.find((id) => terms[id].word === part) : undefined }));
}

/** Makes a link of a phone number among the parts. A number that cannot be dialed for sure stays text. */
export function linkPhone(parts: readonly TextPart[], phone: string | undefined): readonly TextPart[] {
	const href = phone && phoneHref(phone);
	if (!href) return parts;
	return parts.flatMap((part): TextPart | TextPart[] => {
		const at = part.term ? -1 : part.text.indexOf(phone);
		if (at < 0) return part;
		return [{ text: part.text.slice(0, at) }, { text: phone, href }, { text: part.text.slice(at + phone.length) }];
	});
}
