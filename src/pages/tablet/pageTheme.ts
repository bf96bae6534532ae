/** Gives the tools around the explainer the colours of its theme. */
import { fadeLight } from '../../ui/lightFade';
import { THEMES, type Theme } from '../../ui/themes';

export class PageTheme {
	#theme: Theme | undefined;

	constructor() {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(pageThemeRules());
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}

	/** The first theme is there at once; each later one fades in while the explainer's own does. */
	show(theme: Theme): void {
		const root = document.documentElement;
		const before = this.#theme;
		this.#theme = root.dataset['theme'] = theme;
		if (before && before !== theme) fadeLight(root, before, theme);
	}
}

function pageThemeRules(): string {
	return Object.entries(THEMES)
		.map(([theme, colours]) => {
			const tokens = Object.entries(colours).map(([token, colour]) => `--ke-${token}:${colour}`);
			return `:root[data-theme=${theme}]{${tokens.join(';')}}`;
		})
		.join('');
}
