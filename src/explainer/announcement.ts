/** What a screen reader is told when the reader has moved: where they are, and the words that are new. */
import type { ChapterId, DayStepId, KetamineStepId, SignalsStepId, StepWords, Words } from '../content';

export function announcementOf(words: Words, chapter: ChapterId, step: string, place: string): string {
	return [`${words.chapterTitles[chapter]}.`, `${place}.`, ...stepWords(words, chapter, step)].join(' ');
}

function stepWords(words: Words, chapter: ChapterId, step: string): string[] {
	switch (chapter) {
		case 'day':
			return [words.day.steps[step as DayStepId].title];
		case 'signals':
			return sceneWords(words.signals[step as SignalsStepId]);
		case 'ketamine':
			return sceneWords(words.ketamine[step as KetamineStepId]);
	}
}

function sceneWords({ title, caption }: StepWords): string[] {
	return [`${title}.`, ...caption.map((line) => line.text)];
}
