/** A clinic's settings, put together from where they were given. Nothing given can make it throw or break a lock. */
import { checkValue } from './checkValue';
import { calendarDate } from './dates';
import { FIELDS, SETTING_KEYS, type ClinicSettings, type Field, type SettingKey } from './fields';
import { problemWith, type SettingsProblem } from './problem';

const MOST_PROBLEMS = 100;
const MOST_UNKNOWN = 20;

/** The path of problems with the settings as a whole. */
const WHOLE = 'settings';

export interface ReadSettings {
	readonly settings: ClinicSettings;
	readonly problems: SettingsProblem[];
}

/**
 * The settings that hold, and what was wrong with the given ones.
 *
 * @param sources weakest first; `null` and `undefined` stand for "not given"
 * @param today for dates of review
 */
export function readSettings(sources: readonly unknown[], today: Date = new Date()): ReadSettings {
	const problems: SettingsProblem[] = [];
	const tell = (path: string, given: unknown, allowed: string): undefined => {
		if (problems.length < MOST_PROBLEMS) problems.push(problemWith(path, given, allowed));
	};
	const given = sources.filter((source) => source != null) as unknown as readonly Readonly<Record<string, unknown>>[];
	const settings: Partial<Record<SettingKey, unknown>> = {};

	// By key, not by source, so that the date of review is settled before the next one is measured against it.
	for (const key of SETTING_KEYS) {
		const field: Field = FIELDS[key];
		let held: unknown = field.fallback;
		for (const source of given) {
			try {
				// Its own value, never one it inherits: a page's `Object.prototype` sets nothing.
				const value = Object.hasOwn(source, key) ? source[key] : undefined;
				if (value === undefined) continue;
				const context = { today: calendarDate(today), reviewedOn: settings.reviewedOn as string | undefined };
				held =
					checkValue(field, value, context, (part, allowed, within = '') => tell(key + within, part, allowed)) ?? held;
			} catch {
				tell(key, source, 'a value');
			}
		}
		if (held !== undefined) settings[key] = held;
	}

	for (const source of given) {
		let unknown: string[] | undefined;
		try {
			if (typeof source === 'object' && !Array.isArray(source)) {
				unknown = Object.keys(source).filter((key) => !Object.hasOwn(FIELDS, key) && key !== '$schema');
			}
		} catch {
			// Told below.
		}
		if (!unknown) tell(WHOLE, source, 'an object');
		else for (const key of unknown.slice(0, MOST_UNKNOWN)) tell(key.slice(0, 60), key, SETTING_KEYS.join(', '));
	}
	return { settings: settings as ClinicSettings, problems };
}
