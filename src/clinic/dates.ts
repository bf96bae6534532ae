/** Calendar dates as text, `YYYY-MM-DD`: they compare as text, and no time zone can move them. */

export const DATE = /^20\d\d-\d\d-\d\d$/;

/** Whether text is a date that the calendar has: not the 30th of February. */
export function isCalendarDate(text: string): boolean {
	return DATE.test(text) && !!new Date(text).toJSON()?.startsWith(text);
}

/** The date on the reader's own calendar. */
export function calendarDate(moment: Date): string {
	return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toJSON().slice(0, 10);
}

/** Twelve months later. For a 29 February it may name a day that is not there; it still compares rightly. */
export function yearAfter(date: string): string {
	return Number(date.slice(0, 4)) + 1 + date.slice(4);
}
