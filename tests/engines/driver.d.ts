import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';

export type KeyName = 'Escape' | 'Enter';

/** What a journey needs of a browser. Functions run in the page: they reach nothing but their arguments. */
export interface Driver {
	/** Goes to a page and waits for its load event. */
	open(address: string): Promise<void>;
	/** Waits for promises, too. */
	evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
	/** A real click in the middle of what is found. */
	click<Args extends unknown[]>(find: (...args: Args) => Element, ...args: Args): Promise<void>;
	/** Draws a line with the pointer pressed, from point to point, in px from the left and the top of the window. */
	drag(points: readonly (readonly [x: number, y: number])[]): Promise<void>;
	/** Presses a key on the keyboard, wherever the focus is. */
	key(name: KeyName): Promise<void>;
	/** What the browser itself told since the page was opened: the console, and errors that nobody caught. */
	messages(): readonly string[];
	close(): Promise<void>;
}

/** What journeys find in the page; made by `pageHelper` in journeyPage.mjs. */
export interface PageHelper {
	/** All that was printed, errors that nobody caught, violations of the page's policy. */
	readonly messages: string[];
	/** Names of the explainer's events, in order. */
	readonly events: string[];
	readonly explainer: KetamineExplainerElement;
	/** What the selector finds in the explainer's shadow root; an error when there is nothing. */
	one(selector: string): HTMLElement;
	has(selector: string): boolean;
	isShown(node: Element): boolean;
	afterFrames(count: number): Promise<void>;
}

declare global {
	interface Window {
		journey: PageHelper;
		/** How often the page was printed; made by the journey that prints. */
		timesPrinted: number;
	}
}
