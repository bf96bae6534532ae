/** Says which clinician reviewed these words and when, or that nobody has. */
import { localText, type ClinicSettings } from '../clinic';
import { say, wordsFor, type Language } from '../content';
import { formatDate } from '../text/formats';
import { needsReview } from './needsReview';

export function reviewText(settings: ClinicSettings, language: Language, today: Date): string {
	const words = wordsFor(language);
	switch (needsReview(settings, language, today)) {
		case 'missing':
			return words.preview;
		case 'due':
			return words.reviewDue;
		case 'otherText':
			return words.reviewOtherText;
		case null: {
			const name = localText(settings.reviewedBy, language)!.text;
			return say(words.reviewedBy, { name, date: formatDate(language, settings.reviewedOn!) });
		}
	}
}
