/** A text that patients read, as a clinician signs it. */
import { plainText, type SourceKey } from '../content';

export interface ReviewedText {
	/** Where it stands: `safety.effects.notes.0`, `numbers.doors.upTo`, `clinic.foodRule`. */
	readonly id: string;
	readonly text: string;
	readonly sources: readonly SourceKey[];
}

/** Part of the words that nobody reads. */
const NO_TEXT = 'direction';

/** The texts and numbers in a value, with their ids. */
export function textsIn(value: unknown, id: string): readonly ReviewedText[] {
	if (typeof value === 'string' || typeof value === 'number') return [{ id, text: plainText(`${value}`), sources: [] }];
	if (!isObject(value)) return [];
	if ('text' in value && 'sources' in value) {
		return [{ id, text: plainText(value.text as string), sources: value.sources as readonly SourceKey[] }];
	}
	return Object.entries(value)
		.filter(([part]) => part !== NO_TEXT)
		.flatMap(([part, each]) => textsIn(each, id ? `${id}.${part}` : part));
}

export function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
