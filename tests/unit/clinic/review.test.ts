import { describe, expect, it } from 'vitest';
import { needsReview, readSettings } from '../../../src/clinic/index';

const reviewed = {
	clinicPhone: '(555) 555-0100',
	reviewedBy: 'A nurse',
	reviewedOn: '2026-11-02',
	nextReview: '2027-05-01',
};

function needOn(date: [number, number, number], given: object): ReturnType<typeof needsReview> {
	const today = new Date(...date, 12);
	return needsReview(readSettings([given], today).settings, today);
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
	it.each(['clinicPhone', 'reviewedBy', 'reviewedOn'])('is "missing" without %s', (key) => {
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
});
