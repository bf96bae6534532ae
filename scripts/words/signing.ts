/**
 * Which texts of a language a translator has signed off: `review.json` beside the language's modules. Each sign-off holds
 * the fingerprint of the English and the translated text that was signed, so it ends by itself when either changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WordsError } from './problem';
import type { ReadUnit } from './unit';

export interface SignOff {
	/** Fingerprint of both texts: `signedText`. */
	readonly text: string;
	readonly by: string;
	/** ISO 8601 date. */
	readonly on: string;
}
export type SignOffs = Readonly<Record<string, SignOff>>;

export function reviewFile(folder: string, language: string): string {
	return join(folder, language, 'review.json');
}

/** By id. A language without the file has none. */
export function readSignOffs(folder: string, language: string): SignOffs {
	const file = reviewFile(folder, language);
	if (!existsSync(file)) return {};
	try {
		const { signed } = JSON.parse(readFileSync(file, 'utf8')) as { readonly signed?: SignOffs };
		if (typeof signed === 'object') return signed;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
	}
	throw new WordsError([
		`${file}: is no list of sign-offs; allowed: {"signed": {…}}, as npm run words -- import writes it.`,
	]);
}

/** Fingerprint of an English text and its translation. */
export function signedText(source: string, target: string): string {
	return fingerprint([source, target]);
}

/** The first 16 hexadecimal digits of the SHA-256 of texts in their order. */
export function fingerprint(texts: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}

export function isSigned(signOffs: SignOffs, id: string, source: string, target: string): boolean {
	return signOffs[id]?.text === signedText(source, target);
}

/** States of a text that its translator has finished and stands for. */
const SIGNED_STATES: readonly (string | undefined)[] = ['signed-off', 'final'];

/**
 * The sign-offs after a file: those that it keeps, and new ones by the reviewer.
 * @returns undefined if there are new ones, but no reviewer
 */
export function signedNow(
	units: readonly ReadUnit[],
	before: SignOffs,
	reviewer: string | undefined,
	today: string,
): SignOffs | undefined {
	const signed = units.filter(({ state }) => SIGNED_STATES.includes(state));
	const isNew = ({ id, source, target }: ReadUnit) => !isSigned(before, id, source, target);
	if (signed.some(isNew) && !reviewer) return undefined;
	return Object.fromEntries(
		signed.map((unit) => [
			unit.id,
			isNew(unit) ? { text: signedText(unit.source, unit.target), by: reviewer!, on: today } : before[unit.id]!,
		]),
	);
}
