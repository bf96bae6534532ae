/** Whether a clinician of the clinic stands behind what is shown, and still does. */
import { calendarDate, yearAfter } from './dates';
import type { ClinicSettings } from './fields';

/** `missing`: never reviewed, or nobody to call. `due`: the review is too old. `null`: all is well. */
export type ReviewNeed = 'missing' | 'due' | null;

export function needsReview(
	{ clinicPhone, reviewedBy, reviewedOn, nextReview }: ClinicSettings,
	today: Date,
): ReviewNeed {
	if (!clinicPhone || !reviewedBy || !reviewedOn) return 'missing';
	const date = calendarDate(today);
	return date > yearAfter(reviewedOn) || (nextReview !== undefined && date > nextReview) ? 'due' : null;
}
