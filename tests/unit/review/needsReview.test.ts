import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/clinic';
import { needsReview, textFingerprint, unreviewedLanguages } from '../../../src/review';
import { reviewed as withFingerprints } from '../../support/reviewed';

const reviewed = withFingerprints({
	clinicPhone: '(555) 555-0100',
	reviewedBy: 'A nurse',
	reviewedOn: '2026-11-02',
	nextReview: '2027-05-01',
});

function needOn(date: [number, number, number], given: object): ReturnType<typeof needsReview> {
	const today = new Date(...date, 12);
	return needsReview(readSettings([given], today).settings, 'en', today);
}

describe('the need for a review', () => {
	it('is none until the day of the next review has passed', () => {
		expect(needOn([2026, 10, 2], reviewed)).toBeNull();
		expect(needOn([2027, 4, 1], reviewed)).toBeNull();
		expect(needOn([2027, 4, 2], reviewed)).toBe('due');
	});
	it('comes after 12 months without a next date', () => {
		const { nextReview, ...open } = reviewed;
		expect(nextReview).toBeDefined();
		expect(needOn([2027, 10, 2], open)).toBeNull();
		expect(needOn([2027, 10, 3], open)).toBe('due');
	});
	it('comes after 12 months also when the next date is refused as too late', () => {
		expect(needOn([2027, 10, 3], { ...reviewed, nextReview: '2030-01-01' })).toBe('due');
	});
	it.each(['clinicPhone', 'reviewedBy', 'reviewedOn', 'reviewedText'])('is "missing" without %s', (key) => {
		expect(needOn([2026, 10, 22], { ...reviewed, [key]: undefined })).toBe('missing');
	});
	it('is "missing" when the review is said to be in the future', () => {
		expect(needOn([2026, 9, 31], reviewed)).toBe('missing');
	});
	it('is none for a reader whose day begins later than the clinic’s', () => {
		// Noon of 2 November in Auckland, and the evening of the 1st in Honolulu.
		const moment = new Date('2026-11-01T23:00:00Z');
		expect(readSettings([reviewed], moment).settings.reviewedOn).toBe('2026-11-02');
		expect(readSettings([reviewed], new Date('2026-11-01T09:59:00Z')).settings.reviewedOn).toBeUndefined();
	});

	it('is "otherText" when anything that patients read has changed since', () => {
		expect(needOn([2026, 10, 22], { ...reviewed, foodRule: { en: 'Ask us.' } })).toBe('otherText');
		expect(needOn([2026, 10, 22], { ...reviewed, clinicPhone: '(555) 555-0101' })).toBe('otherText');
		expect(needOn([2026, 10, 22], { ...reviewed, reviewedText: '0000-0000-0000-0000' })).toBe('otherText');
	});
	it('is "missing" when the fingerprint is none', () => {
		expect(needOn([2026, 10, 22], { ...reviewed, reviewedText: 'reviewed' })).toBe('missing');
	});
	it('is told apart by language', () => {
		const { settings } = readSettings([reviewed]);
		const onlyEnglish = { ...settings, reviewedText: textFingerprint(settings, 'en') };
		expect(needsReview(onlyEnglish, 'en', new Date(2026, 10, 22))).toBeNull();
		expect(needsReview(onlyEnglish, 'es', new Date(2026, 10, 22))).toBe('otherText');
		expect(unreviewedLanguages(onlyEnglish)).toEqual(['es']);
		expect(unreviewedLanguages(settings)).toEqual([]);
	});
	it('takes fingerprints as they are pasted', () => {
		const { settings } = readSettings([reviewed]);
		const pasted = ` ${textFingerprint(settings, 'en').toUpperCase().replaceAll('-', '\u2011')}\u00a0`;
		expect(needOn([2026, 10, 22], { ...reviewed, reviewedText: pasted })).toBeNull();
	});
});
