/** A clinic's settings, put together from where they were given. Nothing given can make it throw or break a lock. */
import { checkValue, type CheckContext } from './checkValue';
import { calendarDate } from './dates';
import { FIELDS, SETTING_KEYS, type ClinicSettings, type Field, type SettingKey } from './fields';
import { isNamed, ownValue, type Named } from './named';
import { nearestKey } from './nearestKey';
import { describeGiven, shortened, type SettingsProblem } from './problem';

const MOST_PROBLEMS = 100;
const MOST_UNKNOWN = 20;

/** The path of problems with the settings as a whole. */
const WHOLE = 'settings';
const UNREADABLE = 'Given something unreadable.';
const DEFAULT_USED = ' The default is used.';

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
	const given = sources.filter((source) => source !== undefined && source !== null);
	const objects = given.filter(isNamed);
	for (const source of given) {
		if (objects.includes(source as Named)) continue;
		const message = `Given ${describeGiven(source)}; allowed: an object with settings.${DEFAULT_USED}`;
		problems.push({ path: WHOLE, message });
	}

	const date = calendarDate(today);
	const settings: Partial<Record<SettingKey, unknown>> = {};
	// By key, not by source, so that the date of review is settled before the next one is measured against it.
	for (const key of SETTING_KEYS) {
		const context = { today: date, reviewedOn: settings.reviewedOn };
		const { value, refused } = readKey(key, objects, context);
		const instead = value === undefined ? DEFAULT_USED : ' The other value given is used.';
		for (const { path, message } of refused) problems.push({ path, message: message + instead });
		const field: Field = FIELDS[key];
		const held = value ?? ('fallback' in field ? field.fallback : undefined);
		if (held !== undefined) settings[key] = held;
	}

	reportUnknownKeys(objects, problems);
	return { settings: settings as ClinicSettings, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** The strongest valid value of one setting, and what was refused in any of the sources. */
function readKey(
	key: SettingKey,
	sources: readonly Named[],
	context: CheckContext,
): { value: unknown; refused: readonly SettingsProblem[] } {
	const refused: SettingsProblem[] = [];
	let value: unknown;
	for (const source of sources) {
		try {
			const given = ownValue(source, key);
			if (given === undefined) continue;
			value =
				checkValue(FIELDS[key], given, context, (part, allowed, within = '') => {
					refused.push({ path: key + within, message: `Given ${describeGiven(part)}; allowed: ${allowed}.` });
					return undefined;
				}) ?? value;
		} catch {
			refused.push({ path: key, message: UNREADABLE });
		}
	}
	return { value, refused };
}

function reportUnknownKeys(sources: readonly Named[], problems: SettingsProblem[]): void {
	const known: readonly string[] = [...SETTING_KEYS, '$schema'];
	let left = MOST_UNKNOWN;
	for (const source of sources) {
		try {
			for (const key of Object.keys(source)) {
				if (known.includes(key)) continue;
				if (left-- <= 0) return;
				const meant = nearestKey(key);
				const hint = meant ? `did you mean ${meant}?` : `allowed: ${SETTING_KEYS.join(', ')}.`;
				problems.push({ path: shortened(key), message: `Unknown setting; ${hint} It is ignored.` });
			}
		} catch {
			problems.push({ path: WHOLE, message: UNREADABLE + DEFAULT_USED });
		}
	}
}
