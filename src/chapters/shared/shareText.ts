/** How many doors hold ketamine, in words. */
import { say, type Words } from '../../content';

export function shareText(words: Words['readouts'], count: number): string {
	return count === 0 ? words.almostNone : say(words.shareOf100, { count });
}

export function rangeText(words: Words['readouts'], { low, high }: { low: number; high: number }): string {
	return low === high ? words.noRange : say(words.range, { low, high });
}
