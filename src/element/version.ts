/** The build takes it from package.json. */
export const VERSION: string = __EXPLAINER_VERSION__;
