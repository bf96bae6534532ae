/** Says how many doors hold ketamine and how much of the signal gets through. */
import { say, type Words } from '../../content';
import type { Of100 } from '../../text/of100';

/** For a level above none; where there is no ketamine, say `words.none`. */
export function shareText(words: Words['readouts'], { atLeast, upTo }: Of100): string {
	if (upTo === 0) return words.almostNone;
	return say(atLeast === 0 ? words.upToOf100 : words.rangeOf100, { atLeast, upTo });
}

/** The number of doors as rows of a table. */
export function doorRows(words: Words['readouts'], { atLeast, upTo }: Of100): [string, number][] {
	return [
		[words.atLeast, atLeast],
		[words.upTo, upTo],
	];
}

/** @param through what gets through with ketamine, or nothing where there is none */
export function signalText(words: Words['readouts'], through: Of100 | undefined): string {
	return through ? say(words.signalSentence, { ...through }) : words.wholeSignal;
}
