/** Gives the pages of this repository what `internal.ts` promises them. The only file that knows both sides. */
import { untrack } from 'svelte';
import type { Explainer } from '../shell/explainer.svelte';
import { INTERNALS_VERSION, type ExplainerInternals } from './internal';

/** What the internals need of the element. */
interface ElementAccess {
	readonly host: HTMLElement;
	readonly root: () => ShadowRoot;
	/** Shows the explainer now, wherever it stands on the page. */
	readonly mount: () => void;
}

export function explainerInternals(explainer: Explainer, { host, root, mount }: ElementAccess): ExplainerInternals {
	return {
		version: INTERNALS_VERSION,

		get root() {
			return root();
		},
		get dialogOpen() {
			return root().querySelector(':modal') !== null;
		},

		onPreferences(listener) {
			return observe(() => {
				const { language, theme, reducedMotion } = explainer.preferences;
				untrack(() => listener({ language, theme, reducedMotion }));
			});
		},
		onRestart(listener) {
			let known = explainer.restarts;
			return observe(() => {
				if (explainer.restarts === known) return;
				known = explainer.restarts;
				untrack(listener);
			});
		},

		showHelp() {
			mount();
			explainer.helpOpen = true;
		},
		closeHelp() {
			explainer.helpOpen = false;
		},

		pictures() {
			return [...root().querySelectorAll<SVGSVGElement>('.chapter svg:not(.icon)')];
		},
		keepPicture(picture, caption, instead) {
			explainer.picks.keepPicture(picture, caption, instead);
		},
		get holdsPicks() {
			return explainer.picks.any;
		},
		remember: () => explainer.remember(),
		remeasure() {
			// For two frames a pixel narrower: pictures are laid out for a width, and this makes it another one.
			host.style.width = 'calc(100% - 1px)';
			requestAnimationFrame(() => requestAnimationFrame(() => host.style.removeProperty('width')));
		},
	};
}

/** Runs `read` now and after each change of what it reads, outside of any component. @returns stops it */
function observe(read: () => void): () => void {
	return $effect.root(() => {
		$effect.pre(read);
	});
}
