/** What a screen reader is told when the reader has moved: where they are, and the words that are new. */
import { plainText, type Words } from '../content';
import type { Explainer } from './explainer.svelte';

export function announcementOf({ words, chapter, step }: Explainer, place: string): string {
	const { title, caption = [] } = stepWords(words, chapter, step);
	const said = caption.map((line) => plainText(line.text));
	return [words.chapterTitles[chapter], place, title]
		.map((text) => `${text}.`)
		.concat(said)
		.join(' ');
}

interface SaidWords {
	readonly title: string;
	readonly caption?: readonly { readonly text: string }[];
}

function stepWords(words: Words, chapter: keyof Words['chapterTitles'], step: string): SaidWords {
	const steps = chapter === 'day' ? words.day.steps : words[chapter];
	return (steps as unknown as Readonly<Record<string, SaidWords>>)[step]!;
}
