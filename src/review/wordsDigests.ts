/** Digest of the explainer's own texts in each language. Written by `npx tsx scripts/wordsDigests.ts`. */
import type { Language } from '../content';

export const WORDS_DIGESTS: Readonly<Record<Language, string>> = {
	en: 'f0f42a698381b2d1af9fed1cc4c4a791e07c756d91ab6a290ad1b300db07b238',
	es: '985afe4f07ed8485fd320641aa0b1e459225da6fddf20c6fe1cb67649ef0784e',
};
