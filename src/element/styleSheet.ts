/** One style sheet for all explainers on a page. Shadow roots adopt it, because a strict CSP refuses `<style>`. */
import { explainerStyles } from '../shell/styles';
import host from './host.css?inline';

/** By document: a style sheet can be adopted only in the document that made it. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

export function explainerStyleSheet(page: Document): CSSStyleSheet {
	let sheet = sheets.get(page);
	if (!sheet) {
		sheet = new page.defaultView!.CSSStyleSheet();
		sheet.replaceSync([host, explainerStyles()].join('\n'));
		sheets.set(page, sheet);
	}
	return sheet;
}
