/** Fingerprints as a clinic copies them from the review pack. */
import { FINGERPRINTS } from './patterns';

/** Hyphens and dashes of other kinds, which text programs put in place of plain ones. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Each in lowercase with its hyphens; `undefined` for text that is none. */
export function cleanFingerprints(text: string): string | undefined {
	const plain = text.replace(DASHES, '-').replace(/\s+/g, ' ');
	if (!FINGERPRINTS.test(plain)) return undefined;
	const all = plain.toLowerCase().split(/[ ,]+/).filter(Boolean);
	return all.map((each) => each.replaceAll('-', '').match(/.{4}/g)!.join('-')).join(', ');
}
