/** The version in package.json; put in by the build. */
declare const __EXPLAINER_VERSION__: string;
