/** When something was, as people say it. */

const DAY_MS = 24 * 3_600_000;

export interface SaidTime {
	/** "today", "12 days ago" */
	readonly age: string;
	/** "Nov 18, 2026, 9:05 AM" */
	readonly date: string;
}

/** @param then ms since 1970; `now` too. A tablet whose clock was set back since then says "today". */
export function saidTime(then: number, now: number, language: string): SaidTime {
	const midnight = (ms: number) => new Date(ms).setHours(0, 0, 0, 0);
	// Rounded, because two days of the year have an hour more or less.
	const days = Math.max(0, Math.round((midnight(now) - midnight(then)) / DAY_MS));
	return {
		age: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days && -days, 'day'),
		date: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(then),
	};
}
