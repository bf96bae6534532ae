/** How a page holds the explainer: the attributes of the element, and where its files are. */

export const VIEWS = ['full', 'day', 'synapse'] as const;
export type View = (typeof VIEWS)[number];

/** `auto`: as the page around it. */
export const EMBED_LANGUAGES = ['auto', 'en', 'es'] as const;
export type EmbedLanguage = (typeof EMBED_LANGUAGES)[number];

export const LIGHTS = ['auto', 'dim', 'soft', 'contrast'] as const;
export type Light = (typeof LIGHTS)[number];

/** Where the settings are: written into the page, or in a file beside it. */
export const SETTINGS_PLACES = ['inline', 'file'] as const;
export type SettingsPlace = (typeof SETTINGS_PLACES)[number];

/** What the clinic's page is made with. */
export const HOSTS = [
	'html',
	'wordpress',
	'wordpressPlugin',
	'wix',
	'squarespace',
	'webflow',
	'iframe',
	'react',
	'vue',
	'svelte',
] as const;
export type Host = (typeof HOSTS)[number];

export interface Embed {
	readonly view: View;
	readonly lang: EmbedLanguage;
	readonly theme: Light;
	readonly settingsPlace: SettingsPlace;
	/** Address of the script, as the clinic's page names it. */
	readonly script: string;
	/** Hash of the script, `sha384-…`. */
	readonly integrity: string;
	/** Address of the settings file. */
	readonly settingsSrc: string;
	/** Address of the page for an iframe. */
	readonly page: string;
	/** The clinic's settings that hold. */
	readonly settings: Readonly<Record<string, unknown>>;
}

/** An address that a page can hold: from the site's root, beside the page, or on another site by https. */
export function isAddress(text: string): boolean {
	return /^(https:\/\/[\w.-]+(:\d+)?\/|(?!\/\/)[\w./])[\w!#$%&()*+,\-./;=?@~]*$/.test(text);
}

export function isOnOtherSite(address: string): boolean {
	return address.startsWith('https://');
}
