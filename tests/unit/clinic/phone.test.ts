/** Phone numbers as they are pasted, and what a phone dials for them. */
import { describe, expect, it } from 'vitest';
import { phoneHref, readSettings } from '../../../src/clinic';

const use = (clinicPhone: string) => readSettings([{ clinicPhone }]).settings.clinicPhone;

describe('a phone as it is pasted', () => {
	it.each([
		['no-break spaces', '(555)\u00a0555\u202f0100', '(555) 555 0100'],
		['no-break hyphens', '555\u2011555\u20110100', '555-555-0100'],
		['dashes and a minus', '555\u2013555\u22120100', '555-555-0100'],
		['marks of direction', '\u202a(555) 555-0100\u202c\u200e', '(555) 555-0100'],
		['full-width signs', '\uff0b1\uff08555\uff09\uff15\uff15\uff15\uff0d0100', '+1(555)555-0100'],
		['middle dots', '555\u00b7555\u00b70100', '555.555.0100'],
		['a tab and the end of a line', '\t555\n0100\r\n', '555 0100'],
		['unseen spaces and soft hyphens', '\ufeff555\u200b-\u00ad0100', '555-0100'],
		['a link', 'tel:+15555550100', '+15555550100'],
	])('%s are read as a keyboard’s signs', (_, given, used) => {
		expect(use(given)).toBe(used);
	});
});

describe('what is dialed', () => {
	it.each([
		['(555) 555-0100', '5555550100'],
		['+1 (555) 555-0100', '+15555550100'],
		['555-0100 ext. 22', '5550100'],
		['911', '911'],
		['+44 (0)20 7946 0000', '+442079460000'],
		['(+44) (0) 20 7946 0000', '+442079460000'],
		['+44 (020) 7946 0000', '+442079460000'],
		['+49(0)30 901820', '+4930901820'],
		['0049 (0)30 901820', '004930901820'],
		// Without a country code, and in Italy with one, the zero is dialed.
		['(020) 7946 0000', '02079460000'],
		['+39 (0)6 555 0100', '+39065550100'],
		['+39 (06) 555 0100', '+39065550100'],
	])('for %s: %s', (given, dialed) => {
		expect(phoneHref(given)).toBe(`tel:${dialed}`);
	});
});

describe('a number in doubt', () => {
	it.each([
		'1-800-MIGRAINE',
		'555-0100 or, at night, 555-0199',
		'030/901820',
		'555-0100;ext=1',
		'555 555 0100 555 555 0199',
		'555-0100, option 2',
		'555+0100',
	])('%s is shown, and not as a link', (given) => {
		expect(use(given)).toBe(given);
		expect(phoneHref(given)).toBeUndefined();
	});

	it.each([
		'call us 24/7',
		'Guaranteed relief: 555-0100',
		'<b>555-0100</b>',
		'555-0100@clinic.example',
		'https://clinic.example/5550100',
		`555-0100 ${'a'.repeat(60)}`,
	])('%s is not taken', (given) => {
		expect(use(given)).toBeUndefined();
	});

	it('is not taken for emergencies, which have a number of their own', () => {
		expect(readSettings([{ emergencyNumber: '112 or 1-800-MIGRAINE' }]).settings.emergencyNumber).toBe('911');
	});
});
