/** One style sheet for all elements on a page, adopted by each shadow root: no `<style>` for a strict CSP to refuse. */
import { componentStyles } from 'virtual:explainer-styles';
import chapters from '../chapters/chapters.css?inline';
import charts from '../charts/charts.css?inline';
import explainer from '../explainer/explainer.css?inline';
import { themeRules } from '../explainer/themes';
import scene from '../scene/scene.css?inline';
import ui from '../ui/ui.css?inline';
import host from './host.css?inline';

/** A document takes no style sheet that another has made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

export function explainerStyleSheet(page: Document): CSSStyleSheet {
	let sheet = sheets.get(page);
	if (!sheet) {
		sheet = new page.defaultView!.CSSStyleSheet();
		sheet.replaceSync([host, themeRules(), explainer, ui, scene, charts, chapters, componentStyles()].join('\n'));
		sheets.set(page, sheet);
	}
	return sheet;
}
