/** The live preview: how wide it is, and which setting it was taken to. */
import { tick } from 'svelte';
import type { SettingKey } from '../clinic';
import { say, wordsFor } from '../content';
import type { KetamineExplainerElement } from '../element/KetamineExplainerElement';
import { markText, openHelp } from './previewPlace';
import { PLACEMENTS } from './sections';
import type { Setup } from './setup.svelte';

export const WIDTHS = { phone: 390, tablet: 768, wide: undefined } as const;
export type PreviewWidth = keyof typeof WIDTHS;

export class PreviewControl {
	width = $state.raw<PreviewWidth>('phone');
	/** The setting whose place is shown, for the way back. */
	shownKey = $state.raw<SettingKey | undefined>();
	said = $state.raw('');
	element: KetamineExplainerElement | undefined;
	/** What scrolls around the element. */
	pane: HTMLElement | undefined;
	readonly #setup: Setup;

	constructor(setup: Setup) {
		this.#setup = setup;
	}

	/** Goes to where a setting is shown, and marks its words when they are set. */
	async show(key: SettingKey): Promise<void> {
		const { element, pane } = this;
		if (!element || !pane) return;
		this.#setup.settle();
		await tick();
		const { shown } = PLACEMENTS[key];
		this.shownKey = key;
		this.said = this.#goTo(element, shown);
		pane.closest('.preview')?.scrollIntoView({ block: 'nearest' });
		if (shown === 'help' || shown === 'tablet') return;
		// The step is drawn in the same frame; its height is known in the next one.
		await new Promise(requestAnimationFrame);
		const found = markText(element, pane, wordsOf(this.#setup.shown[key]));
		if (!found && shown === 'footer') pane.scrollTop = pane.scrollHeight;
	}

	#goTo(element: KetamineExplainerElement, shown: (typeof PLACEMENTS)[SettingKey]['shown']): string {
		const words = this.#setup.words.preview;
		if (shown === 'tablet') return words.onTabletOnly;
		if (shown === 'footer') return words.showsFooter;
		if (shown === 'help') {
			openHelp(element);
			return words.showsHelp;
		}
		const { view } = this.#setup;
		const { chapter, step } = shown;
		if (view !== 'full' && !(view === 'day' && chapter === 'day')) return words.notInView;
		element.goTo(chapter, step);
		const { chapterTitles } = wordsFor(this.#setup.language);
		return say(words.shows, { place: chapterTitles[chapter] });
	}

	/** Back to the field that it was shown for. */
	back(): void {
		const key = this.shownKey;
		this.shownKey = undefined;
		if (key) void this.#setup.open({ key });
	}

	print(): void {
		this.#setup.settle();
		this.element?.print();
	}
}

/** The texts of a value as they may stand on the screen. */
function wordsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'number') return [String(value)];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
