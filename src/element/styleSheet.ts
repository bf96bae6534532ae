/** One style sheet for all elements on a page, adopted by each shadow root: no `<style>` for a strict CSP to refuse. */
import chapters from '../chapters/chapters.css?inline';
import charts from '../charts/charts.css?inline';
import explainer from '../explainer/explainer.css?inline';
import { themeRules } from '../explainer/themes';
import scene from '../scene/scene.css?inline';
import ui from '../ui/ui.css?inline';
import host from './host.css?inline';

let sheet: CSSStyleSheet | undefined;

export function explainerStyleSheet(): CSSStyleSheet {
	if (!sheet) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync([host, themeRules(), explainer, ui, scene, charts, chapters].join('\n'));
	}
	return sheet;
}
