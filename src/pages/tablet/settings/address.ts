/** The address that the page was given for its settings: `tablet.html?settings=./our-clinic.json`. */

export function settingsAddress(): string | null {
	return new URLSearchParams(location.search).get('settings');
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
