/**
 * The icon of an installed page starts it at the `start_url` of its manifest. A page that was given an address for its
 * settings links another manifest, so that its icon asks the same address again, whatever the browser has kept. The
 * worker answers with the address in `start_url`. The file on the server, for browsers without the worker, has none:
 * then the icon opens the page as it was when it was installed.
 */

/** Made by scripts/tabletWorker.mjs. */
export const START_MANIFEST = 'tablet-start.webmanifest';

export function startWith(settings: string): void {
	const query = new URLSearchParams({ settings }).toString();
	const link = () => {
		const old = document.querySelector<HTMLLinkElement>('link[rel=manifest]')!;
		// A new element, because browsers do not read the same address again.
		const linked = old.cloneNode() as HTMLLinkElement;
		linked.href = `./${START_MANIFEST}?${query}`;
		old.replaceWith(linked);
	};
	link();
	// Only from now on, the worker answers.
	if ('serviceWorker' in navigator) navigator.serviceWorker.addEventListener('controllerchange', link);
}
