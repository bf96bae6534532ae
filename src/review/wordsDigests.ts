/** Digest of the explainer's own texts in each language. Written by `npx tsx scripts/wordsDigests.ts`. */
import type { Language } from '../content';

export const WORDS_DIGESTS: Readonly<Record<Language, string>> = {
	en: 'be8d700278521adf0629f00be5042c577d91fae284e84b45befff95b46a5327d',
	es: 'c42a5f08b2194b7f3e25fb9b397c4daaa0bbe8b6620dc85911da0496ea490f30',
};
