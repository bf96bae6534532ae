/** The styles that stand in no component, as text. */
import chapters from '../chapters/chapters.css?inline';
import charts from '../charts/charts.css?inline';
import scene from '../scene/scene.css?inline';
import base from '../ui/base.css?inline';
import { themeRules } from '../ui/themes';

/** The themes, and what all parts share. */
export function baseStyles(): string {
	return [themeRules(), base].join('\n');
}

/** They come after the components' own styles, so that a chapter can adapt a shared part to its screen. */
export function chapterStyles(): string {
	return [scene, charts, chapters].join('\n');
}
