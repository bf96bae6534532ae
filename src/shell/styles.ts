/** All styles of the explainer as one text, with those that the build gathers from the components. */
import { componentStyles } from 'virtual:explainer-styles';
import { baseStyles, chapterStyles } from './sharedStyles';

export function explainerStyles(): string {
	return [baseStyles(), componentStyles(), chapterStyles()].join('\n');
}
