/** Where the reader is, in words: the part among all parts and the step in it; on the short way, the step among all. */
import { say, type Words } from '../content';
import type { Navigation } from './navigation.svelte';

export function progressText(ui: Words['ui'], { chapters, steps, stepIndex, outline, place }: Navigation): string {
	if (outline.view === 'short') {
		const at = outline.places.findIndex(({ chapter, step }) => chapter === place.chapter && step === place.step);
		return say(ui.stepOf, { step: at + 1, count: outline.places.length });
	}
	const step = say(ui.stepOf, { step: stepIndex + 1, count: steps.length });
	if (chapters.length === 1) return step;
	const part = say(ui.partOf, { part: chapters.indexOf(place.chapter) + 1, count: chapters.length });
	return steps.length > 1 ? `${part} · ${step}` : part;
}
