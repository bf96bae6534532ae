/**
 * One style sheet for all elements on a page. Each shadow root adopts it, because a strict Content Security Policy would
 * refuse a `<style>` element.
 */
import { explainerStyles } from '../shell/styles';
import host from './host.css?inline';

/** A document cannot adopt a style sheet that another document has made. */
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
