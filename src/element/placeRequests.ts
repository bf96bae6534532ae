/** Where a page sends the reader: by `goTo()`, which may have to wait for settings, or by the `chapter` attribute. */
import { problemAt, type Problem } from '../clinic';
import type { Explainer } from '../shell/explainer.svelte';

interface Surroundings {
	/** Whether more settings may come, and with them steps of the clinic's own. */
	readonly settingsUnderWay: () => boolean;
	readonly tell: (problem: Problem) => void;
}

export class PlaceRequests {
	readonly #explainer: Pick<Explainer, 'goTo' | 'reach'>;
	readonly #surroundings: Surroundings;
	/** `goTo()` target to retry once settings load. */
	#awaited: readonly [chapter: string, step: string | null | undefined] | undefined;
	/** Whether the page has sent the reader somewhere since the `chapter` attribute was last set. */
	#sent = false;

	constructor(explainer: Pick<Explainer, 'goTo' | 'reach'>, surroundings: Surroundings) {
		this.#explainer = explainer;
		this.#surroundings = surroundings;
	}

	goTo(chapter: string, step?: string | null): void {
		this.#sent = true;
		this.#awaited = undefined;
		if (this.#explainer.goTo(chapter, step ?? undefined)) return;
		const { reach } = this.#explainer;
		const moved = step ? reach.moved(chapter, step) : undefined;
		if (moved) {
			const now = `${moved.chapter}, ${moved.step}`;
			this.#surroundings.tell(problemAt('goTo', { code: 'movedStep', params: { given: `${chapter}, ${step}`, now } }));
			this.#explainer.goTo(moved.chapter, moved.step);
			return;
		}
		const known = reach.chapters.find((id) => id === chapter);
		if (known && this.#surroundings.settingsUnderWay()) {
			this.#awaited = [chapter, step];
			return;
		}
		const given = step ? `${chapter}, ${step}` : chapter;
		const allowed = known ? reach.stepsOf(known) : reach.chapters;
		this.#surroundings.tell(problemAt('goTo', { code: 'unknownPlace', params: { given, allowed } }));
	}

	/** The `chapter` attribute says where to start: it moves the reader once, and not again when the element is moved. */
	start(chapter: string): void {
		if (!this.#sent) this.goTo(chapter);
	}

	/** The `chapter` attribute has changed: its new value moves the reader, wherever they are. */
	allowStart(): void {
		this.#sent = false;
	}

	/** Tries again what had to wait; called when settings have been applied. */
	retry(): void {
		if (this.#awaited) this.goTo(...this.#awaited);
	}

	/** The reader has moved, or begins anew: what had to wait is out of date. */
	cancel(): void {
		this.#awaited = undefined;
	}
}
