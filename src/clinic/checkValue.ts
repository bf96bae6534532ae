/** One given value against its field: the value to use, and what is refused in it. */
import { isImage } from './checkImage';
import { checkAddedSteps, checkSteps } from './checkSteps';
import { checkText } from './checkText';
import { isCalendarDate, yearAfter } from './dates';
import type { Field } from './fields';

/** What dates are measured against. */
export interface CheckContext {
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** The date of review that holds, if there is one. */
	readonly reviewedOn: string | undefined;
}

/** Told of everything that is refused. `within` is the part of the value, such as `.en`, or empty. */
export type Refuse = (given: unknown, allowed: string, within?: string) => undefined;

/** As far as JSON Schema can say it too, without flags. */
export const PHONE = /^(tel:)?(?=(\D*\d){3})[-\d +().]{1,40}([extEXT]{1,3}\.? ?\d{1,6})? ?$/;
export const NUMERIC_TEXT = /^ *\d{1,4}(\.\d{1,4})? *$/;
/** Without "@": a name in front of one makes an address look like another. */
export const HTTPS_URL = /^https:\/\/\w[\w!#-;=?~]{1,400}$/;

/** The value to use, or `undefined` when nothing of it can be. */
export function checkValue(field: Field, given: unknown, { today, reviewedOn }: CheckContext, refuse: Refuse): unknown {
	const text = typeof given === 'string' ? given : '';
	switch (field.kind) {
		case 'choice':
			return field.choices.includes(text) ? text : refuse(given, field.choices.join(', '));
		case 'number': {
			const { min, max, unit } = field;
			const value = NUMERIC_TEXT.test(text) ? Number(text) : given;
			return typeof value === 'number' && value >= min && value <= max
				? value
				: refuse(given, `${min} to ${max} ${unit}`);
		}
		case 'phone':
			return PHONE.test(text) ? text.replace('tel:', '').trim() : refuse(given, 'a phone number such as 555-0100');
		case 'url':
			return HTTPS_URL.test(text) ? text : refuse(given, 'an https:// address');
		case 'date': {
			const after = field.past ? '' : (reviewedOn ?? '');
			const until = field.past ? today : after ? yearAfter(after) : text;
			return isCalendarDate(text) && text > after && text <= until
				? text
				: refuse(
						given,
						`a date such as 2026-11-02, ${field.past ? 'not in the future' : 'at most 12 months after reviewedOn'}`,
					);
		}
		case 'text':
			return checkText(given, field.rules, refuse);
		case 'image':
			return isImage(text)
				? text
				: refuse(given, 'an address on this site, or data:image/…;base64 of at most 200000 characters');
		case 'steps':
			return checkSteps(field, given, refuse);
		case 'addedSteps':
			return checkAddedSteps(field, given, refuse);
	}
}
