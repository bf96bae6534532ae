/** A short name for exactly these texts: four groups of four letters and digits, such as `9f86-d081-884c-7d65`. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Language } from '../content';
import type { ReviewedText } from './reviewedTexts';

/** Enough that no two texts will share one by chance, and short enough to copy from paper. */
const DIGITS = 16;

/**
 * The fingerprint of all texts of a language. Their order does not matter, nor does the way in which accents are stored;
 * any other character does.
 */
export function fingerprintOf(language: Language, texts: readonly ReviewedText[]): string {
	const inOrder = texts
		.map(({ id, text }) => [id, text.normalize('NFC')] as const)
		.sort(([one], [other]) => (one < other ? -1 : 1));
	const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify([language, inOrder]))));
	return digest.slice(0, DIGITS).match(/.{4}/g)!.join('-');
}
