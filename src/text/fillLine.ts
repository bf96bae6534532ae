/** Puts what a clinic has set into sentences. */
import { localText, type ClinicSettings } from '../clinic';
import { say, wordsFor, type Language, type Line } from '../content';
import { formatDate, formatUnit } from './formats';

const US_CRISIS_LINE = '988';

export interface FilledLine extends Line {
	/** Language of the clinic's own words in the line, if it differs from the page's. */
	readonly lang?: string;
	/** A number of the clinic's in the text that the reader may call. */
	readonly phone?: string;
}

const PHONE_SLOTS = ['clinicPhone', 'afterHoursPhone', 'cancelPhone'];

/** Fills the `{slots}` of a line from the settings. @returns `undefined` if a slot has no value: no line shows a gap */
export function fillLine(line: Line, settings: ClinicSettings, language: Language): FilledLine | undefined {
	let lang: string | undefined;
	let phone: string | undefined;
	let complete = true;
	const text = line.text.replace(/\{(\w+)\}/g, (_, slot: string) => {
		const value = slotValue(slot, settings, language);
		if (!value) complete = false;
		else if (value.lang && value.lang !== language) lang = value.lang;
		if (PHONE_SLOTS.includes(slot)) phone = value?.text;
		return value?.text ?? '';
	});
	if (!complete) return undefined;
	return { ...line, text, ...(lang ? { lang } : {}), ...(phone ? { phone } : {}) };
}

export function fillLines(lines: readonly Line[], settings: ClinicSettings, language: Language): FilledLine[] {
	return lines.flatMap((line) => fillLine(line, settings, language) ?? []);
}

function slotValue(
	slot: string,
	settings: ClinicSettings,
	language: Language,
): { text: string; lang?: string | null } | undefined {
	if (slot === 'emergency') return { text: settings.emergencyNumber };
	// Some sentences are true of 988 only, not of another crisis line that a clinic has set.
	const is988 = settings.crisisLine === US_CRISIS_LINE;
	if (slot === 'us988') return is988 ? { text: US_CRISIS_LINE } : undefined;
	if (slot === 'crisis') {
		const pattern = is988 ? wordsFor(language).help.us988 : '{number}';
		return { text: say(pattern, { number: settings.crisisLine }) };
	}
	if (slot === 'noDriveTime') return { text: formatUnit(language, settings.noDriveTime, 'hour') };
	if (slot === 'reviewedOn' || slot === 'nextReview') {
		const date = settings[slot];
		return date ? { text: formatDate(language, date) } : undefined;
	}
	const value = settings[slot as Exclude<keyof ClinicSettings, 'stepsHidden' | 'stepsAdded'>];
	if (typeof value === 'number') return { text: String(value) };
	return localText(value, language);
}
