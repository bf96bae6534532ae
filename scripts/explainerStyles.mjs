/**
 * Gathers the styles of the explainer's components into one text, which the element's shadow root adopts.
 *
 * Svelte would put `<style>` elements into each shadow root, and a page with a strict policy (`style-src 'self'`) would
 * refuse them. So components are compiled with `css: 'external'`, and the module `virtual:explainer-styles` gives what
 * Vite has extracted from them: in a build, the one style sheet of the bundle (`cssCodeSplit: false`); in development,
 * the `<style>` elements that Vite keeps in the document.
 */

const MODULE = 'virtual:explainer-styles';
const RESOLVED = `\0${MODULE}`;
/** Takes the place of the style sheet in the script until Vite has made it. */
const PLACEHOLDER = '__EXPLAINER_COMPONENT_STYLES__';

const IN_DEVELOPMENT = `
	export const componentStyles = () =>
		[...document.querySelectorAll('style[data-vite-dev-id*=".svelte"]')].map(({ textContent }) => textContent).join('\\n');
`;

/** @returns {import('vite').Plugin} */
export function explainerStyles() {
	let isBuild = false;
	/** What has been gathered, by the ids of its modules. @type {Map<string, string>} */
	const gathered = new Map();
	return {
		name: 'explainer-styles',
		configResolved(config) {
			isBuild = config.command === 'build';
		},
		resolveId: (id) => (id === MODULE ? RESOLVED : null),
		load(id) {
			if (id !== RESOLVED) return null;
			return isBuild ? `export const componentStyles = () => '${PLACEHOLDER}';` : IN_DEVELOPMENT;
		},
		transform(code, id) {
			if (/[?&]svelte&type=style\b/.test(id)) gathered.set(id, code);
		},
		// The style sheet is put in after the file has got its name.
		augmentChunkHash: ({ moduleIds }) =>
			moduleIds.includes(RESOLVED) ? [...gathered].sort(([a], [b]) => (a < b ? -1 : 1)).join() : undefined,
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
				const user = chunks.find(({ code }) => code.includes(PLACEHOLDER));
				if (!user) return;
				const sheets = Object.values(bundle).filter((file) => file.fileName.endsWith('.css'));
				const css = sheets.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n');
				for (const { fileName } of sheets) delete bundle[fileName];
				const literal = JSON.stringify(css.trim());
				user.code = user.code.replace(new RegExp(`(["'\`])${PLACEHOLDER}\\1`), () => literal);
			},
		},
	};
}
