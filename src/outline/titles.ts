/** The title of a step: the heading of its screen, and its name in lists of steps. */
import { addedStep, localText, type ClinicSettings, type ShownText } from '../clinic';
import { wordsFor, type ChapterId, type DayStopId, type Language, type Words } from '../content';
import type { Place } from './outline';

/** @returns `lang` is set only for a step that the clinic has added and named in a known language */
export function titleOf({ chapter, step }: Place, settings: ClinicSettings, language: Language): ShownText {
	const words = wordsFor(language);
	if (chapter !== 'day') return { text: stepsIn(words, chapter)[step]!.title, lang: null };
	const added = addedStep(settings, step);
	if (added) return localText(added.title, language)!;
	const { overview, steps } = words.day;
	return { text: step === 'overview' ? overview.title : steps[step as DayStopId].title, lang: null };
}

/** A chapter's words hold its steps by id, among other texts. */
function stepsIn(
	words: Words,
	chapter: Exclude<ChapterId, 'day'>,
): Readonly<Record<string, { readonly title: string }>> {
	return words[chapter] as unknown as Readonly<Record<string, { readonly title: string }>>;
}
