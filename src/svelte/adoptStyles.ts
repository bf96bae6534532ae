/**
 * The styles that stand in no component, for the document or the shadow root that the explainer is mounted in. They are
 * adopted, so a strict Content Security Policy does not refuse them. All of them apply inside of `.explainer` alone.
 */
import { baseStyles, chapterStyles } from '../shell/sharedStyles';

/** A document cannot adopt a style sheet that another document has made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

export function adoptStyles(node: Node): void {
	const root = node.getRootNode();
	if (!(root instanceof Document || root instanceof ShadowRoot)) return;
	const page = node.ownerDocument!;
	let sheet = sheets.get(page);
	if (!sheet) {
		sheet = new page.defaultView!.CSSStyleSheet();
		sheet.replaceSync(baseStyles() + chapterStyles());
		sheets.set(page, sheet);
	}
	if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
