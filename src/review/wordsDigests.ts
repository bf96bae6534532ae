/** Digest of the explainer's own texts in each language. Written by `npx tsx scripts/wordsDigests.ts`. */
import type { Language } from '../content';

export const WORDS_DIGESTS: Readonly<Record<Language, string>> = {
	en: 'a72c3e80c5627a2065652446e61b148a5760091e70c1c5f3b2d42e37c98687cf',
	es: '114e0f004f3f6e412b133ca8bc6739367ba9323669811bf1f47444bcdda7b4a1',
};
