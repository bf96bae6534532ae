/** The colours of each theme. Tests hold their luminances and contrasts. */

export type Theme = 'dim' | 'soft' | 'contrast';

/** Each colour is the custom property `--<name>` in the style sheets. */
const dim = {
	frame: '#172020',
	raised: '#1f2b2b',
	current: '#263d3c',
	line: '#354646',
	edge: '#7f9691',
	text: '#d2ddd8',
	quiet: '#c5d1cb',
	accent: '#a3cfc0',
	onAccent: '#10201c',
	focus: '#e2c995',
	gap: '#1a2626',
	gapGlow: '#1f2d2d',
	send: '#293b3d',
	sendLow: '#243537',
	recv: '#293b3d',
	recvLow: '#213032',
	sendRim: '#45605f',
	wall: '#3c5556',
	sac: '#3a5150',
	sacRim: '#78918c',
	nmda: '#8ab5a9',
	nmdaLight: '#96beb2',
	nmdaShade: '#769f95',
	shine: '#abccc1',
	ampa: '#a5b2c6',
	ampaLight: '#b5c0d2',
	ampaShade: '#8e9bb0',
	ampaShine: '#c0cad9',
	gate: '#dbe7df',
	ink: '#131c1c',
	lumen: '#121a1a',
	lumenOpen: '#35605a',
	glutamate: '#e3c68f',
	ketamine: '#c6b5ee',
	ketamineInk: '#6d5ba3',
	magnesium: '#b7c3c7',
	magnesiumInk: '#e3eaec',
	calcium: '#a5dfc4',
	leader: '#9fb3ad',
	before: '#9fb3ad',
	empty: '#8fa39d',
	most: '#c3dfd5',
	less: '#6d857d',
};

export type Token = keyof typeof dim;
/** A colour for every token; a palette that lacks one does not compile. */
type Palette = Readonly<Record<Token, string>>;

const soft: Palette = {
	frame: '#b5c0b7',
	raised: '#bbc6be',
	current: '#a4b8b1',
	line: '#8ea298',
	edge: '#4c625b',
	text: '#13201c',
	quiet: '#182521',
	accent: '#1f4a43',
	onAccent: '#dfe8e2',
	focus: '#54450f',
	gap: '#aebbb1',
	gapGlow: '#b0bdb3',
	send: '#a6b9b2',
	sendLow: '#a9bbb4',
	recv: '#a6b9b2',
	recvLow: '#abbcb5',
	sendRim: '#7d968e',
	wall: '#98aea6',
	sac: '#b0c0b7',
	sacRim: '#49625b',
	nmda: '#264e48',
	nmdaLight: '#2a544d',
	nmdaShade: '#214640',
	shine: '#2c5850',
	ampa: '#32455f',
	ampaLight: '#374c67',
	ampaShade: '#2b3d55',
	ampaShine: '#3d536f',
	gate: '#0f2825',
	ink: '#c3d0c7',
	lumen: '#879e94',
	lumenOpen: '#c3d0c8',
	glutamate: '#685420',
	ketamine: '#47377f',
	ketamineInk: '#a296cf',
	magnesium: '#35424a',
	magnesiumInk: '#8fa0a6',
	calcium: '#155a3f',
	leader: '#3a5049',
	before: '#465a53',
	empty: '#465a53',
	most: '#0f2e2a',
	less: '#4f665d',
};

const contrast: Palette = {
	frame: '#161e1e',
	raised: '#1a2424',
	current: '#2b3a39',
	line: '#8fa39d',
	edge: '#b3c4be',
	text: '#d0dbd6',
	quiet: '#d0dbd6',
	accent: '#d0dbd6',
	onAccent: '#161e1e',
	focus: '#f0d48f',
	gap: '#161e1e',
	gapGlow: '#161e1e',
	send: '#1d2828',
	sendLow: '#1d2828',
	recv: '#1d2828',
	recvLow: '#1d2828',
	sendRim: '#8fa39d',
	wall: '#2b3a39',
	sac: '#1d2828',
	sacRim: '#b3c4be',
	nmda: '#b5d6cb',
	nmdaLight: '#b5d6cb',
	nmdaShade: '#9dc2b6',
	shine: '#9dc2b6',
	ampa: '#c3cede',
	ampaLight: '#c3cede',
	ampaShade: '#a9b6ca',
	ampaShine: '#a9b6ca',
	gate: '#e9f0ec',
	ink: '#0f1515',
	lumen: '#101616',
	lumenOpen: '#3a5b56',
	glutamate: '#ecd39f',
	ketamine: '#d6c9f6',
	ketamineInk: '#5d4c94',
	magnesium: '#cfd8da',
	magnesiumInk: '#f3f7f8',
	calcium: '#bdeed7',
	leader: '#d0dbd6',
	before: '#d0dbd6',
	empty: '#b3c4be',
	most: '#d0dbd6',
	less: '#8b9d97',
};

/**
 * For forced colors, where the device allows only its own few: what stands out is CanvasText, what is chosen or is
 * ketamine is Highlight, and everything else is background.
 */
const system: Palette = {
	frame: 'Canvas',
	raised: 'Canvas',
	current: 'Canvas',
	line: 'CanvasText',
	edge: 'CanvasText',
	text: 'CanvasText',
	quiet: 'CanvasText',
	accent: 'Highlight',
	onAccent: 'Canvas',
	focus: 'Highlight',
	gap: 'Canvas',
	gapGlow: 'Canvas',
	send: 'Canvas',
	sendLow: 'Canvas',
	recv: 'Canvas',
	recvLow: 'Canvas',
	sendRim: 'CanvasText',
	wall: 'Canvas',
	sac: 'Canvas',
	sacRim: 'CanvasText',
	nmda: 'Canvas',
	nmdaLight: 'Canvas',
	nmdaShade: 'Canvas',
	shine: 'Canvas',
	ampa: 'Canvas',
	ampaLight: 'Canvas',
	ampaShade: 'Canvas',
	ampaShine: 'Canvas',
	gate: 'CanvasText',
	ink: 'Canvas',
	lumen: 'Canvas',
	lumenOpen: 'Canvas',
	glutamate: 'CanvasText',
	ketamine: 'Highlight',
	ketamineInk: 'Canvas',
	magnesium: 'Canvas',
	magnesiumInk: 'Canvas',
	calcium: 'CanvasText',
	leader: 'CanvasText',
	before: 'CanvasText',
	empty: 'CanvasText',
	most: 'CanvasText',
	less: 'CanvasText',
};

export const THEMES: Readonly<Record<Theme, Palette>> = { dim, soft, contrast };

function declarations(palette: Palette): string {
	return Object.entries(palette)
		.map(([token, colour]) => `--${token}:${colour};`)
		.join('');
}

/** The themes as style rules. `--explainer-accent` from the page wins over the theme's own accent. */
export function themeRules(): string {
	const rules = Object.entries(THEMES).map(([theme, palette]) => {
		const scheme = theme === 'soft' ? 'light' : 'dark';
		return `.explainer[data-theme=${theme}]{color-scheme:${scheme};${declarations(palette)}--accent:var(--explainer-accent,${palette.accent})}`;
	});
	const forced = `.explainer[data-theme]{forced-color-adjust:none;${declarations(system)}}`;
	return `${rules.join('')}@media (forced-colors:active){${forced}}`;
}
