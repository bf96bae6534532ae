/** Checks the value that was given for one setting. */
import { checkAddedSteps, checkSteps } from './checkSteps';
import { checkText } from './checkText';
import { isCalendarDate, yearAfter } from './dates';
import type { Field } from './fields';
import { isImage } from './isImage';
import { cleanFingerprints } from './fingerprints';
import { HTTPS_URL, LONGEST_IMAGE, NUMERIC_TEXT, PHONE } from './patterns';
import { cleanPhone, holdsNumber } from './phone';
import type { Refuse } from './problem';

/** What dates are measured against, as `YYYY-MM-DD`. */
export interface CheckContext {
	/** The latest date that it is anywhere: the clinic may be in another time zone than the reader. */
	readonly today: string;
	/** Day of the review, if a valid one was given. */
	readonly reviewedOn: string | undefined;
}

/** The value to use, or `undefined` when nothing of it can be used. */
export function checkValue(field: Field, given: unknown, { today, reviewedOn }: CheckContext, refuse: Refuse): unknown {
	const text = typeof given === 'string' ? given : '';
	switch (field.kind) {
		case 'choice': {
			const { choices: allowed } = field;
			return allowed.includes(text) ? text : refuse({ code: 'choice', params: { given, allowed } });
		}
		case 'number': {
			const { min, max, unit } = field;
			const value = NUMERIC_TEXT.test(text) ? Number(text) : given;
			return typeof value === 'number' && value >= min && value <= max
				? value
				: refuse({ code: 'number', params: { given, min, max, unit } });
		}
		case 'phone': {
			const phone = cleanPhone(text);
			// The numbers for an emergency have a default, and stand in headings.
			return PHONE.test(phone) || (field.fallback === undefined && holdsNumber(phone))
				? phone
				: refuse({ code: 'phone', params: { given } });
		}
		case 'url':
			return HTTPS_URL.test(text) ? text : refuse({ code: 'url', params: { given } });
		case 'date': {
			const after = field.past ? '' : (reviewedOn ?? '');
			const until = field.past ? today : after ? yearAfter(after) : text;
			return isCalendarDate(text) && text > after && text <= until
				? text
				: refuse({ code: field.past ? 'pastDate' : 'nextReview', params: { given } });
		}
		case 'fingerprints':
			return cleanFingerprints(text) ?? refuse({ code: 'fingerprint', params: { given } });
		case 'text':
			return checkText(given, field.rules, refuse);
		case 'image':
			return isImage(text) ? text : refuse({ code: 'image', params: { given, most: LONGEST_IMAGE } });
		case 'steps':
			return checkSteps(field, given, refuse);
		case 'addedSteps':
			return checkAddedSteps(field, given, refuse);
	}
}
