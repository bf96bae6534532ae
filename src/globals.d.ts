/** The version in package.json, inserted by the build. */
declare const __EXPLAINER_VERSION__: string;

/** The styles of all components, as one text (scripts/explainerStyles.mjs). */
declare module 'virtual:explainer-styles' {
	export function componentStyles(): string;
}
