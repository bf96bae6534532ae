/** Prints one component alone: the page around it is hidden on paper, and is as before afterwards. */
import { flushSync, mount, unmount } from 'svelte';
import type { Explainer } from '../explainer/explainer.svelte';
import styles from '../explainer/takeHome.css?inline';
import TakeHome from '../explainer/TakeHome.svelte';
import { explainerStyleSheet } from './styleSheet';

const MARK = 'data-ketamine-explainer-print';
const RULES = `[${MARK}]{display:none}@media print{body>:not([${MARK}]){display:none!important}body>[${MARK}]{display:block!important}}`;
/** An explainer's own `display` is beyond the page's rules: it is taken off the paper from within. */
const HOST_RULE = '@media print{:host{display:none!important}}';

/** Only one page can be printed at a time. */
let finish: (() => void) | undefined;

export function printTakeHome(explainer: Explainer): void {
	finish?.();
	const sheet = sheetOf(RULES);
	const holder = document.createElement('div');
	holder.setAttribute(MARK, '');
	const root = holder.attachShadow({ mode: 'open' });
	root.adoptedStyleSheets = [sheetOf(styles)];
	const page = mount(TakeHome, { target: root, props: { explainer } });
	// Kept pictures are attached by effects, and the browser takes what is there now.
	flushSync();
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	document.body.append(holder);
	const explainers = explainerStyleSheet();
	const rule = explainers.insertRule(HOST_RULE, explainers.cssRules.length);
	finish = () => {
		finish = undefined;
		removeEventListener('afterprint', done);
		holder.remove();
		explainers.deleteRule(rule);
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
		void unmount(page);
	};
	const done = () => finish?.();
	addEventListener('afterprint', done);
	print();
}

function sheetOf(rules: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(rules);
	return sheet;
}
