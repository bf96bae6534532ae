/** `review.json`: the part of a review pack for programs, which a later pack is compared with. */
import type { Language, SourceKey } from '../content';
import type { ReviewedText } from './reviewedText';

export interface PackFile {
	readonly kind: typeof KIND;
	/** Of the explainer. */
	readonly version: string;
	readonly language: Language;
	readonly fingerprint: string;
	readonly texts: readonly ReviewedText[];
}

const KIND = 'ketamine-explainer review pack';

/** Why a file is not used. Words for each are in `pages/review/words.ts`. */
export type PackFault =
	| { readonly code: 'notJson' }
	| { readonly code: 'notAPack' }
	| { readonly code: 'otherLanguage'; readonly given: string }
	| { readonly code: 'badText'; readonly index: number };

export function writePackFile(pack: Omit<PackFile, 'kind'>): string {
	return `${JSON.stringify({ kind: KIND, ...pack }, null, '\t')}\n`;
}

/** @param language of the texts that it is to be compared with */
export function readPackFile(json: string, language: Language): PackFile | PackFault {
	let given: unknown;
	try {
		given = JSON.parse(json.replace(/^\ufeff/, ''));
	} catch {
		return { code: 'notJson' };
	}
	if (!isPack(given)) return { code: 'notAPack' };
	if (given.language !== language) return { code: 'otherLanguage', given: given.language.slice(0, 20) };
	const index = given.texts.findIndex((text) => !isText(text));
	return index < 0 ? (given as PackFile) : { code: 'badText', index };
}

export function isFault(read: PackFile | PackFault): read is PackFault {
	return 'code' in read;
}

function isPack(
	given: unknown,
): given is Record<keyof PackFile, unknown> & { readonly language: string; readonly texts: unknown[] } {
	const pack = given as Partial<Record<keyof PackFile, unknown>> | null;
	return (
		pack?.kind === KIND &&
		typeof pack.fingerprint === 'string' &&
		typeof pack.language === 'string' &&
		Array.isArray(pack.texts)
	);
}

function isText(given: unknown): given is ReviewedText {
	const text = given as Partial<Record<keyof ReviewedText, unknown>> | null;
	return typeof text?.id === 'string' && typeof text.text === 'string' && isSources(text.sources);
}

function isSources(given: unknown): given is readonly SourceKey[] {
	return Array.isArray(given) && given.every((source) => typeof source === 'string');
}
