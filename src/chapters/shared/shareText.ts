/** Says how many doors hold ketamine and how much of the signal gets through. */
import { say, type Words } from '../../content';

export function shareText(words: Words['readouts'], count: number): string {
	return count === 0 ? words.almostNone : say(words.shareOf100, { count });
}

export function rangeText(words: Words['readouts'], { low, high }: { low: number; high: number }): string {
	return low === high ? words.noRange : say(words.range, { low, high });
}

/** The number of doors as rows of a table. */
export function doorRows(words: Words['readouts'], count: number): [string, number][] {
	return [
		[words.withKetamine, count],
		[words.free, 100 - count],
	];
}

export function signalText(words: Words['readouts'], heldBack: number): string {
	return heldBack ? say(words.signalSentence, { count: 100 - heldBack }) : words.wholeSignal;
}
