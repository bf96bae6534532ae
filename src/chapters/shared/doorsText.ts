/** What the doors of the picture are doing, for those who do not see it. */
import { say, type DoorsWords } from '../../content';
import type { SceneCounts } from '../../scene';

export function doorsText(words: DoorsWords, counts: SceneCounts): string {
	return [
		counts.small > 0 ? words.small : '',
		words.nmda,
		counts.plugged > 0 ? words.plugged : '',
		counts.holding > 0 ? words.holding : '',
	]
		.filter(Boolean)
		.map((text) => say(text, { ...counts }))
		.join(' ');
}
