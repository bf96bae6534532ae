/**
 * Which texts of a language a translator has signed off: `review.json` beside the language's modules. Each sign-off holds
 * the fingerprint of the English and the translated text that was signed, so it ends by itself when either changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
	return (JSON.parse(readFileSync(file, 'utf8')) as { signed: SignOffs }).signed;
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
