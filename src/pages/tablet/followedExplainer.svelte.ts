/** The explainer on this page: which step it shows, and in which language, theme and motion. */
import { type ClinicSettings, type ShownText } from '../../clinic';
import { DEFAULT_LANGUAGE, wordsFor, type ChapterId, type Language, type Words } from '../../content';
import { internalsOf, type ExplainerInternals } from '../../element/internal';
import type { KetamineExplainerElement } from '../../element/KetamineExplainerElement';
import { stepsOf, titleOf, type Place } from '../../outline';
import { PageTheme } from './pageTheme';

export interface ExplainerListeners {
	/** The reader is at another step. */
	readonly onMove: () => void;
	/** The explainer has started over, whichever button was used. */
	readonly onRestart: () => void;
}

export class FollowedExplainer {
	readonly element: KetamineExplainerElement;
	readonly internals: ExplainerInternals;
	language = $state<Language>(DEFAULT_LANGUAGE);
	reducedMotion = $state(false);
	place = $state<Place>({ chapter: 'start', step: 'welcome' });
	readonly #clinic: { readonly settings: ClinicSettings };

	/** @param clinic whose settings the explainer shows */
	constructor(element: KetamineExplainerElement, clinic: { readonly settings: ClinicSettings }) {
		this.element = element;
		this.internals = internalsOf(element);
		this.#clinic = clinic;
	}

	get words(): Words {
		return wordsFor(this.language);
	}

	/** The steps of a chapter in order. Those of the infusion day depend on the clinic. */
	stepsOf(chapter: ChapterId): readonly string[] {
		return stepsOf(chapter, this.#clinic.settings);
	}

	/** The title of a step as the reader sees it. */
	titleOf(chapter: ChapterId, step: string): ShownText {
		return titleOf({ chapter, step }, this.#clinic.settings, this.language);
	}

	/** Begins to follow the explainer, and gives the document its language, title and theme. */
	follow({ onMove, onRestart }: ExplainerListeners): void {
		const pageTheme = new PageTheme();
		this.internals.onPreferences(({ language, theme, reducedMotion }) => {
			this.language = language;
			this.reducedMotion = reducedMotion;
			document.documentElement.lang = language;
			document.title = document.querySelector('h1')!.textContent = wordsFor(language).ui.product;
			pageTheme.show(theme);
		});
		this.internals.onRestart(onRestart);
		const readPlace = () => {
			this.place = { chapter: this.element.chapter, step: this.element.step! };
		};
		readPlace();
		this.element.addEventListener('explainer-navigate', () => {
			readPlace();
			onMove();
		});
	}
}
