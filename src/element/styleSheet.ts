/** One style sheet for all elements on a page, adopted by each shadow root: no `<style>` for a strict CSP to refuse. */
import { explainerStyles } from '../shell/styles';
import host from './host.css?inline';

/** A document takes no style sheet that another has made. */
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
