/** The live preview: how wide it is, and which setting it is showing. */
import { tick } from 'svelte';
import { type SettingKey } from '../../clinic';
import { say, wordsFor, type ChapterId } from '../../content';
import { internalsOf } from '../../element/internal';
import type { KetamineExplainerElement } from '../../element/KetamineExplainerElement';
import { Outline, stepsOf } from '../../outline';
import { markText } from './previewPlace';
import { PLACEMENTS } from './sections';
import type { Setup } from './setup.svelte';

export const WIDTHS = { phone: 390, tablet: 768, wide: undefined } as const;
export type PreviewWidth = keyof typeof WIDTHS;

export class PreviewControl {
	width = $state.raw<PreviewWidth>('phone');
	/** The setting that the preview was last sent to, so that the reader can go back to its field. */
	shownKey = $state.raw<SettingKey | undefined>();
	element: KetamineExplainerElement | undefined;
	/** Scrolls around the element. */
	pane: HTMLElement | undefined;
	readonly #setup: Setup;

	constructor(setup: Setup) {
		this.#setup = setup;
	}

	/** Takes the preview to where a setting is shown, and marks its words if it has any. */
	async show(key: SettingKey): Promise<void> {
		const { element, pane } = this;
		if (!element || !pane) return;
		this.#setup.settle();
		await tick();
		const { shown } = PLACEMENTS[key];
		this.shownKey = key;
		this.#goTo(element, key);
		pane.closest('.preview')?.scrollIntoView({ block: 'nearest' });
		if (shown === 'help' || shown === 'tablet') return;
		const found = await this.#mark(element, pane, key);
		if (!found && shown === 'footer') pane.scrollTop = pane.scrollHeight;
	}

	/**
	 * Takes the preview to the step that shows the setting which has just changed. Does nothing for settings in the
	 * footer, which is on every screen, and for those in Help, whose dialog would take the focus while somebody types.
	 */
	follow(): void {
		const { element, pane } = this;
		const key = this.#setup.changed;
		if (!element || !pane || !key) return;
		const place = this.#placeOf(key);
		if (typeof place === 'string') return;
		element.goTo(place.chapter, place.step);
		void this.#mark(element, pane, key);
	}

	/** Says where the preview has gone. */
	get said(): string {
		if (!this.shownKey) return '';
		const { words, language } = this.#setup;
		const place = this.#placeOf(this.shownKey);
		if (typeof place === 'string') return words.preview[place];
		return say(words.preview.shows, { place: wordsFor(language).chapterTitles[place.chapter] });
	}

	#goTo(element: KetamineExplainerElement, key: SettingKey): void {
		const place = this.#placeOf(key);
		if (place === 'showsHelp') internalsOf(element).showHelp();
		if (typeof place !== 'string') element.goTo(place.chapter, place.step);
	}

	/** The step that shows a setting; else the key of the words that say why there is none. */
	#placeOf(
		key: SettingKey,
	): { chapter: ChapterId; step: string } | 'onTabletOnly' | 'showsFooter' | 'showsHelp' | 'notInView' | 'leftOut' {
		const { shown } = PLACEMENTS[key];
		if (shown === 'tablet') return 'onTabletOnly';
		if (shown === 'footer') return 'showsFooter';
		if (shown === 'help') return 'showsHelp';
		const { chapter, step } = shown;
		const { options, read } = this.#setup;
		const outline = new Outline(options.view, read.settings);
		if (outline.find(chapter, step)) return shown;
		const inAllOfIt = stepsOf(chapter, read.settings).includes(step);
		if (inAllOfIt || !outline.chapters.includes(chapter)) return 'notInView';
		// A clinic that has not added a step yet is shown the chapter's first one.
		return key === 'stepsAdded' ? { chapter, step: outline.stepsOf(chapter)[0]! } : 'leftOut';
	}

	/** Marks a setting's words in the next frame, when the step is drawn and its height is known. */
	async #mark(element: KetamineExplainerElement, pane: HTMLElement, key: SettingKey): Promise<boolean> {
		await new Promise(requestAnimationFrame);
		return markText(element, pane, wordsOf(this.#setup.shown[key]));
	}

	/** Goes back to the field of the setting that is shown. */
	back(): void {
		const key = this.shownKey;
		this.shownKey = undefined;
		if (key) void this.#setup.route.open({ key });
	}

	print(): void {
		this.#setup.settle();
		this.element?.print();
	}
}

/** The texts in a value, as they may appear on the screen. */
function wordsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'number') return [String(value)];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
