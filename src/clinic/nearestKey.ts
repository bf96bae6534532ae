/** The setting somebody may have meant: `no_drive_time`, `foodrule`, `clinicPone`. */
import { SETTING_KEYS, type SettingKey } from './fields';

export function nearestKey(given: string): SettingKey | undefined {
	const wanted = nearSpellings(given.slice(0, 40).replace(/[-_ ]/g, ''));
	return SETTING_KEYS.find((key) => nearSpellings(key).some((spelling) => wanted.includes(spelling)));
}

/** The word, and the word less each of its letters: two words one slip apart share at least one of these. */
function nearSpellings(word: string): readonly string[] {
	const small = word.toLowerCase();
	return [small, ...Array.from(small, (_, at) => small.slice(0, at) + small.slice(at + 1))];
}
