/** What a screen reader is told when the reader has moved: where they are, and the words that are new. */
import { dayTitle } from '../chapters/day/card';
import { plainText, type ChapterId } from '../content';
import type { Explainer } from './explainer.svelte';

export function announcementOf(explainer: Explainer, place: string): string {
	const { words, chapter } = explainer;
	const { title, caption = [] } = stepWords(explainer);
	const said = caption.map((line) => plainText(line.text));
	return [words.chapterTitles[chapter], place, title]
		.map((text) => (text.endsWith('?') ? text : `${text}.`))
		.concat(said)
		.join(' ');
}

interface SaidWords {
	readonly title: string;
	readonly caption?: readonly { readonly text: string }[];
}

function stepWords({ words, chapter, step, settings, language }: Explainer): SaidWords {
	if (chapter === 'day') return { title: dayTitle(words.day, step, settings, language).text };
	return (words[chapter as Exclude<ChapterId, 'day'>] as unknown as Readonly<Record<string, SaidWords>>)[step]!;
}
