/** What no clinic text may hold, whatever the setting. Nothing is stripped: a text is taken as it is or refused. */
import { refuseClaims } from './claimGuard';
import { allowsEarlyDriving } from './drivingGuard';
import type { NameField, TextField } from './fields';
import { foldText, sentencesOf } from './foldText';
import { refuseByRule } from './ruleGuards';

export const LONGEST_TEXT = 240;

/** Control characters and line ends, halves of characters, and marks that turn the direction of the text around them. */
export const REFUSED_CHARACTERS = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;

const MARKUP = /<[^>]*>|<[a-z/!?]/;
const DOSE =
	/(?:^|[^a-z])(?:mg|mcg|μg|μm|ng\/ml|mi(?:lli|li|cro)gram(?:o?s|o)?)(?![a-z])|\d ?u[gm]\b|(?:ml|cc)\/(?:h|min)/;

/** What is allowed, when this text is not; `undefined` when it is. */
export function refuseText(text: string, field: TextField | NameField): string | undefined {
	// Code points count, as in JSON Schema; the first test keeps a megabyte from being taken apart.
	if (text.length > 2 * LONGEST_TEXT || [...text].length > LONGEST_TEXT) return `at most ${LONGEST_TEXT} characters`;
	const folded = foldText(text);
	if (!/[\p{L}\p{N}]/u.test(folded)) return 'text with words';
	if (REFUSED_CHARACTERS.test(text)) return 'one line of text, no control characters';
	if (MARKUP.test(folded)) return 'text without <markup>';
	if (DOSE.test(folded)) return 'text without a dose';

	const isName = field.kind === 'name';
	const claim = refuseClaims(folded, { isName, mayNameMoney: !isName && field.money === true });
	if (claim || isName) return claim;
	if (sentencesOf(folded).some(allowsEarlyDriving)) return 'driving after 24 hours or later (a number)';
	return field.rule && refuseByRule(folded, field.rule);
}
