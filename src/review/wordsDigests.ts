/** Digest of the explainer's own texts in each language. Written by `npx tsx scripts/wordsDigests.ts`. */
import type { Language } from '../content';

export const WORDS_DIGESTS: Readonly<Record<Language, string>> = {
	en: 'dfd6b195dd5c0da1281aab58dac8d989125aa82092cbfd463e46f910778850c8',
	es: 'b3e49efa77081f50e4ed42b34a6b623054e946e147afef2b4338deeb3b1db9fb',
};
