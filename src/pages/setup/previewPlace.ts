/** Finds a clinic's own words in the preview, scrolls to them and marks them. */
import { internalsOf } from '../../element/internal';

const MARK = 'clinic-fact';

let marks: CSSStyleSheet | undefined;

/**
 * Scrolls the pane to the first of the texts that is on the screen, and marks it softly.
 *
 * @returns whether one was found
 */
export function markText(element: HTMLElement, pane: HTMLElement, texts: readonly string[]): boolean {
	const { root } = internalsOf(element);
	const range = rangeOf(root, texts);
	if (!range) {
		pane.scrollTop = 0;
		return false;
	}
	const box = range.getBoundingClientRect();
	const frame = pane.getBoundingClientRect();
	if (box.top < frame.top || box.bottom > frame.bottom) {
		pane.scrollTop += box.top - frame.top - frame.height / 3;
	}
	// Older browsers scroll there without the mark.
	if ('highlights' in CSS) {
		CSS.highlights.set(MARK, new Highlight(range));
		adoptMarks(root);
	}
	return true;
}

/** The page's own style rules do not reach into the shadow root, so the rule for the mark is added there. */
function adoptMarks(root: ShadowRoot): void {
	if (!marks) {
		marks = new CSSStyleSheet();
		marks.replaceSync(`::highlight(${MARK}){background-color:var(--ke-accent);color:var(--ke-onAccent)}`);
	}
	if (!root.adoptedStyleSheets.includes(marks)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, marks];
}

function rangeOf(root: ShadowRoot, texts: readonly string[]): Range | undefined {
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
