/** Settings written as JSON, in the page or in a file. */
import { problemAt, type Problem } from './problem';

/**
 * What the text holds, unchecked, for `readSettings`.
 *
 * @param path that a problem is to have, such as the attribute that named the file
 */
export function parseSettingsJson(text: string, path: string): { value: unknown } | { problem: Problem } {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch {
		return { problem: problemAt(path, { code: 'notJson', params: { given: text } }) };
	}
}
