/** Whether the text was reviewed. The split script has `later/isReviewedTextLater.svelte.ts` in the place of this file. */
import type { ClinicSettings } from '../clinic';
import type { Language } from '../content';
import { textFingerprint } from './textFingerprint';

/** Whether exactly the text that is shown was reviewed; `undefined` as long as not all of it is there to tell. */
export function isReviewedText(settings: ClinicSettings, language: Language): boolean | undefined {
	return settings.reviewedText?.includes(textFingerprint(settings, language)) ?? false;
}
