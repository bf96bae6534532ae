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
	#view: Record<string, unknown> | undefined;

	constructor(element: HTMLElement) {
		this.#element = element;
	}

	get root(): ShadowRoot {
		if (this.#shadow) return this.#shadow;
		const root = (this.#shadow = this.#element.attachShadow({ mode: 'open' }));
		root.append(document.createElement('slot'));
		// Programs that highlight words call normalize(), which would remove the empty text nodes that Svelte relies on.
		root.normalize = () => undefined;
		return root;
	}

	/** Call on each connect: an element that has come to another document, such as a frame's, has lost its sheets. */
	adoptStyles(): void {
		this.root.adoptedStyleSheets = [explainerStyleSheet(this.#element.ownerDocument)];
	}

	/** Shows an explainer. @returns whether it is shown now and was not before */
	show(explainer: Explainer): boolean {
		if (this.#view) return false;
		const { root } = this;
		root.replaceChildren();
		try {
			this.#view = mount(ExplainerView, { target: root, props: { explainer } });
			flushSync();
		} catch (error) {
			root.replaceChildren(document.createElement('slot'));
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
