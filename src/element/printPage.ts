/** Prints one component alone: the page around it is hidden on paper, and is as before afterwards. */
import { mount, unmount } from 'svelte';
import type { Explainer } from '../explainer/explainer.svelte';
import styles from '../explainer/takeHome.css?inline';
import TakeHome from '../explainer/TakeHome.svelte';

const MARK = 'data-ketamine-explainer-print';
// An explainer keeps its own `display`, so what must not be printed is taken out of the way as well.
const RULES = `[${MARK}]{display:none}@media print{body>:not([${MARK}]){display:none!important;visibility:hidden!important;position:fixed!important}body>[${MARK}]{display:block!important}}`;

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
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	document.body.append(holder);
	finish = () => {
		finish = undefined;
		removeEventListener('afterprint', done);
		holder.remove();
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
