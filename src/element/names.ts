/** The names that pages rely on, in one place. */

export const TAG_NAME = 'ketamine-explainer';
/** Marks a plain element that stands in for the tag where a site builder strips unknown ones. */
export const STAND_IN_ATTRIBUTE = 'data-ketamine-explainer';

export const ATTRIBUTES = [
	'lang',
	'view',
	'chapter',
	'theme',
	'motion',
	'mode',
	'settings-src',
	'clinic-name',
	'clinic-phone',
] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];

/** Made from package.json by the build. */
export const VERSION: string = __EXPLAINER_VERSION__;
