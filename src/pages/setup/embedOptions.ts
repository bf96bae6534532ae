/** How a clinic's page holds the explainer: the attributes of the element, and where its files are. */

export const VIEWS = ['full', 'short', 'day', 'synapse'] as const;
export type View = (typeof VIEWS)[number];

/** `auto`: as the page around it. */
export const EMBED_LANGUAGES = ['auto', 'en', 'es'] as const;
export type EmbedLanguage = (typeof EMBED_LANGUAGES)[number];

/** `auto`: as the reader's device. */
export const EMBED_THEMES = ['auto', 'dim', 'soft', 'contrast'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Where the settings are: written into the page, or in a file beside it. */
export const SETTINGS_PLACES = ['inline', 'file'] as const;
export type SettingsPlace = (typeof SETTINGS_PLACES)[number];

export interface EmbedOptions {
	view: View;
	lang: EmbedLanguage;
	theme: EmbedTheme;
	settingsPlace: SettingsPlace;
	/** Address of the script, as the clinic's page names it. */
	script: string;
	/** Address of the settings file. */
	settingsSrc: string;
	/** Address of the page for an iframe. */
	page: string;
}

export const DEFAULT_OPTIONS: Readonly<EmbedOptions> = {
	view: 'full',
	lang: 'auto',
	theme: 'auto',
	settingsPlace: 'inline',
	script: '/ketamine-explainer.js',
	settingsSrc: '/clinic.settings.json',
	page: '/ketamine-explainer.html',
};

/** Everything that the code for a page is made from. */
export interface Embed extends Readonly<EmbedOptions> {
	/** Hash of the script, `sha384-…`. */
	readonly integrity: string;
	/** The clinic's settings that are accepted. */
	readonly settings: Readonly<Record<string, unknown>>;
}

interface HostNeeds {
	/** The page loads the script from the clinic's own site. */
	readonly script?: true;
	/** The code can hold the settings, or name a file with them. */
	readonly settings?: true;
	/** The site builder stores no scripts, so the script comes from elsewhere, by a full address. */
	readonly https?: true;
}

/** What the clinic's page can be made with, and what the code for it needs. */
export const HOSTS = {
	html: { script: true, settings: true },
	wordpress: { script: true, settings: true },
	wordpressPlugin: {},
	wix: { script: true, settings: true, https: true },
	squarespace: { script: true, settings: true },
	webflow: { script: true, settings: true, https: true },
	iframe: {},
	react: { settings: true },
	vue: { settings: true },
	svelte: { settings: true },
} as const satisfies Record<string, HostNeeds>;
export type Host = keyof typeof HOSTS;
export const HOST_IDS = Object.keys(HOSTS) as Host[];

export function needsOf(host: Host): HostNeeds {
	return HOSTS[host];
}

/** Whether a page can name this address: from the site's root, beside the page, or on another site by https. */
export function isAddress(text: string): boolean {
	return /^(https:\/\/[\w.-]+(:\d+)?\/|(?!\/\/)[\w./])[\w!#$%&()*+,\-./;=?@~]*$/.test(text);
}

export function isOnOtherSite(address: string): boolean {
	return address.startsWith('https://');
}
