/** What a clinic has yet to have reviewed. */
import type { ClinicSettings } from '../clinic';
import { LANGUAGES, type Language } from '../content';
import { textFingerprint } from './textFingerprint';

/** The languages whose text has none of the fingerprints that the clinic has entered. */
export function unreviewedLanguages(settings: ClinicSettings): readonly Language[] {
	const languages = Object.keys(LANGUAGES) as Language[];
	return languages.filter((language) => !settings.reviewedText?.includes(textFingerprint(settings, language)));
}
