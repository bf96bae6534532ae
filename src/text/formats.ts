/** Numbers with their unit and dates, as a language writes them. */
import type { Language } from '../content';

/** `24 hours`, `24 horas` */
export function formatUnit(language: Language, count: number, unit: 'hour' | 'day'): string {
	return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** A calendar date (`2026-11-02`) in words. */
export function formatDate(language: Language, date: string): string {
	// At noon no time zone turns it into the day before.
	return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(`${date}T12:00:00`));
}
