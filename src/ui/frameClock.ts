/**
 * A clock for animations that runs with the screen's frames. One frame adds a limited time at most, so after a stall an
 * animation continues where it was instead of jumping. While the clock is paused, or its element hidden or off screen, it
 * requests no frames.
 *
 *     stopped ── play ──► running ⇄ waiting (hidden or off screen)
 *        ▲────── pause ──────┘
 */

/** The most that one frame adds, in ms. */
export const CATCH_UP_MS = 100;

export class FrameClock {
	readonly #onTime: (elapsedMs: number) => void;
	#playing = false;
	#onScreen = true;
	#frame = 0;
	#lastMs: number | undefined;
	readonly #release: () => void;

	/**
	 * @param element the clock runs only while this is on screen
	 * @param onTime called once a frame with the time that has passed, in ms
	 */
	constructor(element: Element, onTime: (elapsedMs: number) => void) {
		this.#onTime = onTime;
		const observer = new IntersectionObserver((entries) => {
			this.#onScreen = entries.at(-1)!.isIntersecting;
			this.#update();
		});
		observer.observe(element);
		const onVisibility = () => this.#update();
		document.addEventListener('visibilitychange', onVisibility);
		this.#release = () => {
			observer.disconnect();
			document.removeEventListener('visibilitychange', onVisibility);
		};
	}

	play(): void {
		this.#playing = true;
		this.#update();
	}

	pause(): void {
		this.#playing = false;
		this.#update();
	}

	destroy(): void {
		this.pause();
		this.#release();
	}

	#update(): void {
		const run = this.#playing && this.#onScreen && !document.hidden;
		if (run && !this.#frame) {
			this.#lastMs = undefined;
			this.#frame = requestAnimationFrame(this.#tick);
		} else if (!run && this.#frame) {
			cancelAnimationFrame(this.#frame);
			this.#frame = 0;
		}
	}

	readonly #tick = (nowMs: number): void => {
		this.#frame = requestAnimationFrame(this.#tick);
		const elapsedMs = nowMs - (this.#lastMs ?? nowMs);
		this.#lastMs = nowMs;
		if (elapsedMs > 0) this.#onTime(Math.min(elapsedMs, CATCH_UP_MS));
	};
}
