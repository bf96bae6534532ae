/** Calendar dates as text, `YYYY-MM-DD`: they compare as text, and no time zone can move them. */
import { DATE } from './patterns';

/** Whether the calendar has this date: it has no 30 February. */
export function isCalendarDate(text: string): boolean {
	return DATE.test(text) && !!new Date(text).toJSON()?.startsWith(text);
}

/** The date on the reader's own calendar. */
export function calendarDate(moment: Date): string {
	return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toJSON().slice(0, 10);
}

/** The latest date that it is anywhere (UTC+14): a clinic's day may already be over before it begins for the reader. */
export function latestDate(moment: Date): string {
	return new Date(moment.getTime() + 14 * 3_600_000).toJSON().slice(0, 10);
}

/** Twelve months later. After a 29 February it names a day that does not exist, but that still compares correctly. */
export function yearAfter(date: string): string {
	return Number(date.slice(0, 4)) + 1 + date.slice(4);
}

export function today(): Date {
	return new Date();
}
