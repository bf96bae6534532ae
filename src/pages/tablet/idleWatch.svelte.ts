/** Notices that nobody has touched the tablet for a while, counts down where all can see it, and then says so. */

/** Time to touch the tablet before it clears itself. */
export const COUNTDOWN_SECONDS = 30;
/** The number on the screen changes this seldom: nothing ticks. */
const COUNTDOWN_STEP_SECONDS = 5;

const MINUTE = 60_000;
/** Use without a touch counts this long after the last one: what lasts longer has got stuck. */
const LONGEST_USE_MINUTES = 20;

export class IdleWatch {
	/** Seconds until it clears; `undefined` while it is in use, or nothing is there to clear. */
	secondsLeft = $state.raw<number>();
	#idleMinutes = 5;
	readonly #onIdle: () => void;
	readonly #isInUse: () => boolean;
	#lastTouch = 0;
	/** Someone was here, touching or not. */
	#lastUse = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param onIdle nobody is there
	 * @param isInUse somebody is there who touches nothing
	 */
	constructor(onIdle: () => void, isInUse: () => boolean = () => false) {
		this.#onIdle = onIdle;
		this.#isInUse = isInUse;
	}

	get idleMinutes(): number {
		return this.#idleMinutes;
	}

	/** A wait under way takes the new length. */
	set idleMinutes(minutes: number) {
		this.#idleMinutes = minutes;
		this.check();
	}

	/** Someone is here: the wait begins anew, and a countdown stops. */
	touch(): void {
		this.#lastTouch = this.#lastUse = Date.now();
		this.secondsLeft = undefined;
		this.#timer ??= setTimeout(this.check, this.idleMinutes * MINUTE);
	}

	/** Nothing is there to clear until the next touch. */
	rest(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.secondsLeft = undefined;
	}

	/** Looks at the clock; also to be called when the tablet wakes up, for timers stand still while it sleeps. */
	check = (): void => {
		if (this.#timer === undefined) return;
		clearTimeout(this.#timer);
		const now = Date.now();
		const mayBeUse = this.secondsLeft === undefined && now - this.#lastTouch < LONGEST_USE_MINUTES * MINUTE;
		if (mayBeUse && this.#isInUse()) this.#lastUse = now;
		const toCountdown = this.#lastUse + this.idleMinutes * MINUTE - now;
		const toClear = toCountdown + COUNTDOWN_SECONDS * 1000;
		if (toClear <= 0) {
			this.rest();
			this.#onIdle();
			return;
		}
		const step = COUNTDOWN_STEP_SECONDS * 1000;
		if (toCountdown <= 0) this.secondsLeft = Math.ceil(toClear / step) * COUNTDOWN_STEP_SECONDS;
		this.#timer = setTimeout(this.check, toCountdown > 0 ? toCountdown : Math.min(step, toClear));
	};
}
