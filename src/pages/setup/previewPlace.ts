/** Takes the preview to the place where a setting is shown, and marks the clinic's words there. */
import type { KetamineExplainerElement } from '../../element/KetamineExplainerElement';

const MARK = 'clinic-fact';

let marks: CSSStyleSheet | undefined;

/** Opens the Help panel, as a touch on its button does. */
export function openHelp(element: KetamineExplainerElement): void {
	element.shadowRoot?.querySelector<HTMLButtonElement>('.header-help button')?.click();
}

/**
 * Brings the first of some texts into view within the pane that scrolls, and marks it softly.
 *
 * @returns whether one was found
 */
export function markText(element: KetamineExplainerElement, pane: HTMLElement, texts: readonly string[]): boolean {
	const range = rangeOf(element, texts);
	if (!range) {
		pane.scrollTop = 0;
		return false;
	}
	const box = range.getBoundingClientRect();
	const frame = pane.getBoundingClientRect();
	if (box.top < frame.top || box.bottom > frame.bottom) {
		pane.scrollTop += box.top - frame.top - frame.height / 3;
	}
	// Older browsers go without the mark.
	if ('highlights' in CSS) {
		CSS.highlights.set(MARK, new Highlight(range));
		adoptMarks(element);
	}
	return true;
}

/** The page's own rules don't reach into the element: it is lent a sheet. */
function adoptMarks(element: KetamineExplainerElement): void {
	const root = element.shadowRoot;
	if (!marks) {
		marks = new CSSStyleSheet();
		marks.replaceSync(`::highlight(${MARK}){background-color:var(--accent);color:var(--onAccent)}`);
	}
	if (root && !root.adoptedStyleSheets.includes(marks)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, marks];
}

function rangeOf(element: KetamineExplainerElement, texts: readonly string[]): Range | undefined {
	const root = element.shadowRoot;
	if (!root) return undefined;
	for (const text of texts) {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.nodeValue!.indexOf(text);
			if (at < 0 || !node.parentElement?.getClientRects().length) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + text.length);
			return range;
		}
	}
	return undefined;
}
