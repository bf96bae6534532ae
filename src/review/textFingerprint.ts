/** The fingerprint of what a reader is shown. */
import type { ClinicSettings } from '../clinic';
import type { Language } from '../content';
import { fingerprintOf } from './fingerprint';
import { reviewedTexts } from './reviewedTexts';

/** The fingerprint of what is shown in a language with these settings. */
export function textFingerprint(settings: ClinicSettings, language: Language): string {
	return fingerprintOf(language, reviewedTexts(settings, language));
}
