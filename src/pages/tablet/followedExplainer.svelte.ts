/** What the explainer on this page shows right now, read from outside it: its language, its place, its light. */
import { type ClinicSettings, type ShownText } from '../../clinic';
import { DEFAULT_LANGUAGE, wordsFor, type ChapterId, type Language, type Words } from '../../content';
import type { KetamineExplainerElement } from '../../element/KetamineExplainerElement';
import { stepsOf, titleOf, type Place } from '../../outline';

/** The explainer's colours that the tools around it share. */
export const SHARED_COLOURS = [
	'frame',
	'raised',
	'gapGlow',
	'current',
	'line',
	'edge',
	'text',
	'quiet',
	'accent',
	'onAccent',
	'focus',
] as const;

export class FollowedExplainer {
	readonly element: KetamineExplainerElement;
	readonly #clinic: { readonly settings: ClinicSettings };
	language = $state.raw<Language>(DEFAULT_LANGUAGE);
	place = $state.raw<Place>({ chapter: 'start', step: 'welcome' });
	reducedMotion = $state.raw(false);

	/** @param clinic whose settings the explainer shows */
	constructor(element: KetamineExplainerElement, clinic: { readonly settings: ClinicSettings }) {
		this.element = element;
		this.#clinic = clinic;
	}

	get words(): Words {
		return wordsFor(this.language);
	}

	get root(): ShadowRoot {
		return this.element.shadowRoot!;
	}

	/** The steps of a chapter, in order; of the day, as this clinic has it. */
	stepsOf(chapter: ChapterId): readonly string[] {
		return stepsOf(chapter, this.#clinic.settings);
	}

	/** The title of a step, as the reader sees it. */
	titleOf(chapter: ChapterId, step: string): ShownText {
		return titleOf({ chapter, step }, this.#clinic.settings, this.language);
	}

	/** The moving picture measures its names for each width; another size of text asks for it too. */
	measureAnew(): void {
		const { style } = this.element;
		style.width = 'calc(100% - 1px)';
		requestAnimationFrame(() => requestAnimationFrame(() => style.removeProperty('width')));
	}

	/**
	 * Begins to follow.
	 *
	 * @param onMove the reader is at another step
	 * @param onRestart the reader has started over, by whichever button
	 */
	follow(onMove: () => void, onRestart: () => void): void {
		const frame = this.root.querySelector<HTMLElement>('.explainer')!;
		const read = () => {
			this.language = this.element.lang as Language;
			this.reducedMotion = frame.dataset['motion'] === 'reduced';
			document.documentElement.lang = this.language;
			document.title = this.words.ui.product;
			document.querySelector('h1')!.textContent = this.words.ui.product;
			document.documentElement.dataset['theme'] = frame.dataset['theme'];
			const colours = getComputedStyle(frame);
			for (const name of SHARED_COLOURS) {
				document.documentElement.style.setProperty(`--${name}`, colours.getPropertyValue(`--${name}`));
			}
		};
		const move = () => {
			this.place = { chapter: this.element.chapter as ChapterId, step: this.element.step! };
		};
		read();
		move();
		// The style attribute too: a change of light fades by it.
		new MutationObserver(read).observe(frame, {
			attributeFilter: ['lang', 'style', 'data-theme', 'data-motion'],
		});
		// The frame's header is a new one then. Other things come and go beside it, such as the bar of reading aloud.
		let header = frame.firstElementChild;
		new MutationObserver(() => {
			if (frame.firstElementChild === header) return;
			header = frame.firstElementChild;
			onRestart();
		}).observe(frame, { childList: true });
		this.element.addEventListener('explainer-navigate', () => {
			move();
			onMove();
		});
	}
}
