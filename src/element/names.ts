/** Names that pages rely on. */

export const TAG_NAME = 'ketamine-explainer';
/** Marks a plain element as a stand-in for the tag, for site builders that strip unknown tags. */
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
