/** Digest of the explainer's own texts in each language. Written by `npx tsx scripts/wordsDigests.ts`. */
import type { Language } from '../content';

export const WORDS_DIGESTS: Readonly<Record<Language, string>> = {
	en: 'ab7f35b850a551fe5e42552e2b257c43818286c76e6448e66f4f0b9d02513cb7',
	es: 'c8e3256a408fbb5c3c9fbe10489c5712e2cff7849d30000d5fcad3d016bd3493',
};
