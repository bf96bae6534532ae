/** The shadow root and the view in it. Until a view is built, and where it cannot be, the element's own content shows. */
import { flushSync, mount, unmount } from 'svelte';
import type { Explainer } from '../shell/explainer.svelte';
import ExplainerView from '../shell/ExplainerView.svelte';
import { TAG_NAME } from './names';
import { explainerStyleSheet } from './styleSheet';

export class MountedView {
	readonly #element: HTMLElement;
	/** Kept here, not read from the element: a service that serialises pages may have given it a root of its own. */
	#shadow: ShadowRoot | undefined;
	readonly #slot = document.createElement('slot');
	#view: Record<string, unknown> | undefined;

	constructor(element: HTMLElement) {
		this.#element = element;
	}

	/** @throws where the browser or the page refuses a shadow root */
	get root(): ShadowRoot {
		if (this.#shadow) return this.#shadow;
		const root = (this.#shadow = this.#attach());
		root.replaceChildren(this.#slot);
		// Programs that highlight words call normalize(), which would remove the empty text nodes that Svelte relies on.
		root.normalize = () => undefined;
		return root;
	}

	#attach(): ShadowRoot {
		try {
			return this.#element.attachShadow({ mode: 'open' });
		} catch {
			// A root that the page has declared as closed can only be taken over as one.
			return this.#element.attachShadow({ mode: 'closed' });
		}
	}

	/**
	 * Call on each connect: an element that has come to another document, such as a frame's, has lost its sheets. Those of
	 * others, such as of an extension for dark pages, stay.
	 *
	 * @returns whether there is something to show an explainer in; if not, the element's own content stays
	 */
	adoptStyles(): boolean {
		try {
			const ours = explainerStyleSheet(this.#element.ownerDocument);
			const sheets = this.root.adoptedStyleSheets;
			if (!sheets.includes(ours)) this.root.adoptedStyleSheets = [...sheets, ours];
			return true;
		} catch (error) {
			console.error(
				`<${TAG_NAME}>: could not be shown, for it gets no shadow root; its content is shown instead.`,
				error,
			);
			return false;
		}
	}

	/** Shows an explainer. @returns whether it is shown now and was not before */
	show(explainer: Explainer): boolean {
		const root = this.#shadow;
		if (this.#view || !root) return false;
		this.#slot.remove();
		try {
			this.#view = mount(ExplainerView, { target: root, props: { explainer } });
			flushSync();
		} catch (error) {
			root.replaceChildren(this.#slot);
			console.error(`<${TAG_NAME}>: could not be shown; its content is shown instead.`, error);
			return false;
		}
		return true;
	}

	remove(): void {
		const view = this.#view;
		this.#view = undefined;
		if (view) void unmount(view);
	}
}
