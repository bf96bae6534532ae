/** All styles of the explainer as one text: themes, base styles, and what the build has gathered from components. */
import { componentStyles } from 'virtual:explainer-styles';
import { baseStyles, chapterStyles } from './sharedStyles';

export function explainerStyles(): string {
	return [baseStyles(), componentStyles(), chapterStyles()].join('\n');
}
