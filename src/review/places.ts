/** Says in words where on the page a text stands. */
import { CHAPTER_IDS, STEP_IDS, type ChapterId, type Words } from '../content';

/** Texts of no single step, by the start of their path; the first that fits counts. */
export const ELSEWHERE: readonly (readonly [start: string, place: string])[] = [
	['languageName', 'Button that changes the language: this language in its own words'],
	['ui.ownSources', 'List of sources: what stands there instead of a publication'],
	['ui', 'Buttons, labels and messages around every screen'],
	['chapterTitles', 'Titles of the chapters'],
	['fda', 'Every screen'],
	['offLabel', 'Below the list of chapters'],
	['preview', 'Notice on every screen until a clinic has reviewed the page'],
	['reviewDue', 'Notice on every screen when a review is due'],
	['reviewOtherText', 'Notice on every screen when the text has changed since the review'],
	['reviewedBy', 'Notice on every screen after a review'],
	['help', 'Help, which opens from every screen'],
	['terms', 'Meanings of words, which open at a touch of the word'],
	['scene', 'Names of things in the moving pictures'],
	['doors', 'Moving pictures, said by screen readers'],
	['readouts', 'Beside the moving pictures'],
	['clinic', 'Facts of your clinic'],
	['about', 'About this picture, which opens beside the moving pictures'],
];

/** Texts of a step that their path does not name. */
const OF_STEPS: readonly (readonly [start: string, chapter: ChapterId, step: string])[] = [
	['learning', 'start', 'welcome'],
	['unsigned', 'start', 'welcome'],
	['draftTranslation', 'start', 'welcome'],
	['cost', 'safety', 'decide'],
	['tryIt', 'ketamine', 'try'],
	['sources.clinicFacts', 'sources', 'about'],
];

export function isUnder(path: string, start: string): boolean {
	return path === start || path.startsWith(`${start}.`);
}

/**
 * `Chapter “Risks and choices” (safety), step “What are your choices?” (choices)`.
 * @returns undefined for a path that belongs to no known place
 */
export function placeOf(path: string, words: Words): string | undefined {
	const elsewhere = ELSEWHERE.find(([start]) => isUnder(path, start));
	if (elsewhere) return elsewhere[1];
	const found = stepOf(path);
	if (!found) return undefined;
	const { chapter, step } = found;
	const inChapter = `Chapter “${words.chapterTitles[chapter]}” (${chapter})`;
	return step
		? `${inChapter}, step “${titleOfStep(words, chapter, step)}” (${step})`
		: `${inChapter}, several of its steps`;
}

/** The step that a text belongs to; `step` is undefined for texts of several steps of the chapter. */
export function stepOf(path: string): { readonly chapter: ChapterId; readonly step: string | undefined } | undefined {
	const named = OF_STEPS.find(([start]) => isUnder(path, start));
	if (named) return { chapter: named[1], step: named[2] };
	const chapter = CHAPTER_IDS.find((id) => isUnder(path, id));
	if (!chapter) return undefined;
	const isOf = (step: string) => isUnder(path, `${chapter}.${step}`) || isUnder(path, `${chapter}.steps.${step}`);
	return { chapter, step: STEP_IDS[chapter].find(isOf) };
}

export function titleOfStep(words: Words, chapter: ChapterId, step: string): string {
	const group = words[chapter] as unknown as Readonly<Record<string, { readonly title: string }>>;
	const steps = (words[chapter] as { readonly steps?: Readonly<Record<string, { readonly title: string }>> }).steps;
	return (steps?.[step] ?? group[step])!.title;
}
