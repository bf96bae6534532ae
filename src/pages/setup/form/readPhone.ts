/** Phone numbers as a clinic types them, compared with the numbering plan of their country. Nothing here refuses one. */
import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/min';
import { cleanPhone, phoneHref } from '../../../clinic';

export interface PhoneReading {
	/** `text`: patients see it, but cannot touch it to call. `unusual`: no number that its country could give out. */
	readonly doubt?: 'text' | 'unusual';
	/** The same number, written so that everybody can read and dial it. Left out where it is written so already. */
	readonly offered?: string;
}

/** Emergency services, crisis lines and short codes are in no plan of a country's usual numbers. */
const LONGEST_SHORT = 6;
const EXTENSION = /[ext].*$/i;
/** What calls abroad begin with, in place of the plus sign: from Europe, from North America, from Australia. */
const ABROAD = /^\(?(00|011|0011)[ (]?[1-9]/;
const TRUNK_ZERO = /^(\+|00).*\( *0/;
const UNGROUPED = /^\+?\d{7,}$/;

/**
 * @param country whose numbers have no country code in front; without it, only numbers with a code are compared
 * @returns nothing of note for a number that is right, short, or of a country that is not known
 */
export function readPhone(given: string, country?: CountryCode): PhoneReading {
	const cleaned = cleanPhone(given);
	const digits = phoneHref(cleaned)?.slice('tel:'.length);
	if (digits === undefined) return /\d/.test(cleaned) ? { doubt: 'text' } : {};
	if (digits.length <= LONGEST_SHORT) return {};
	const number = parse(digits, country);
	if (!number) return country || digits.startsWith('+') ? { doubt: 'unusual' } : {};
	if (!number.isValid()) return { doubt: 'unusual' };
	const isClear =
		cleaned === given.trim() &&
		!ABROAD.test(cleaned) &&
		!TRUNK_ZERO.test(cleaned) &&
		!UNGROUPED.test(cleaned.replace(EXTENSION, '').trim());
	if (isClear) return {};
	const offered = written(number, cleaned, country);
	// Whatever the library makes of it, what is offered is the number that was given.
	const same = parse(phoneHref(offered)?.slice('tel:'.length) ?? '', country)?.number === number.number;
	return same && offered !== given.trim() ? { offered } : {};
}

function parse(digits: string, country: CountryCode | undefined): PhoneNumber | undefined {
	return parsePhoneNumberFromString(digits, { ...(country && { defaultCountry: country }), extract: false });
}

/** A number from abroad has its country code; one from here is written as people here know it. */
function written(number: PhoneNumber, cleaned: string, country: CountryCode | undefined): string {
	const isAbroad = cleaned.startsWith('+') || ABROAD.test(cleaned) || !country;
	const extension = EXTENSION.exec(cleaned)?.[0].trim();
	const text = isAbroad ? number.formatInternational() : number.formatNational();
	return extension ? `${text} ${extension}` : text;
}
