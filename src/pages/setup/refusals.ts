/** Why the reader of the settings refused a value, in the words of the page: one sentence that says what to do. */
import type { Field } from '../../clinic';
import { say } from '../../content';
import type { RefusalKey, SetupWords } from './words';

/** What the rules for texts allow, as they name it, and the words for it here. */
const TEXT_REFUSALS: readonly (readonly [RegExp, RefusalKey])[] = [
	[/^one line/, 'tooLong'],
	[/^no <markup>/, 'markup'],
	[/^words$/, 'noWords'],
	[/^letters of one/, 'alphabet'],
	[/^no dose/, 'dose'],
	[/^text without "(?<claim>.*)":/, 'claim'],
	[/^money in/, 'money'],
	[/^no driving/, 'driving'],
	[/^nothing that stops/, 'stopsMedicine'],
	[/^nothing that softens/, 'softens'],
	[/^an adult takes/, 'companion'],
	[/^a "no"/, 'alcohol'],
	[/^nothing recommended/, 'recommended'],
	[/^en or es/, 'language'],
	[/^text(,|$)/, 'notText'],
];

/**
 * @param allowed what the reader says is allowed
 * @param path of the value, such as `stepsAdded.0.after`
 */
export function refusalOf(words: SetupWords, field: Field, path: string, allowed: string): string {
	const { refusals, units } = words;
	switch (field.kind) {
		case 'choice':
			return refusals.choice;
		case 'number':
			return say(refusals.number, { min: field.min, max: field.max, unit: units[field.unit] });
		case 'phone':
			return refusals.phone;
		case 'url':
			return refusals.url;
		case 'image':
			return refusals.image;
		case 'date':
			return field.past ? refusals.pastDate : refusals.nextReview;
		case 'steps':
			return field.ordered ? refusals.stepsOrder : refusals.stepsHidden;
		case 'addedSteps':
			if (/\.(title|text)(\.|$)/.test(path)) return textRefusal(words, allowed);
			return path.endsWith('.after') ? refusals.addedAfter : refusals.addedSteps;
		case 'text':
			return textRefusal(words, allowed);
	}
}

function textRefusal({ refusals }: SetupWords, allowed: string): string {
	for (const [pattern, key] of TEXT_REFUSALS) {
		const match = pattern.exec(allowed);
		if (match) return say(refusals[key], match.groups ?? {});
	}
	// A rule that is new here: its own words, in English, are better than none.
	return allowed;
}
