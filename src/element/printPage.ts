/**
 * Puts the page to take home on paper. `print()`, and the browser's own print of a tablet, print it alone: the page
 * around is hidden on paper. When a browser prints a clinic's page, that page stays as it is, and the explainer's place
 * in it holds the page to take home instead of a screen to touch. Afterwards all is as before.
 */
import { flushSync, mount, unmount } from 'svelte';
import type { Explainer } from '../shell/explainer.svelte';
import styles from '../shell/takeHome/takeHome.css?inline';
import TakeHome from '../shell/takeHome/TakeHome.svelte';

const MARK = 'data-ketamine-explainer-print';
/** A page's own margins, columns and colours are not for this paper. */
const ALONE = `@media print{:root,:root>body{all:initial!important;display:block!important}:root>body>*{display:none!important}:root>body>[${MARK}]{all:initial!important;display:block!important}}@page{margin:12mm 14mm 14mm;@bottom-center{content:counter(page) " / " counter(pages);font:10pt Arial,sans-serif}}`;
/** An explainer's own `display` is beyond the page's rules: it is taken off the paper from within. */
const NO_EXPLAINER = '@media print{:host{display:none!important}}';
/**
 * What it shows on a screen is not for paper, nor is what stands in it until it is built, nor the height that a page
 * reserves for it.
 */
const NO_SCREEN = `@media print{:host{min-height:0!important}:host>:not([${MARK}]){display:none!important}}`;

/** Only one page can be printed at a time. */
let finish: (() => void) | undefined;

/** @param elements style sheet of the elements on the page; without one, there is no element to hide */
export function printTakeHome(explainer: Explainer, elements?: CSSStyleSheet): void {
	finish?.();
	prepare(explainer, elements);
	print();
}

/**
 * Prepares for the browser's own print, also of an explainer that is far down the page and not built yet.
 *
 * @param root of the explainer
 * @param elements style sheet of the elements on the page
 * @returns ends it
 */
export function followPrint(explainer: Explainer, root: ShadowRoot, elements: CSSStyleSheet): () => void {
	const onPrint = () => {
		// Of several explainers on a page, one is enough on paper: the first that is no part of a page that is hidden.
		if (!finish && root.host.getClientRects().length)
			prepare(explainer, elements, explainer.preferences.page.mode === 'tablet' ? undefined : root);
	};
	addEventListener('beforeprint', onPrint);
	return () => removeEventListener('beforeprint', onPrint);
}

/** @param place where the page to take home goes; without one it is printed alone */
function prepare(explainer: Explainer, elements?: CSSStyleSheet, place?: ShadowRoot): void {
	const paper = document.createElement('div');
	paper.setAttribute(MARK, '');
	const root = paper.attachShadow({ mode: 'open' });
	root.adoptedStyleSheets = [sheetOf(styles)];
	const content = mount(TakeHome, { target: root, props: { explainer } });
	// The kept pictures are put in by effects, which printing does not wait for.
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
