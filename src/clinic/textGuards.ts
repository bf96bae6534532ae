/** What no clinic text may hold, whatever the setting. Nothing is stripped: a text is taken as it is or refused. */
import { findClaim } from './claims';
import type { NameField, TextField } from './fields';
import { foldText } from './foldText';
import { COMPANION, DRIVING } from './textRules';

/** In code points, as in JSON Schema. */
export const LONGEST_TEXT = 240;

/** Without control characters, line ends, halves of characters, and marks that turn the direction of text. */
const PLAIN_LINE = /^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]{1,240}$/u;
const MARKUP = /<\S|<.*>/;
const DOSE = /(^|[^a-z])((mc?|[nuμ])g|[uμ]m)\b|mi\w+gram|(ml|cc)\//;
const MONEY = /\p{Sc}|\d ?(usd|dol)/u;

/** What is allowed, when this text is not; `undefined` when it is. */
export function refuseText(text: string, field: TextField | NameField): string | undefined {
	if (!PLAIN_LINE.test(text)) return `one line, at most ${LONGEST_TEXT} characters`;
	const folded = foldText(text);
	if (!/[\p{L}\p{N}]/u.test(folded)) return 'words';
	if (MARKUP.test(folded)) return 'no <markup>';
	if (DOSE.test(folded)) return 'no dose';
	const isName = field.kind === 'name';
	const claim = findClaim(folded, isName);
	if (claim) return `text without "${claim}": promise and sell nothing`;
	if (isName) return undefined;
	if (!field.money && MONEY.test(folded)) return 'money in costText and disclosure only';
	const { rule } = field;
	return [rule, rule === COMPANION ? undefined : DRIVING].find((each) => each?.refuse.test(folded))?.allowed;
}
