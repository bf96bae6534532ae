/** Notices that nobody has touched the tablet for a while, counts down where everybody can see it, and then calls back. */
import { SteadyClock } from './steadyClock';

/** Time to touch the tablet before it clears itself. */
export const COUNTDOWN_SECONDS = 30;
/** The number on the screen changes only this often, so that nothing ticks. */
const COUNTDOWN_STEP_SECONDS = 5;

const MINUTE = 60_000;
/** Use without a touch, such as reading aloud, counts for this long after the last touch. After that it must be stuck. */
const LONGEST_USE_MINUTES = 20;

export class IdleWatch {
	/** Seconds until the tablet clears itself; `undefined` while it is in use, and when there is nothing to clear. */
	secondsLeft = $state<number>();
	#idleMinutes = 5;
	readonly #onIdle: () => void;
	readonly #isInUse: () => boolean;
	readonly #clock = new SteadyClock();
	#lastTouch = 0;
	/** When somebody was last here, whether they touched the tablet or not. */
	#lastUse = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param onIdle called when nobody is there
	 * @param isInUse whether somebody is there without touching anything
	 */
	constructor(onIdle: () => void, isInUse: () => boolean = () => false) {
		this.#onIdle = onIdle;
		this.#isInUse = isInUse;
	}

	get idleMinutes(): number {
		return this.#idleMinutes;
	}

	/** Also changes the length of a wait that has begun. */
	set idleMinutes(minutes: number) {
		this.#idleMinutes = minutes;
		this.check();
	}

	/** Whether nobody has touched the tablet since it was cleared. */
	get resting(): boolean {
		return this.#timer === undefined;
	}

	/**
	 * Something happened that may be somebody's doing or the page's own, such as a focus that moves. It counts as use, but
	 * neither begins a visit nor stops a countdown, whose notice takes the focus itself.
	 */
	stir(): void {
		if (!this.resting && this.secondsLeft === undefined) this.touch();
	}

	/** Somebody is here: starts the wait again and stops a countdown. */
	touch(): void {
		this.#lastTouch = this.#lastUse = this.#clock.now;
		this.secondsLeft = undefined;
		this.#timer ??= setTimeout(this.check, this.idleMinutes * MINUTE);
	}

	/** There is nothing to clear until the next touch. */
	rest(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.secondsLeft = undefined;
	}

	/** The page is hidden, perhaps because the tablet goes to sleep. */
	hide(): void {
		this.#clock.hide();
	}

	/** The page is shown again. Timers stand still while a tablet sleeps, so that it may be time to clear it. */
	wake(): void {
		this.#clock.show();
		this.check();
	}

	/** Looks at the clock. */
	check = (): void => {
		if (this.#timer === undefined) return;
		clearTimeout(this.#timer);
		const { now } = this.#clock;
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
