/** Whether a qualified translator has signed off every text of a language. */
import type { Language } from './index';

/**
 * Written by `npm run words -- import`, from the sign-offs in each language's `review.json`. A constant of its own, so
 * that the file with all of them need not be loaded to know.
 */
const SIGNED_OFF: Readonly<Record<Exclude<Language, 'en'>, boolean>> = { es: false };

/** False for a draft translation. English is the original: there is no translation to sign. */
export function isSignedOff(language: Language): boolean {
	return language === 'en' || (SIGNED_OFF[language] ?? false);
}
