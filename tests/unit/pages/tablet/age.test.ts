/** How old the settings on a tablet are, in words. */
import { expect, it } from 'vitest';
import { saidTime } from '../../../../src/pages/tablet/settings/age';

const at = (day: number, hour: number, month = 10) => new Date(2026, month, day, hour, 5).getTime();

it('counts days as people do, by midnights', () => {
	const age = (then: number, now: number, language = 'en') => saidTime(then, now, language).age;
	expect(age(at(30, 1), at(30, 23))).toBe('today');
	expect(age(at(29, 23), at(30, 1))).toBe('yesterday');
	expect(age(at(18, 9), at(30, 1))).toBe('12 days ago');
	expect(age(at(18, 9), at(30, 1), 'es')).toBe('hace 12 días');
	// Over the change of the clocks, and with a clock that was set back.
	expect(age(at(1, 0, 9), at(1, 0, 10))).toBe('31 days ago');
	expect(age(at(30, 9), at(2, 9))).toBe('today');
});

it('names the day and the hour', () => {
	expect(saidTime(at(18, 9), at(30, 1), 'en').date).toMatch(/Nov 18, 2026, 9:05.AM/);
});
