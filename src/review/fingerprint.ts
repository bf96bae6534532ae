/** A short name for exactly these texts: four groups of four letters and digits, such as `9f86-d081-884c-7d65`. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ClinicSettings } from '../clinic';
import type { Language } from '../content';
import { clinicTexts } from './clinicTexts';
import type { ReviewedText } from './reviewedText';
import { WORDS_DIGESTS } from './wordsDigests';

/** Enough that no two texts will share one by chance, and short enough to copy from paper. */
const DIGITS = 16;

/** The fingerprint of what is shown in a language with these settings. */
export function textFingerprint(settings: ClinicSettings, language: Language): string {
	return fingerprintOf(WORDS_DIGESTS[language], clinicTexts(settings, language));
}

/** @param wordsDigest that of the explainer's own texts in a language */
export function fingerprintOf(wordsDigest: string, ofClinic: readonly ReviewedText[]): string {
	return sha256Hex(`${wordsDigest} ${digestOf(ofClinic)}`)
		.slice(0, DIGITS)
		.match(/.{4}/g)!
		.join('-');
}

/**
 * SHA-256 of texts, as hexadecimal digits. Their order does not matter, nor does the way in which accents are stored; any
 * other character does.
 */
export function digestOf(texts: readonly ReviewedText[]): string {
	const inOrder = texts
		.map(({ id, text }) => [id, text.normalize('NFC')] as const)
		.sort(([one], [other]) => (one < other ? -1 : 1));
	return sha256Hex(JSON.stringify(inOrder));
}

function sha256Hex(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
