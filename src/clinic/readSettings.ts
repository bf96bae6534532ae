/** Puts a clinic's settings together from all their sources. Nothing that is given can make it throw or break a lock. */
import { checkValue } from './checkValue';
import { latestDate } from './dates';
import { FIELDS, SETTING_KEYS, type ClinicSettings, type Field, type SettingKey } from './fields';
import { problemAt, type Fault, type Problem } from './problem';

const MOST_PROBLEMS = 100;
const MOST_UNKNOWN = 20;
const LONGEST_PATH = 60;

/** The path of problems with the settings as a whole. */
const WHOLE = 'settings';

export interface ReadSettings {
	readonly settings: ClinicSettings;
	readonly problems: Problem[];
}

/**
 * The settings to use, and what was wrong with the given ones.
 *
 * @param sources weakest first; `null` and `undefined` stand for "not given"
 * @param today for dates of review
 */
export function readSettings(sources: readonly unknown[], today: Date = new Date()): ReadSettings {
	const problems: Problem[] = [];
	const tell = (path: string, fault: Fault): undefined => {
		if (problems.length < MOST_PROBLEMS) problems.push(problemAt(path, fault));
	};
	const given = sources.filter((source) => source != null) as unknown as readonly Readonly<Record<string, unknown>>[];
	const settings: Partial<Record<SettingKey, unknown>> = {};

	// By key, not by source, so that the date of review is settled before the next one is measured against it.
	for (const key of SETTING_KEYS) {
		const field: Field = FIELDS[key];
		let held: unknown = field.fallback;
		for (const source of given) {
			try {
				// Own properties only, so that a changed `Object.prototype` sets nothing.
				const value = Object.hasOwn(source, key) ? source[key] : undefined;
				if (value === undefined) continue;
				const context = { today: latestDate(today), reviewedOn: settings.reviewedOn as string | undefined };
				held = checkValue(field, value, context, (fault, within = '') => tell(key + within, fault)) ?? held;
			} catch {
				tell(key, { code: 'unreadable', params: { given: source } });
			}
		}
		if (held !== undefined) settings[key] = held;
	}

	for (const source of given) {
		const unknown = unknownKeys(source);
		if (!unknown) tell(WHOLE, { code: 'notAnObject', params: { given: source } });
		for (const key of unknown?.slice(0, MOST_UNKNOWN) ?? []) {
			tell(key.slice(0, LONGEST_PATH), { code: 'unknownSetting', params: { given: key, allowed: SETTING_KEYS } });
		}
	}
	return { settings: settings as ClinicSettings, problems };
}

/** Names in a source that are no settings; `undefined` when it is no object, or cannot be read. */
function unknownKeys(source: object): string[] | undefined {
	try {
		if (typeof source !== 'object' || Array.isArray(source)) return undefined;
		return Object.keys(source).filter((key) => !Object.hasOwn(FIELDS, key) && key !== '$schema');
	} catch {
		return undefined;
	}
}
