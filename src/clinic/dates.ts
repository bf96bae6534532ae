/** Calendar dates as text, `YYYY-MM-DD`: they compare as text, and no time zone can move them. */

/** Whether text is a date that the calendar has: not the 30th of February. */
export function isCalendarDate(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const date = new Date(text + 'T00:00:00Z');
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The date on the reader's own calendar. */
export function calendarDate(moment: Date): string {
	const twoDigits = (value: number): string => String(value).padStart(2, '0');
	return [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');
}

/** Twelve months later. For a 29 February it may name a day that is not there; it still compares rightly. */
export function yearAfter(date: string): string {
	return String(Number(date.slice(0, 4)) + 1).padStart(4, '0') + date.slice(4);
}
