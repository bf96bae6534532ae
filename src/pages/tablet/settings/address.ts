/** The address that the page was given for its settings: `tablet.html?settings=./our-clinic.json`. */
import { keptSettings } from './keptSettings';

/** The same as the last time, when the page is started without one, such as from an icon of an earlier version. */
export async function settingsAddress(): Promise<string | null> {
	return new URLSearchParams(location.search).get('settings') ?? (await keptSettings())?.address ?? null;
}

/** @returns the absolute address if it is on this site */
export function sameOrigin(address: string): URL | undefined {
	try {
		const url = new URL(address, location.href);
		return url.origin === location.origin ? url : undefined;
	} catch {
		return undefined;
	}
}
