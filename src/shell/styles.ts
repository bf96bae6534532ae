/** All styles of the explainer as one text: themes, base styles, and what the build has gathered from components. */
import { componentStyles } from 'virtual:explainer-styles';
import chapters from '../chapters/chapters.css?inline';
import charts from '../charts/charts.css?inline';
import scene from '../scene/scene.css?inline';
import { themeRules } from '../ui/themes';
import ui from '../ui/ui.css?inline';
import shell from './explainer.css?inline';

export function explainerStyles(): string {
	return [themeRules(), shell, ui, scene, charts, chapters, componentStyles()].join('\n');
}
