/** Whether a clinician of the clinic has reviewed exactly what is shown, and recently enough. */
import { calendarDate, yearAfter, type ClinicSettings } from '../clinic';
import { LANGUAGES, type Language } from '../content';
import { textFingerprint } from './fingerprint';

/**
 * `missing`: never reviewed, no phone to call, or nothing that says which text was reviewed. `due`: the review is too
 * old. `otherText`: another text than this one was reviewed. `null`: reviewed.
 */
export type ReviewNeed = 'missing' | 'due' | 'otherText' | null;

export function needsReview(settings: ClinicSettings, language: Language, today: Date): ReviewNeed {
	const { clinicPhone, reviewedBy, reviewedOn, reviewedText } = settings;
	if (!clinicPhone || !reviewedBy || !reviewedOn || !reviewedText) return 'missing';
	if (isReviewDue(settings, today)) return 'due';
	return reviewedText.includes(textFingerprint(settings, language)) ? null : 'otherText';
}

/** Whether a review is over a year old, or the day that the clinic set for the next one has passed. */
export function isReviewDue({ reviewedOn, nextReview }: ClinicSettings, today: Date): boolean {
	const date = calendarDate(today);
	const isOld = reviewedOn !== undefined && date > yearAfter(reviewedOn);
	return isOld || (nextReview !== undefined && date > nextReview);
}

/** The languages whose text has none of the fingerprints that the clinic has entered. */
export function unreviewedLanguages(settings: ClinicSettings): readonly Language[] {
	const languages = Object.keys(LANGUAGES) as Language[];
	return languages.filter((language) => !settings.reviewedText?.includes(textFingerprint(settings, language)));
}
