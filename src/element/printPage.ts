/**
 * Prints the page to take home. `print()` prints it alone, and so does the browser's own print on a tablet: the rest of
 * the page is hidden on paper. When the browser prints a clinic's page, that page stays as it is, and the page to take
 * home replaces the explainer's screen. After printing, everything is as before.
 */
import { flushSync, mount, unmount } from 'svelte';
import type { Explainer } from '../shell/explainer.svelte';
import styles from '../shell/takeHome/takeHome.css?inline';
import TakeHome from '../shell/takeHome/TakeHome.svelte';

const MARK = 'data-ketamine-explainer-print';
/** Hides everything else and removes the page's own margins, columns and colours. */
const ALONE = `@media print{:root,:root>body{all:initial!important;display:block!important}:root>body>*{display:none!important}:root>body>[${MARK}]{all:initial!important;display:block!important}}@page{margin:12mm 12mm 14mm;@bottom-center{content:counter(page) " / " counter(pages);font:10pt Arial,sans-serif}}`;
/** Hides explainers on paper from inside their shadow roots, because rules of the page cannot override `:host`. */
const NO_EXPLAINER = '@media print{:host{display:none!important}}';
/** Hides the explainer's screen, its fallback content, and the height that a page reserves for it. */
const NO_SCREEN = `@media print{:host{min-height:0!important}:host>:not([${MARK}]){display:none!important}}`;

/** Ends the print that is under way; there is one at a time. */
let finish: (() => void) | undefined;

/** @param elements style sheet of the elements on the page; without one, there is no element to hide */
export function printTakeHome(explainer: Explainer, elements?: CSSStyleSheet): void {
	finish?.();
	prepare(explainer, elements);
	print();
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
	const alone = sheetOf(place ? '' : ALONE);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
	const rule = elements?.insertRule(place ? NO_SCREEN : NO_EXPLAINER, elements.cssRules.length);
	(place ?? document.body).append(paper);
	const done = (finish = () => {
		finish = undefined;
		removeEventListener('afterprint', done);
		paper.remove();
		if (rule !== undefined) elements?.deleteRule(rule);
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== alone);
		void unmount(content);
	});
	addEventListener('afterprint', done);
}

function sheetOf(rules: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(rules);
	return sheet;
}
