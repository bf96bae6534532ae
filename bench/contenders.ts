/**
 * The contenders: the explainer, two lower bounds ("floors"), and what a clinic might embed instead. Each page follows
 * the readme of its package. Where something moves, it is 60 marks on a stage of the same size.
 */
export interface Contender {
	readonly name: string;
	/** Page in bench/pages/. */
	readonly page: string;
	/** Expression for the element that starts it when touched; falsy until that element exists. */
	readonly play: string;
	/** Expression that tells whether the touch has been answered. */
	readonly answered: string;
	/** Whether it moves and a second touch stops it, so that playing and resting can be measured. */
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
