/**
 * Prints the page to take home. `print()` prints it alone, and so does the browser's own print on a tablet: the rest of
 * the page is hidden on paper. When the browser prints a clinic's page, that page stays as it is, and the page to take
 * home replaces the explainer's screen. After printing, everything is as before.
 */
import { flushSync, mount, unmount } from 'svelte';
import type { Explainer } from '../shell/explainer.svelte';
import styles from '../shell/takeHome/takeHome.css?inline';
import TakeHome from '../shell/takeHome/TakeHome.svelte';
import { aloneRules, standAlone } from './aloneOnPaper';

const MARK = 'data-ketamine-explainer-print';
/** Hides explainers on paper from inside their shadow roots, because rules of the page cannot override `:host`. */
const NO_EXPLAINER = '@media print{:host{display:none!important}}';
/** Hides the explainer's screen and its fallback content, and lifts every limit of height that a page has set for it. */
const NO_SCREEN = `@media print{:host{height:auto!important;min-height:0!important;max-height:none!important;aspect-ratio:auto!important;overflow:visible!important;contain:none!important}:host>:not([${MARK}]){display:none!important}}`;

/** What ends a print where the browser never says that its window has closed: none of them reaches a page behind one. */
const USE = ['pointerdown', 'keydown'] as const;
/** A browser that has not said by then that it prints most likely does not. */
const LONGEST_WAIT_MS = 2000;

/** Ends the print that is under way; there is one at a time. */
let finish: (() => void) | undefined;

/** @param elements style sheet of the elements on the page; without one, there is no element to hide */
export function printTakeHome(explainer: Explainer, elements?: CSSStyleSheet): void {
	finish?.();
	prepare(explainer, elements);
	// In a frame without allow-modals and in the browsers of apps nothing happens; some have no print() at all.
	const timer = setTimeout(() => (explainer.printFailed = true), LONGEST_WAIT_MS);
	const begun = () => {
		clearTimeout(timer);
		explainer.printFailed = false;
	};
	addEventListener('beforeprint', begun, { once: true });
	window.print?.();
}

/**
 * Waits for the browser's own print. It works for an explainer that is far down the page and not built yet, too.
 *
 * @param root the explainer's shadow root
 * @param elements style sheet of the elements on the page
 * @returns stops waiting
 */
export function followPrint(explainer: Explainer, root: ShadowRoot, elements: CSSStyleSheet): () => void {
	const onPrint = () => {
		// One page to take home is enough, so the first visible explainer on the page prints it.
		if (!finish && root.host.getClientRects().length)
			prepare(explainer, elements, explainer.preferences.page.mode === 'tablet' ? undefined : root);
	};
	addEventListener('beforeprint', onPrint);
	return () => removeEventListener('beforeprint', onPrint);
}

/** @param place where to put the page to take home; without it, it is printed alone */
function prepare(explainer: Explainer, elements?: CSSStyleSheet, place?: ShadowRoot): void {
	const paper = document.createElement('div');
	paper.setAttribute(MARK, '');
	const root = paper.attachShadow({ mode: 'open' });
	root.adoptedStyleSheets = [sheetOf(styles)];
	const content = mount(TakeHome, { target: root, props: { explainer } });
	// Effects insert the kept pictures, and printing does not wait for effects.
	flushSync();
	const alone = sheetOf(place ? '' : aloneRules(MARK));
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
	const rule = elements?.insertRule(place ? NO_SCREEN : NO_EXPLAINER, elements.cssRules.length);
	(place ?? document.body).append(paper);
	const putBack = place ? undefined : standAlone(paper);
	const done = (finish = () => {
		finish = undefined;
		clearTimeout(timer);
		removeEventListener('afterprint', done);
		for (const type of USE) removeEventListener(type, done, true);
		putBack?.();
		paper.remove();
		if (rule !== undefined) elements?.deleteRule(rule);
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== alone);
		void unmount(content);
	});
	addEventListener('afterprint', done);
	// Not at once, for the press that asked for the paper may be the first of two.
	const timer = setTimeout(() => {
		for (const type of USE) addEventListener(type, done, true);
	}, LONGEST_WAIT_MS);
}

function sheetOf(rules: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(rules);
	return sheet;
}
