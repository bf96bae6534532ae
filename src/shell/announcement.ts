/** What a screen reader says when the reader has moved: chapter, place and title, then the words that are new. */
import { plainText, type KetamineStepId, type Line, type SignalsStepId, type Words } from '../content';
import { titleOf, type Place } from '../outline';
import type { Explainer } from './explainer.svelte';
import { progressText } from './progress';

export function announcementOf({ words, navigation, settings, language }: Explainer): string {
	const { place } = navigation;
	// The words of a chapter may be on their way.
	const there = place.chapter in words;
	return [
		words.chapterTitles[place.chapter],
		progressText(words.ui, navigation),
		...(there ? [titleOf(place, settings, language).text] : []),
	]
		.map((text) => (text.endsWith('?') ? text : `${text}.`))
		.concat(there ? captionOf(words, place).map(({ text }) => plainText(text)) : [])
		.join(' ');
}

/** Only steps with a moving picture have a caption; other screens are read by the reader at their own pace. */
function captionOf(words: Words, { chapter, step }: Place): readonly Line[] {
	if (chapter === 'signals') return words.signals[step as SignalsStepId].caption;
	if (chapter === 'ketamine') return words.ketamine[step as KetamineStepId].caption;
	return [];
}
