/**
 * Time that only goes on: setting the tablet's clock changes nothing, and sleep counts. Browsers' own steady clock
 * (`performance.now`) stands still on many systems while the tablet sleeps. A page is hidden then, so for that time the
 * wall clock counts where it says more.
 */
export class SteadyClock {
	/** Sleep that the browser's steady clock has missed, ms. */
	#missed = 0;
	#hiddenAt: { readonly wall: number; readonly steady: number } | undefined;

	/** Milliseconds since some moment. */
	get now(): number {
		return performance.now() + this.#missed;
	}

	/** Call this when the page is hidden. */
	hide(): void {
		this.#hiddenAt ??= { wall: Date.now(), steady: performance.now() };
	}

	/** Call this when the page is shown again, before asking for the time. */
	show(): void {
		if (!this.#hiddenAt) return;
		const { wall, steady } = this.#hiddenAt;
		this.#hiddenAt = undefined;
		this.#missed += Math.max(0, Date.now() - wall - (performance.now() - steady));
	}
}
