/** Says which clinician reviewed these words and when, or that nobody has. */
import { localText, needsReview, type ClinicSettings } from '../clinic';
import { say, wordsFor, type Language } from '../content';
import { formatDate } from './formats';

export function reviewText(settings: ClinicSettings, language: Language, today: Date): string {
	const words = wordsFor(language);
	const need = needsReview(settings, today);
	const name = localText(settings.reviewedBy, language)?.text;
	const { reviewedOn } = settings;
	if (need === 'missing' || !name || !reviewedOn) return words.preview;
	if (need === 'due') return words.reviewDue;
	return say(words.reviewedBy, { name, date: formatDate(language, reviewedOn) });
}
