/**
 * What the page of every framework here does, the same for all: it binds each attribute and `settings` to what it is
 * given, hears the event, holds the element by a reference, and can take it away and bring it back.
 */

/** What is bound to the tag. `null` and `undefined`: not given. */
export interface Bound {
	readonly lang?: 'en' | 'es' | null | undefined;
	readonly view?: 'full' | 'day' | null | undefined;
	readonly chapter?: 'signals' | 'day' | null | undefined;
	readonly theme?: 'dim' | null | undefined;
	readonly motion?: 'reduced' | null | undefined;
	readonly mode?: 'tablet' | null | undefined;
	readonly settings?: { readonly noDriveTime: number } | null | undefined;
	readonly settingsSrc?: string | null | undefined;
	readonly clinicName?: string | null | undefined;
	readonly clinicPhone?: string | null | undefined;
}

export interface Guide {
	/** Renders the page anew with this alone; without it, the page without the element. */
	render(bound?: Bound): Promise<void> | void;
	/** The element by the framework's reference. */
	element(): Element | null | undefined;
	/** Ends the whole page. */
	end(): void;
}

/** What the page of the Svelte component does. */
export interface ComponentGuide {
	/** The callbacks that were called, with what they were given. */
	readonly heard: [callback: string, detail?: unknown][];
	render(props: object): void;
	goTo(chapter: string, step?: string): void;
}

declare global {
	interface Window {
		/** What the page is first rendered with, on the server too. */
		readonly firstBound: Bound;
		/** What the page's own handler has heard, in the order in which it came. */
		readonly heard: { readonly chapter: string; readonly step: string | null }[];
		guide: Guide;
		componentGuide: ComponentGuide;
	}
}
