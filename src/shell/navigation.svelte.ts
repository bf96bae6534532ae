/** Where the reader is, and every way to get elsewhere. */
import type { ChapterNavigation } from '../chapters/chapterContext';
import type { ChapterId } from '../content';
import type { Outline, Place } from '../outline';

export interface Move {
	/** `reader`: by a button or a key. `script`: by the page, or because the place has gone. */
	readonly by: 'reader' | 'script';
	/** How much of the screen is new. A restart makes all of it anew, wherever it leads. */
	readonly to: 'step' | 'chapter' | 'start';
}

export interface NavigationEvents {
	readonly onMove: (place: Place, move: Move) => void;
	/** Once: the reader has gone on from the last screen. */
	readonly onFinish: () => void;
}

export class Navigation implements ChapterNavigation {
	/** The last move; nothing before the first one. */
	lastMove = $state.raw<Move>();
	/** Whether the panel at the end is open: the reader has gone on from the last screen. */
	endReached = $state(false);
	readonly #events: NavigationEvents;
	#outline: Outline;
	#place: Place;
	#finished = false;

	constructor(outline: Outline, events: NavigationEvents) {
		this.#outline = $state.raw(outline);
		this.#place = $state.raw(outline.first);
		this.#events = events;
	}

	/** Changes with the view, and with the settings of the clinic. The reader stays as near as possible. */
	get outline(): Outline {
		return this.#outline;
	}
	set outline(outline: Outline) {
		const nearest = outline.nearest(this.#place, this.stepIndex);
		this.#outline = outline;
		this.#moveTo(nearest, 'script');
	}

	get chapters(): readonly ChapterId[] {
		return this.#outline.chapters;
	}
	get place(): Place {
		return this.#place;
	}
	get chapter(): ChapterId {
		return this.#place.chapter;
	}
	get step(): string {
		return this.#place.step;
	}
	get steps(): readonly string[] {
		return this.#outline.stepsOf(this.chapter);
	}
	get stepIndex(): number {
		return this.steps.indexOf(this.step);
	}
	get canGoBack(): boolean {
		return this.#outline.neighbour(this.#place, -1) !== undefined;
	}

	next(): void {
		const place = this.#outline.neighbour(this.#place, 1);
		if (place) return this.#moveTo(place, 'reader');
		this.endReached = true;
		if (!this.#finished) this.#events.onFinish();
		this.#finished = true;
	}

	back(): void {
		const place = this.#outline.neighbour(this.#place, -1);
		if (place) this.#moveTo(place, 'reader');
	}

	goToStep(step: string): void {
		this.#moveTo({ chapter: this.chapter, step }, 'reader');
	}

	/** A chapter that the reader has chosen from a list. */
	goToChapter(chapter: ChapterId): void {
		const place = this.#outline.find(chapter);
		if (place) this.#moveTo(place, 'reader');
	}

	/** Goes to a place that the page names. @returns false if this view has no such place; nothing moves then */
	goTo(chapter: string, step?: string): boolean {
		const place = this.#outline.find(chapter, step);
		if (place) this.#moveTo(place, 'script');
		return place !== undefined;
	}

	/** Back to the first screen. @param by who asked for it */
	restart(by: Move['by']): void {
		this.endReached = false;
		this.#moveTo(this.#outline.first, by, 'start');
	}

	#moveTo(place: Place, by: Move['by'], to?: 'start'): void {
		const newChapter = place.chapter !== this.chapter;
		const stays = !newChapter && place.step === this.step;
		if (stays && !to) return;
		const move: Move = { by, to: to ?? (newChapter ? 'chapter' : 'step') };
		this.#place = place;
		this.lastMove = move;
		if (!stays) this.#events.onMove(place, move);
	}
}
