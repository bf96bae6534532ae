/**
 * All styles of the explainer as one text: the base, the themes, and what the build gathers from the components.
 *
 * The chapters' own sheets come after the components, so that a chapter can adapt a shared part to its screen.
 */
import { componentStyles } from 'virtual:explainer-styles';
import chapters from '../chapters/chapters.css?inline';
import charts from '../charts/charts.css?inline';
import scene from '../scene/scene.css?inline';
import base from '../ui/base.css?inline';
import { themeRules } from '../ui/themes';

export function explainerStyles(): string {
	return [themeRules(), base, componentStyles(), scene, charts, chapters].join('\n');
}
