/** What a Svelte app gives the explainer. The names and values are those of the element's attributes and events. */
import type { Snippet } from 'svelte';
import type { Choice } from '../element/choices';
import type { ClinicSettings, SettingsProblem } from '../clinic';
import type { Language } from '../content';

export type { SettingsProblem };
/** A clinic's settings: any of them. */
export type ExplainerSettings = Partial<ClinicSettings>;

export interface NavigateDetail {
	readonly chapter: string;
	readonly step: string | null;
}

export interface SettingsErrorDetail {
	readonly problems: readonly SettingsProblem[];
}

type Optional<Value> = Value | null | undefined;

export interface ExplainerProps {
	/** Language; without it, the nearest `lang` above, else English. */
	lang?: Optional<Language>;
	/** What it holds: all of it, the short way, or some chapters; `full` unless set. */
	view?: Optional<Choice<'view'>>;
	/** Where to start. When it changes later, the explainer goes there. */
	chapter?: Optional<Choice<'chapter'>>;
	/** Brightness and contrast; `auto` unless set. */
	theme?: Optional<Choice<'theme'>>;
	/** `auto` unless set. */
	motion?: Optional<Choice<'motion'>>;
	/** On a page, or alone on a tablet; `page` unless set. */
	mode?: Optional<Choice<'mode'>>;
	/** The clinic's settings; see docs/settings.md. */
	settings?: Optional<ExplainerSettings>;
	/** Called once, when the first screen is shown. */
	onready?: (() => void) | undefined;
	/** Called when the reader, or `goTo()`, has moved to another step. */
	onnavigate?: ((place: NavigateDetail) => void) | undefined;
	/** Called once, at Next on the last screen. */
	onfinish?: (() => void) | undefined;
	/** Called with every new problem in what is given; each is told once. */
	onsettingserror?: ((detail: SettingsErrorDetail) => void) | undefined;
	/** Shown until the explainer has started, as in what a server renders. */
	children?: Snippet | undefined;
}
