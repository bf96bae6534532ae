/** Shows the page on the whole screen, where the browser can. */
export class FullScreen {
	readonly possible = document.fullscreenEnabled;
	on = $state(false);

	constructor() {
		document.addEventListener('fullscreenchange', () => (this.on = document.fullscreenElement !== null));
	}

	async toggle(): Promise<void> {
		const change = this.on ? document.exitFullscreen() : document.documentElement.requestFullscreen();
		// May be refused by the tablet's owner. The page works without it.
		await change.catch(() => undefined);
	}
}
