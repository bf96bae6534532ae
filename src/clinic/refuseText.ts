/** Nothing of a text is stripped: it is taken as it is or refused. */
import { foldText } from './foldText';
import type { TextRule } from './textRules';

/** In code points, as in JSON Schema. */
export const LONGEST_TEXT = 240;

/** Without control characters, line ends, halves of characters, and marks that turn the direction of text. */
const PLAIN_LINE = /^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]{1,240}$/u;

/** What is allowed, when this text is not; `undefined` when it is. */
export function refuseText(text: string, rules: readonly TextRule[]): string | undefined {
	if (!PLAIN_LINE.test(text)) return `one line, at most ${LONGEST_TEXT} characters`;
	const folded = foldText(text);
	for (const rule of rules) {
		const allowed = rule(folded);
		if (allowed) return allowed;
	}
	return undefined;
}
