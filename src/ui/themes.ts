/** The colours of each light, as one table. Luminances and contrasts were checked when they were chosen. */

/**
 * In dim, soft and high contrast, and where the device has its own few colours: what stands out is CanvasText, what is
 * chosen or ketamine Highlight, and all else is ground.
 */
const COLOURS = {
	frame: '#172020 #b5c0b7 #161e1e',
	raised: '#1f2b2b #bbc6be #1a2424',
	current: '#263d3c #a4b8b1 #2b3a39',
	line: '#354646 #8ea298 #8fa39d CanvasText',
	edge: '#7f9691 #4c625b #b3c4be CanvasText',
	text: '#d2ddd8 #13201c #d0dbd6 CanvasText',
	quiet: '#c5d1cb #182521 #d0dbd6 CanvasText',
	accent: '#a3cfc0 #1f4a43 #d0dbd6 Highlight',
	onAccent: '#10201c #dfe8e2 #161e1e',
	focus: '#e2c995 #54450f #f0d48f Highlight',
	gap: '#1a2626 #aebbb1 #161e1e',
	gapGlow: '#1f2d2d #b0bdb3 #161e1e',
	send: '#293b3d #a6b9b2 #1d2828',
	sendLow: '#243537 #a9bbb4 #1d2828',
	recv: '#293b3d #a6b9b2 #1d2828',
	recvLow: '#213032 #abbcb5 #1d2828',
	sendRim: '#45605f #7d968e #8fa39d CanvasText',
	wall: '#3c5556 #98aea6 #2b3a39',
	sac: '#3a5150 #b0c0b7 #1d2828',
	sacRim: '#78918c #49625b #b3c4be CanvasText',
	nmda: '#8ab5a9 #244b45 #b5d6cb',
	nmdaLight: '#96beb2 #28514a #b5d6cb',
	nmdaShade: '#769f95 #1f433d #9dc2b6',
	shine: '#abccc1 #2c5850 #9dc2b6',
	ampa: '#a5b2c6 #32455f #c3cede',
	ampaLight: '#b5c0d2 #374c67 #c3cede',
	ampaShade: '#8e9bb0 #2b3d55 #a9b6ca',
	ampaShine: '#c0cad9 #3d536f #a9b6ca',
	gate: '#dbe7df #0f2825 #e9f0ec CanvasText',
	ink: '#131c1c #c3d0c7 #0f1515',
	lumen: '#121a1a #82998f #101616',
	lumenOpen: '#35605a #c3d0c8 #3a5b56',
	glutamate: '#e3c68f #685420 #ecd39f CanvasText',
	ketamine: '#c6b5ee #47377f #d6c9f6 Highlight',
	ketamineInk: '#6d5ba3 #a296cf #5d4c94',
	magnesium: '#b7c3c7 #35424a #cfd8da',
	magnesiumInk: '#e3eaec #8fa0a6 #f3f7f8',
	calcium: '#a5dfc4 #155a3f #bdeed7 CanvasText',
	leader: '#9fb3ad #3a5049 #d0dbd6 CanvasText',
	before: '#9fb3ad #465a53 #d0dbd6 CanvasText',
	empty: '#8fa39d #465a53 #b3c4be CanvasText',
	most: '#c3dfd5 #0f2e2a #d0dbd6 CanvasText',
	less: '#6d857d #4f665d #8b9d97 CanvasText',
};

export type Token = keyof typeof COLOURS;
export type Theme = 'dim' | 'soft' | 'contrast';

export const THEMES = {
	dim: column(0),
	soft: column(1),
	contrast: column(2),
} as const satisfies Record<Theme, unknown>;

function column(place: number, otherwise = ''): Readonly<Record<Token, string>> {
	const entries = Object.entries(COLOURS).map(([token, colours]) => [token, colours.split(' ')[place] ?? otherwise]);
	return Object.fromEntries(entries) as Record<Token, string>;
}

function declarations(colours: Readonly<Record<Token, string>>): string {
	return Object.entries(colours)
		.map(([token, colour]) => `--${token}:${colour};`)
		.join('');
}

/** The themes as style rules. `--explainer-accent` from the page wins over the theme's own accent. */
export function themeRules(): string {
	const lights = Object.entries(THEMES).map(([theme, colours]) => {
		const scheme = theme === 'soft' ? 'light' : 'dark';
		return `.explainer[data-theme=${theme}]{color-scheme:${scheme};${declarations(colours)}--accent:var(--explainer-accent,${colours.accent})}`;
	});
	const system = declarations(column(3, 'Canvas'));
	return `${lights.join('')}@media (forced-colors:active){.explainer[data-theme]{forced-color-adjust:none;${system}}}`;
}
