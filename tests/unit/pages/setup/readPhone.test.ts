/** What the setup page says about phone numbers as clinics type them. */
import { describe, expect, it } from 'vitest';
import type { CountryCode } from 'libphonenumber-js/min';
import { COUNTRIES } from '../../../../src/clinic';
import { countriesOf } from '../../../../src/pages/setup/form/numbersOf';
import { readPhone } from '../../../../src/pages/setup/form/readPhone';

describe('a number that is right and clear stays without a word', () => {
	it.each<[string, CountryCode]>([
		['(212) 555-0100', 'US'],
		['212-555-0100', 'US'],
		['1-212-555-0100', 'US'],
		['(212) 555-0100 ext. 12', 'US'],
		['(416) 555-0100', 'CA'],
		['020 7946 0000', 'GB'],
		['91 123 45 67', 'ES'],
		['(02) 5550 0100', 'AU'],
		['+44 20 7946 0000', 'US'],
	])('%s in %s', (given, country) => {
		expect(readPhone(given, country)).toEqual({});
	});

	it('also a short one: emergency services and crisis lines are in no plan', () => {
		for (const { country, emergencyNumber, crisisLine } of COUNTRIES) {
			expect(readPhone(emergencyNumber, country as CountryCode), emergencyNumber).toEqual({});
			expect(readPhone(crisisLine, country as CountryCode), crisisLine).toEqual({});
		}
	});

	it('also an unclear one whose country is not known', () => {
		expect(readPhone('20 79 46 00', undefined)).toEqual({});
	});
});

describe('a number that its country does not have is doubted', () => {
	it.each<[string, CountryCode | undefined]>([
		['555-0100', 'US'],
		['(212) 555-010', 'US'],
		['(212) 555-01000', 'US'],
		['020 7946 000', 'GB'],
		['+44 20 7946 000', 'US'],
		['+999 123 456 789', undefined],
	])('%s in %s', (given, country) => {
		expect(readPhone(given, country)).toEqual({ doubt: 'unusual' });
	});

	it('and what a phone cannot dial is told to be text', () => {
		expect(readPhone('1-800-FLOWERS', 'US')).toEqual({ doubt: 'text' });
		expect(readPhone('212 555 0100 or 212 555 0101', 'US')).toEqual({ doubt: 'text' });
		expect(readPhone('', 'US')).toEqual({});
	});
});

describe('the same number is offered, written clearly', () => {
	it.each<[string, CountryCode | undefined, string]>([
		['2125550100', 'US', '(212) 555-0100'],
		['(212)\u00a0555\u20130100', 'US', '(212) 555-0100'],
		['+44 (0)20 7946 0000', 'GB', '+44 20 7946 0000'],
		['+34 (0)911 23 45 67', 'ES', '+34 911 23 45 67'],
		['0044 20 7946 0000', 'GB', '+44 20 7946 0000'],
		['011 44 20 7946 0000', 'US', '+44 20 7946 0000'],
		['+442079460000', undefined, '+44 20 7946 0000'],
		['2125550100 ext. 12', 'US', '(212) 555-0100 ext. 12'],
		['２１２ ５５５ ０１００', 'US', '(212) 555-0100'],
	])('%s in %s', (given, country, offered) => {
		expect(readPhone(given, country)).toEqual({ offered });
		// What was taken is not offered anew.
		expect(readPhone(offered, country)).toEqual({});
	});
});

it('the country is known by its emergency number and its crisis line', () => {
	expect(countriesOf({}).map(({ country }) => country)).toEqual(['US', 'CA']);
	expect(countriesOf({ emergencyNumber: '999', crisisLine: '116 123' }).map(({ country }) => country)).toEqual(['GB']);
	expect(countriesOf({ emergencyNumber: '112', crisisLine: '555' })).toEqual([]);
});
