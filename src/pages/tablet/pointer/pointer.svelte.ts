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
	#frame = 0;
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
		cancelAnimationFrame(this.#frame);
		this.#target = undefined;
		this.shown = false;
		if (!on) return;
		this.#listening = new AbortController();
		const options = { signal: this.#listening.signal, capture: true, passive: true };
		this.#sheet.addEventListener('pointerdown', this.#point, options);
		this.#sheet.addEventListener('pointermove', this.#point, options);
		this.#lastMs = performance.now();
		this.#frame = requestAnimationFrame(this.#step);
	}

	readonly #point = ({ clientX, clientY }: PointerEvent): void => {
		const { left, top } = this.#sheet.getBoundingClientRect();
		this.#target = { x: clientX - left, y: clientY - top };
	};

	readonly #step = (nowMs: number): void => {
		this.#frame = requestAnimationFrame(this.#step);
		const seconds = Math.min((nowMs - this.#lastMs) / 1000, LONGEST_FRAME_SECONDS);
		this.#lastMs = nowMs;
		const target = this.#target;
		if (!target) return;
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
	};
}
