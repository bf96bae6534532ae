/** The whole screen for the explainer, where the browser can. */
export class FullScreen {
	readonly possible = document.fullscreenEnabled;
	on = $state.raw(false);

	constructor() {
		document.addEventListener('fullscreenchange', () => (this.on = document.fullscreenElement !== null));
	}

	async toggle(): Promise<void> {
		const change = this.on ? document.exitFullscreen() : document.documentElement.requestFullscreen();
		// Refused without a touch, or by the tablet's owner: the page works as it is.
		await change.catch(() => undefined);
	}
}
