/** Settings written as JSON, in the page or in a file. */
import { problemWith, type SettingsProblem } from './problem';

/**
 * What the text holds, unchecked, for `readSettings`.
 *
 * @param path what the problem is to be filed under, such as the attribute that named the file
 */
export function parseSettingsJson(text: string, path: string): { value: unknown } | { problem: SettingsProblem } {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch {
		return { problem: problemWith(path, text, 'JSON') };
	}
}
