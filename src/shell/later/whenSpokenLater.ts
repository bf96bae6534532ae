/** When a language can be used by the split script, which fetches its words. */
import type { ChapterId, Language } from '../../content';
import { chapterIn, fetchChapter, haveWords } from './parts.svelte';

export function whenSpoken(language: Language, chapter: ChapterId, then: (come: boolean) => void): void {
	if (chapterIn(language, chapter)) then(true);
	else void come(language, chapter).then(then);
}

/** Help is in the words of the opening: with them, a language can be used, whether the chapter comes or not. */
async function come(language: Language, chapter: ChapterId): Promise<boolean> {
	if (await fetchChapter(language, chapter)) return true;
	return haveWords(language, 'opening').then(
		() => true,
		() => false,
	);
}
