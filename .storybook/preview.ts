/** Shows each story with the explainer's style sheet in a theme chosen in the toolbar, and checks it with axe. */
import type { Preview } from '@storybook/svelte-vite';
import { explainerStyleSheet } from '../src/element/styleSheet';
import Frame from './Frame.svelte';

document.adoptedStyleSheets.push(explainerStyleSheet(document));

const preview: Preview = {
	decorators: [(_, { globals }) => ({ Component: Frame, props: { theme: String(globals['theme']) } })],
	globalTypes: {
		theme: {
			description: 'Theme',
			toolbar: { title: 'Theme', icon: 'contrast', items: ['dim', 'soft'], dynamicTitle: true },
		},
	},
	initialGlobals: { theme: 'dim' },
	parameters: {
		// Violations fail the test of the story.
		a11y: { test: 'error' },
		backgrounds: { disable: true },
		layout: 'fullscreen',
	},
};

export default preview;
