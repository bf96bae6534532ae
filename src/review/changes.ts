/** What is different between the texts that were reviewed and those of today. */
import type { ReviewedText } from './reviewedText';

export interface TextChange {
	readonly id: string;
	/** `undefined` for a text that is new. */
	readonly before: string | undefined;
	/** `undefined` for a text that is gone. */
	readonly now: string | undefined;
}

/** In the order of the new texts; those that are gone come last. */
export function changesBetween(
	before: readonly Pick<ReviewedText, 'id' | 'text'>[],
	now: readonly ReviewedText[],
): readonly TextChange[] {
	const old = new Map(before.map(({ id, text }) => [id, text]));
	const ids = new Set(now.map(({ id }) => id));
	return [
		...now.map(({ id, text }) => ({ id, before: old.get(id), now: text })),
		...before.filter(({ id }) => !ids.has(id)).map(({ id, text }) => ({ id, before: text, now: undefined })),
	].filter((change) => change.before?.normalize('NFC') !== change.now?.normalize('NFC'));
}
