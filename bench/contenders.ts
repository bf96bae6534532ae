/**
 * What is measured side by side: the explainer, two floors, and what a clinic might embed instead. Each page is written
 * as the package's own readme says; what moves is 60 marks, in a stage of the same size.
 */
export interface Contender {
	readonly name: string;
	/** Page in bench/pages/. */
	readonly page: string;
	/** What a reader touches to begin: an expression that gives it once it is there. */
	readonly play: string;
	/** Whether the touch has been answered: an expression. */
	readonly answered: string;
	/** Touching again stops it, so that playing and rest can be measured. */
	readonly moves: boolean;
}

const BUTTON = { play: `document.querySelector('#play')`, answered: 'window.playing === true', moves: true };

export const OURS = 'ketamine-explainer';
export const LOAD_FLOOR = 'empty Svelte mount';
export const DRAWING_FLOOR = 'bare SVG, 60 marks';

export const CONTENDERS: readonly Contender[] = [
	{
		name: OURS,
		page: 'explainer.html',
		play: `[...(document.querySelector('ketamine-explainer')?.shadowRoot?.querySelectorAll('.dock-middle button') ?? [])][0]`,
		answered: `document.querySelector('ketamine-explainer').playing`,
		moves: true,
	},
	{ name: LOAD_FLOOR, page: 'emptyMount.html', ...BUTTON, moves: false },
	{ name: DRAWING_FLOOR, page: 'bareSvg.html', ...BUTTON },
	{ name: 'lottie-web (SVG), 60 marks', page: 'lottieWeb.html', ...BUTTON },
	{ name: 'dotlottie-wc, 60 marks', page: 'dotlottie.html', ...BUTTON },
	{ name: 'pixi.js, 60 marks', page: 'pixi.html', ...BUTTON },
	{
		name: 'lite-youtube-embed, no video',
		page: 'liteYoutube.html',
		play: `customElements.get('lite-youtube') && document.querySelector('lite-youtube')`,
		answered: `document.querySelector('lite-youtube iframe') !== null`,
		moves: false,
	},
	{
		name: 'h5p-standalone, one button',
		page: 'h5p.html',
		play: `document.querySelector('iframe')?.contentDocument?.querySelector('#play')`,
		answered: `document.querySelector('iframe').contentWindow.playing === true`,
		moves: false,
	},
	{
		name: 'model-viewer, no model',
		page: 'modelViewer.html',
		play: `customElements.get('model-viewer') && document.querySelector('model-viewer')`,
		answered: 'true',
		moves: false,
	},
];
