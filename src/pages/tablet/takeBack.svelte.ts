/** Lets a clinician take back a touch on *Start over*, for a while. After that nothing of the visit is left. */

const OFFERED_MS = 10_000;

export class TakeBack {
	/** Whether it can be taken back now. */
	offered = $state(false);
	#takeBack: (() => void) | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param takeBack puts everything back
	 * @param onEnd called when the time is over and nothing was taken back
	 */
	offer(takeBack: () => void, onEnd: () => void): void {
		this.end();
		this.#takeBack = takeBack;
		this.offered = true;
		this.#timer = setTimeout(() => {
			this.end();
			onEnd();
		}, OFFERED_MS);
	}

	takeBack(): void {
		const takeBack = this.#takeBack;
		this.end();
		takeBack?.();
	}

	/** Forgets what could be taken back. */
	end(): void {
		clearTimeout(this.#timer);
		this.#takeBack = undefined;
		this.offered = false;
	}
}
