/** Which chapters and steps one view of the explainer has for one clinic, in order, and where an id leads. */
import { daySteps, type ClinicSettings } from '../clinic';
import { CHAPTER_IDS, movedStep, SHORT_STEP_IDS, STEP_IDS, type ChapterId } from '../content';

/** The chapters of each view. The names are those of the `view` attribute. */
export const VIEW_CHAPTERS = {
	full: CHAPTER_IDS,
	short: CHAPTER_IDS.filter((chapter) => SHORT_STEP_IDS[chapter]),
	synapse: ['signals', 'ketamine'],
	day: ['day'],
} as const satisfies Record<string, readonly ChapterId[]>;
export type View = keyof typeof VIEW_CHAPTERS;

/** A step of a chapter. `step` is a plain string because a clinic adds steps of its own to the day. */
export interface Place {
	readonly chapter: ChapterId;
	readonly step: string;
}

/** The steps of a chapter in order; for the day, with the steps that this clinic has hidden or added. */
export function stepsOf(chapter: ChapterId, settings: ClinicSettings): readonly string[] {
	return chapter === 'day' ? daySteps(settings) : STEP_IDS[chapter];
}

export class Outline {
	readonly view: View;
	readonly chapters: readonly ChapterId[];
	readonly #settings: ClinicSettings;

	constructor(view: View, settings: ClinicSettings) {
		this.view = view;
		this.chapters = VIEW_CHAPTERS[view];
		this.#settings = settings;
	}

	/** The first screen. */
	get first(): Place {
		return this.#startOf(this.chapters[0]!);
	}

	stepsOf(chapter: ChapterId): readonly string[] {
		if (this.view === 'short') return SHORT_STEP_IDS[chapter] ?? [];
		return stepsOf(chapter, this.#settings);
	}

	/** Every place of this view, in order. */
	get places(): readonly Place[] {
		return this.chapters.flatMap((chapter) => this.stepsOf(chapter).map((step) => ({ chapter, step })));
	}

	/**
	 * Where ids from outside lead, such as those of a link or of `goTo()`.
	 *
	 * @param step the chapter's first step if not given
	 * @returns `undefined` if this view has no such place
	 */
	find(chapter: string, step?: string): Place | undefined {
		const known = this.chapters.find((id) => id === chapter);
		if (!known) return undefined;
		if (step === undefined) return this.#startOf(known);
		return this.stepsOf(known).includes(step) ? { chapter: known, step } : undefined;
	}

	/** The place one screen further (`1`) or back (`-1`), across chapters; `undefined` at either end of the view. */
	neighbour({ chapter, step }: Place, by: 1 | -1): Place | undefined {
		const steps = this.stepsOf(chapter);
		const nextStep = steps[steps.indexOf(step) + by];
		if (nextStep !== undefined) return { chapter, step: nextStep };
		const nextChapter = this.chapters[this.chapters.indexOf(chapter) + by];
		return nextChapter && { chapter: nextChapter, step: this.stepsOf(nextChapter).at(by > 0 ? 0 : -1)! };
	}

	/** Where a step of earlier versions has gone; `undefined` if it is none, or this view has no such place. */
	moved(chapter: string, step: string): Place | undefined {
		const place = movedStep(chapter, step);
		return place && this.find(...place);
	}

	/**
	 * The place itself if this outline still has it. If the step is gone, the one that is now as far into the chapter;
	 * if the chapter is gone, the next one that is there.
	 *
	 * @param index how far into its chapter the step was
	 */
	nearest(place: Place, index: number): Place {
		if (!this.chapters.includes(place.chapter)) {
			const at = CHAPTER_IDS.indexOf(place.chapter);
			const next = this.chapters.find((chapter) => CHAPTER_IDS.indexOf(chapter) > at);
			return next && this.view === 'short' ? this.#startOf(next) : this.first;
		}
		const steps = this.stepsOf(place.chapter);
		if (steps.includes(place.step)) return place;
		return { chapter: place.chapter, step: steps[Math.min(index, steps.length - 1)]! };
	}

	#startOf(chapter: ChapterId): Place {
		return { chapter, step: this.stepsOf(chapter)[0]! };
	}
}
