/**
 * Runs the moving picture of the chapter that is shown. Every Play and Pause comes here: of the buttons, of the
 * element's methods, and of the tablet page.
 */
import type { Player, ScenePlayback } from '../chapters/chapterContext';

export class Playback implements ScenePlayback {
	playing = $state(false);
	readonly #preferences: { readonly reducedMotion: boolean };
	#player: Player | undefined;
	/** Play was asked for before the picture was there. */
	#playWhenConnected = false;

	constructor(preferences: { readonly reducedMotion: boolean }) {
		this.#preferences = preferences;
	}

	/** Does nothing with reduced motion. */
	play(): void {
		if (this.#preferences.reducedMotion) return;
		if (this.#player) this.#player.play();
		else this.#playWhenConnected = true;
	}

	pause(): void {
		this.#playWhenConnected = false;
		this.#player?.pause();
	}

	replay(): void {
		this.#player?.replay();
	}

	oneStep(): void {
		this.#player?.oneStep();
	}

	connect(player: Player): () => void {
		this.#player = player;
		const wanted = this.#playWhenConnected;
		this.#playWhenConnected = false;
		if (wanted) this.play();
		return () => {
			// Another picture may have been connected in the meantime.
			if (this.#player !== undefined && this.#player !== player) return;
			this.#player = undefined;
			this.playing = false;
		};
	}

	/** The reader leaves a step: what was asked for there is not played elsewhere. */
	leaveStep(): void {
		this.#playWhenConnected = false;
	}

	/** The reader leaves a chapter, and its picture goes. Play from now on means the picture of the next chapter. */
	leaveChapter(): void {
		this.pause();
		this.#player = undefined;
	}
}
