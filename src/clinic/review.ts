/** Whether a clinician of the clinic has reviewed what is shown, and recently enough. */
import { calendarDate, yearAfter } from './dates';
import type { ClinicSettings } from './fields';

/** `missing`: never reviewed, or no phone to call. `due`: the review is too old. `null`: reviewed. */
export type ReviewNeed = 'missing' | 'due' | null;

export function needsReview(
	{ clinicPhone, reviewedBy, reviewedOn, nextReview }: ClinicSettings,
	today: Date,
): ReviewNeed {
	if (!clinicPhone || !reviewedBy || !reviewedOn) return 'missing';
	const date = calendarDate(today);
	return date > yearAfter(reviewedOn) || (nextReview !== undefined && date > nextReview) ? 'due' : null;
}
