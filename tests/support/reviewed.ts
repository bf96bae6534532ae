/** Settings of a clinic that has reviewed what is shown, in every language. */
import { readSettings } from '../../src/clinic';
import { LANGUAGES, type Language } from '../../src/content';
import { textFingerprint } from '../../src/review';

/** @param settings with phone, reviewer and review date, and nothing changed afterwards */
export function reviewed<Given extends object>(settings: Given): Given & { readonly reviewedText: string } {
	const read = readSettings([settings]).settings;
	const languages = Object.keys(LANGUAGES) as Language[];
	return { ...settings, reviewedText: languages.map((language) => textFingerprint(read, language)).join(', ') };
}
