/** Language, light and motion: as the page has set them, as the reader has chosen them, and as they are in use. */
import type { MotionChoice, ThemeChoice, ViewPreferences } from '../chapters/chapterContext';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../content';
import type { Theme } from '../ui/themes';
import { SystemPreferences } from './systemPreferences.svelte';

/** On a clinic's page, or alone on a tablet. */
export type Mode = 'page' | 'tablet';

/** What is in use. */
export interface PreferencesInUse {
	readonly language: Language;
	readonly theme: Theme;
	readonly reducedMotion: boolean;
}

interface PageChoices {
	language: Language;
	theme: ThemeChoice;
	motion: MotionChoice;
	mode: Mode;
}

export class Preferences implements ViewPreferences, PreferencesInUse {
	/** As set by the page. */
	readonly page = $state<PageChoices>({ language: DEFAULT_LANGUAGE, theme: 'auto', motion: 'auto', mode: 'page' });
	/** What the reader's device asks for. */
	readonly system = new SystemPreferences();
	/** What the reader has chosen for this visit, which goes before what the page has set. */
	#reader = $state<Partial<Omit<PageChoices, 'mode'>>>({});

	get language(): Language {
		return this.#reader.language ?? this.page.language;
	}
	set language(language: Language) {
		this.#reader.language = language;
	}

	/** The language that the reader can change to. */
	get otherLanguage(): Language {
		const languages = Object.keys(LANGUAGES) as Language[];
		return languages[(languages.indexOf(this.language) + 1) % languages.length]!;
	}

	get themeChoice(): ThemeChoice {
		return this.#reader.theme ?? this.page.theme;
	}
	set themeChoice(choice: ThemeChoice) {
		this.#reader.theme = choice;
	}

	get motionChoice(): MotionChoice {
		return this.#reader.motion ?? this.page.motion;
	}
	set motionChoice(choice: MotionChoice) {
		this.#reader.motion = choice;
	}

	readonly theme: Theme = $derived.by(() => {
		if (this.themeChoice !== 'auto') return this.themeChoice;
		if (this.system.moreContrast) return 'contrast';
		return this.page.mode === 'tablet' || this.system.darkColors ? 'dim' : 'soft';
	});

	readonly reducedMotion = $derived(
		this.motionChoice === 'auto' ? this.system.reducedMotion : this.motionChoice === 'reduced',
	);

	/** @returns puts back what the reader has chosen until now */
	remember(): () => void {
		const reader = this.#reader;
		return () => (this.#reader = reader);
	}

	/** For a new reader, what the page has set holds again. */
	forgetReader(): void {
		this.#reader = {};
	}
}
