/**
 * Keeps the clinic's settings file on this tablet, in a cache of this site. The file holds facts about the clinic and
 * nothing about a person.
 */

export const SETTINGS_CACHE = 'ketamine-explainer-tablet-settings';
const ADDRESS = './kept-settings';

export interface NamedText {
	/** Name of the file, or its address. */
	readonly name: string;
	readonly text: string;
	/** The address as the page was given it, if they came from one. */
	readonly address?: string;
}

export interface KeptText extends NamedText {
	/** When it was read, ms since 1970. Earlier versions of this page did not keep that. */
	readonly readAt?: number;
}

/** @returns whether the browser has kept it */
export async function keepSettings(settings: KeptText): Promise<boolean> {
	try {
		const cache = await caches.open(SETTINGS_CACHE);
		await cache.put(ADDRESS, Response.json(settings));
		return true;
	} catch {
		// There is no cache without https or in a private window, and no room in one on a full tablet.
		return false;
	}
}

export async function keptSettings(): Promise<KeptText | undefined> {
	try {
		const cache = await caches.open(SETTINGS_CACHE);
		const found = (await (await cache.match(ADDRESS))?.json()) as KeptText | undefined;
		return typeof found?.text === 'string' ? found : undefined;
	} catch {
		return undefined;
	}
}

export async function forgetSettings(): Promise<void> {
	try {
		await caches.delete(SETTINGS_CACHE);
	} catch {
		// Nothing was kept.
	}
}
