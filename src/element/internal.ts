/**
 * How the pages of this repository reach an element beyond its public contract.
 *
 * On the built site the element comes in a script of its own, and a page's code in another. The two share no module, so
 * the element puts its internals under a symbol that both find in the browser's registry of symbols. Host pages have
 * no business here: any of this may change with any version.
 */
import type { Language } from '../content';

const INTERNALS = Symbol.for('ketamine-explainer.internal');
/** Goes up with each change of `ExplainerInternals` that would break a page made for the one before. */
export const INTERNALS_VERSION = 1;

/** What the reader reads and sees: their own choice, else what the page or the device asks for. */
export interface Preferences {
	readonly language: Language;
	readonly theme: 'dim' | 'soft' | 'contrast';
	readonly reducedMotion: boolean;
}

export interface ExplainerInternals {
	readonly version: typeof INTERNALS_VERSION;
	/** The shadow root, also where a script of the page has covered `shadowRoot`. */
	readonly root: ShadowRoot;
	/** Whether one of its dialogs lies over everything. */
	readonly dialogOpen: boolean;

	/** Calls the listener now and after each change. @returns stops it */
	onPreferences(listener: (preferences: Preferences) => void): () => void;
	/** Calls the listener whenever the explainer starts over, by `restart()` or by the reader. @returns stops it */
	onRestart(listener: () => void): () => void;

	showHelp(): void;
	closeHelp(): void;

	/** The pictures and charts of the step on the screen. */
	pictures(): SVGSVGElement[];
	/**
	 * Puts a picture on the page to take home, until the explainer starts over. Its looks must be its own attributes: no
	 * style sheet comes along.
	 *
	 * @param instead a picture that was kept before, which this one replaces
	 */
	keepPicture(picture: Element, caption: string, instead?: Element): void;
	/** Whether the reader has ticked anything, or a picture is kept. A reload would lose that. */
	readonly holdsPicks: boolean;
	/** @returns after a restart, puts back what this reader has chosen and picked, and where they were */
	remember(): () => void;
	/** Lays the pictures out again: they measure their labels when the width changes, but not when the font does. */
	remeasure(): void;
}

/** The element calls this once. */
export function registerInternals(element: HTMLElement, internals: ExplainerInternals): void {
	Object.defineProperty(element, INTERNALS, { value: internals });
}

/** @throws when the element is not defined yet, or comes from a script of another version */
export function internalsOf(element: HTMLElement): ExplainerInternals {
	const { [INTERNALS]: internals } = element as { [INTERNALS]?: ExplainerInternals };
	if (internals?.version === INTERNALS_VERSION) return internals;
	const found = internals ? `version ${internals.version} of its internals` : 'no internals';
	throw new Error(
		`<${element.localName}> has ${found}, and this page needs version ${INTERNALS_VERSION}. Load the element's script before the page's own, from the same release.`,
	);
}
