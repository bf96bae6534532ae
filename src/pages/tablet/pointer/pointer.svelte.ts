/** A soft ring that shows what is being talked about. It only listens to touches and lets all of them through. */
import type { FollowedExplainer } from '../followedExplainer.svelte';
import { distance, FADE_MS, FAR, glide, type Spot } from './glide';

/** Longest frame that counts, so that the ring does not jump after the page has stalled. */
const LONGEST_FRAME_SECONDS = 0.1;

export class Pointer {
	on = $state(false);
	/** Where the ring is on the sheet; none before the first touch. */
	spot = $state<Spot>();
	/** Whether it is visible or fading in; else it is gone or fading out. */
	shown = $state(false);
	readonly #explainer: FollowedExplainer;
	readonly #sheet: HTMLElement;
	#target: Spot | undefined;
	/** The next frame, while the ring is on its way. */
	#frame: number | undefined;
	#lastMs = 0;
	/** When it has faded out. Until then it stays where it is. */
	#goneAtMs = 0;
	#listening: AbortController | undefined;

	constructor(explainer: FollowedExplainer, sheet: HTMLElement) {
		this.#explainer = explainer;
		this.#sheet = sheet;
	}

	setOn(on: boolean): void {
		if (on === this.on) return;
		this.on = on;
		this.#listening?.abort();
		if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
		this.#frame = undefined;
		this.#target = undefined;
		this.shown = false;
		if (!on) return;
		this.#listening = new AbortController();
		const options = { signal: this.#listening.signal, capture: true, passive: true };
		this.#sheet.addEventListener('pointerdown', this.#point, options);
		this.#sheet.addEventListener('pointermove', this.#point, options);
	}

	readonly #point = ({ clientX, clientY }: PointerEvent): void => {
		const { left, top } = this.#sheet.getBoundingClientRect();
		this.#target = { x: clientX - left, y: clientY - top };
		if (this.#frame !== undefined) return;
		this.#lastMs = performance.now();
		this.#frame = requestAnimationFrame(this.#step);
	};

	readonly #step = (nowMs: number): void => {
		const seconds = Math.min(Math.max(0, nowMs - this.#lastMs) / 1000, LONGEST_FRAME_SECONDS);
		this.#lastMs = nowMs;
		const target = this.#target!;
		this.#approach(target, nowMs, seconds);
		const hasArrived = this.shown && distance(this.spot!, target) === 0;
		this.#frame = hasArrived ? undefined : requestAnimationFrame(this.#step);
	};

	#approach(target: Spot, nowMs: number, seconds: number): void {
		if (!this.shown) {
			if (nowMs < this.#goneAtMs) return;
			this.spot = target;
			this.shown = true;
			return;
		}
		const away = distance(this.spot!, target);
		if (away > FAR || (away > 1 && this.#explainer.reducedMotion)) {
			this.shown = false;
			this.#goneAtMs = nowMs + FADE_MS;
		} else if (away > 0) this.spot = glide(this.spot!, target, seconds);
	}
}
