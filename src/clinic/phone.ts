/** Phone numbers as clinics write and paste them, and as a phone dials them. */
import { checkText } from './checkText';
import { PHONE } from './patterns';
import { NAME_RULES } from './textRules';

/**
 * Not a number that can be read for sure, but no text without one either: two numbers, "ext" spelled out, letters for
 * digits. Patients need it more than they need a link.
 */
const HOLDS_NUMBER = /^(?=(\D*\d){4})(?!.*(\d{16}|\/\/))[^<>@]{1,60}$/;

/** Country codes behind which the zero of an area is dialed: Italy, Ivory Coast, Gabon, Congo, San Marino. */
const ZERO_IS_DIALED = /^(39|225|241|242|378)$/;
/** "+44 (0": what comes before the zero, and the country code. */
const TRUNK_ZERO = /^(\(?(?:\+|00) ?(\d{1,3})\)?[ .-]*\( *)0/;
/** The most digits that a number has anywhere is 15. */
const DIALED = /^\+?\d{3,15}$/;

/** Without what comes along from letters, maps and contacts: other kinds of space, dash, dot and digit, unseen marks. */
export function cleanPhone(given: string): string {
	return given
		.normalize('NFKC')
		.replace(/[\p{Pd}\u2212]/gu, '-')
		.replace(/[\u00b7\u2022\u2219\u2027]/g, '.')
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^tel: ?/i, '');
}

/** Whether a text that is no plain number may be shown as it is, in the place of one. @param phone cleaned */
export function holdsNumber(phone: string): boolean {
	return HOLDS_NUMBER.test(phone) && checkText(phone, NAME_RULES, () => undefined) !== undefined;
}

/** A `tel:` address, without the extension, which would be dialed as part of the number. @returns nothing if in doubt */
export function phoneHref(phone: string): string | undefined {
	if (!PHONE.test(phone)) return undefined;
	const digits = phone
		.replace(/[ext].*/i, '')
		.replace(TRUNK_ZERO, (all, before: string, country: string) => (ZERO_IS_DIALED.test(country) ? all : before))
		.replace(/[ ().-]/g, '');
	return DIALED.test(digits) ? `tel:${digits}` : undefined;
}
