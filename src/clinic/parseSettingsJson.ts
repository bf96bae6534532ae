/** Settings written as JSON, in the page or in a file. */
import { problemAt, type Problem } from './problem';

/**
 * Strings, which stay as they are, and what editors leave between them: CDATA and comments around a script, breaks and
 * paragraphs, spaces that do not break, a byte order mark and marks that cannot be seen.
 * `<!-{2}`, because the script may stand inside a page, where the two hyphens written out would begin a comment.
 */
const LEFT_BY_EDITORS =
	/("(?:[^"\\]|\\.)*")|(?:\/[/*]\s*)?(?:<!\[CDATA\[|\]\]>|<!-{2}|-{2}>)(?:\s*\*\/)?|<\/?(?:br|p)\b[^<>]{0,200}>|[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gi;

/**
 * What the text holds, unchecked, for `readSettings`.
 *
 * @param path that a problem is to have, such as the attribute that named the file
 */
export function parseSettingsJson(text: string, path: string): { value: unknown } | { problem: Problem } {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch {
		// What is JSON is read as it is; only what is not is cleaned.
	}
	try {
		return { value: JSON.parse(text.replace(LEFT_BY_EDITORS, (_, string?: string) => string ?? ' ')) as unknown };
	} catch {
		return { problem: problemAt(path, { code: 'notJson', params: { given: text } }) };
	}
}
