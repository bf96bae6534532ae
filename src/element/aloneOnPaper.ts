/**
 * Hides everything of a page on paper but one element, and changes nothing on the screen.
 *
 * Rules alone cannot do that: `!important` in a page's style attributes, beside its ids or in its cascade layers beats
 * them. Only `!important` in a style attribute beats all of those, but it would hold on the screen, too. So what is
 * written there is a variable that only a rule for paper sets, with what holds on the screen as its fallback.
 */

/** On every element of a page that is not printed. */
const HIDDEN = '--ketamine-explainer-hidden';
const SHOWN = '--ketamine-explainer-shown';
/** What cuts a page to one sheet, takes it from the paper, or moves it: scroll locks, phone-like frames, reveals. */
const FREE = {
	display: 'block',
	position: 'static',
	'overflow-x': 'visible',
	'overflow-y': 'visible',
	height: 'auto',
	'min-height': '0',
	'max-height': 'none',
	width: 'auto',
	'max-width': 'none',
	transform: 'none',
	visibility: 'visible',
	opacity: '1',
} as const;
/** Not on paper anyway, and a page may have hundreds. */
const NEVER_SHOWN = 'head, script, style, link, template';

const freeName = (property: string) => `--ketamine-explainer-${property}`;

/** @param mark attribute of the element that is printed, a child of `body` */
export function aloneRules(mark: string): string {
	const variables = Object.entries(FREE).map(([property, value]) => `${freeName(property)}:${value}`);
	return `@media print{
:root{${HIDDEN}:none;${SHOWN}:block;${variables.join(';')}}
:root,:root>body{all:initial!important;display:block!important}
:root>:not(head,body),:root>body>:not([${mark}]),:root:not(#\\_#\\_)::before,:root:not(#\\_#\\_)::after,body:not(#\\_#\\_)::before,body:not(#\\_#\\_)::after{display:none!important}
}
@page{margin:12mm 12mm 14mm;@bottom-center{content:counter(page) " / " counter(pages);font:10pt Arial,sans-serif}}`;
}

/**
 * Makes the style attributes of a page obey `aloneRules`.
 *
 * @param paper the element that is printed, in its place already
 * @returns puts back what was there, except what the page itself has changed meanwhile
 */
export function standAlone(paper: HTMLElement): () => void {
	const page = document;
	const undo: (() => void)[] = [];
	/** Those without a style attribute. */
	const bare = new Set<Element>();
	const set = (node: Element, property: string, variable: string, onScreen: string) => {
		const { style } = node as HTMLElement;
		// Elements of other kinds, such as of XML, have none.
		if (!style) return;
		if (!node.hasAttribute('style')) bare.add(node);
		const before = [style.getPropertyValue(property), style.getPropertyPriority(property)] as const;
		style.setProperty(property, `var(${variable},${onScreen})`, 'important');
		const ours = style.getPropertyValue(property);
		undo.push(() => {
			if (style.getPropertyValue(property) !== ours) return;
			style.setProperty(property, ...before);
			// Read, not counted: only reading makes Chromium write what it would otherwise write after the removal.
			if (bare.has(node) && !node.getAttribute('style')) node.removeAttribute('style');
		});
	};
	for (const node of [...page.documentElement.children, ...page.body.children]) {
		if (node === page.body || node === paper || node.matches(NEVER_SHOWN)) continue;
		set(node, 'display', HIDDEN, getComputedStyle(node).display);
	}
	for (const node of [page.documentElement, page.body]) {
		for (const property of Object.keys(FREE)) {
			set(node, property, freeName(property), node.style.getPropertyValue(property) || 'revert-layer');
		}
	}
	paper.style.setProperty('all', 'initial', 'important');
	paper.style.setProperty('display', `var(${SHOWN},none)`, 'important');
	return () => undo.forEach((each) => each());
}
