/** When a language can be used. The split script has `later/whenSpokenLater.ts` in the place of this file. */
import type { ChapterId, Language } from '../content';

/**
 * Calls `then` once the words of a language are there: in the one-file script at once.
 *
 * @param _chapter that is shown, and should not have to wait for its words
 * @param then gets whether they have come
 */
export function whenSpoken(_language: Language, _chapter: ChapterId, then: (come: boolean) => void): void {
	then(true);
}
