/**
 * Plays a script: runs the model in fixed sub-steps of screen time and turns it into drawings that change calmly.
 * What is drawn at a time depends on the script alone, so it is the same at every frame rate.
 */
import { easedScale } from './eased';
import { SLOTS, type Slot } from './geometry';
import { ModelRun } from './modelRun';
import { Particles, type ParticleFrame } from './particles';
import { isConducting, type ReceptorPicture } from './receptorPicture';
import { ReceptorTimeline, type ReceptorFrame } from './receptorTimeline';
import { receptorLabel, type SceneScript } from './sceneScript';
import { MAGNESIUM_MS, SUB_STEP_MS, VESICLE_EMPTIES_MS, VESICLE_REFILLS_AFTER_MS } from './timing';

export interface SceneFrame {
	readonly receptors: readonly ReceptorFrame[];
	readonly particles: readonly ParticleFrame[];
	/** How full the open vesicle is, 0..1. */
	readonly vesicle: number;
	/** Time since ketamine began to drift in, ms; `Infinity` when it is there from the start. */
	readonly ketamineArrivingMs: number;
	readonly ketaminePresent: boolean;
}

/** How full the open vesicle is, by the time since the last release, ms. */
const vesicleFilling = easedScale(
	[0, VESICLE_EMPTIES_MS, VESICLE_REFILLS_AFTER_MS, VESICLE_REFILLS_AFTER_MS + VESICLE_EMPTIES_MS],
	[1, 0, 0, 1],
);

export class SceneTimeline {
	readonly script: SceneScript;
	/** Counts the changes that names and descriptions depend on, so that these are renewed only then. */
	revision = 0;

	readonly #model: ModelRun;
	readonly #receptors: readonly ReceptorTimeline[];
	readonly #particles = new Particles();
	#timeMs = 0;
	#lastReleaseMs = -Infinity;

	constructor(script: SceneScript) {
		this.script = script;
		this.#model = new ModelRun(script, {
			onRelease: () => this.#release(),
			onOpen: ({ kind, index }) =>
				this.#receptors.find((receptor) => receptor.kind === kind && receptor.index === index)?.noteOpening(),
		});
		this.#receptors = SLOTS.map((slot) => new ReceptorTimeline(slot, this.#model.target(slot)));
	}

	/** Time since the start, ms on the screen. */
	get timeMs(): number {
		return this.#timeMs;
	}

	get ended(): boolean {
		return this.script.repeatMs === undefined && this.#timeMs >= this.script.lengthMs;
	}

	get glutamateInCleft(): boolean {
		return this.#particles.glutamateInCleft;
	}

	/** The picture of every receptor now, from left to right. */
	get pictures(): readonly (Slot & { readonly picture: ReceptorPicture })[] {
		return this.#receptors;
	}

	/** Goes on to a time, ms on the screen, in whole sub-steps. */
	advanceTo(timeMs: number): void {
		while (this.#timeMs + SUB_STEP_MS <= timeMs && !this.ended) this.#subStep();
	}

	/**
	 * Goes on until something that words tell has changed and has settled, so that each call shows something new.
	 * At the end of the script it stays.
	 */
	advanceToNextChange(): void {
		const before = this.#told();
		const latestMs = this.#timeMs + this.script.lengthMs;
		while (this.#told() === before && !this.ended && this.#timeMs < latestMs) this.#subStep();
		// Receptors are drawn as they come to rest; what drifts in the cleft needs about this long.
		const settledMs = this.#timeMs + MAGNESIUM_MS;
		while (this.#timeMs < settledMs && !this.ended) this.#subStep();
	}

	/**
	 * What is drawn at a time.
	 * @param receptorsMs `Infinity` draws every receptor as it comes to rest, so that a still shows what its names say
	 */
	frame(timeMs = this.#timeMs, receptorsMs = timeMs): SceneFrame {
		return {
			receptors: this.#receptors.map((receptor) => receptor.frame(receptorsMs)),
			particles: this.#particles.frames(timeMs),
			vesicle: vesicleFilling(timeMs - this.#lastReleaseMs),
			ketamineArrivingMs: this.script.ketamineArrives ? timeMs : Infinity,
			ketaminePresent: this.script.ketamineUm > 0,
		};
	}

	/** What words tell of the picture. Glutamate that leaves a closed receptor changes the picture, but no word. */
	#told(): string {
		return [this.glutamateInCleft, ...this.pictures.map(({ kind, picture }) => receptorLabel(kind, picture))].join();
	}

	#subStep(): void {
		this.#timeMs += SUB_STEP_MS;
		this.#model.advanceTo(this.#timeMs / this.script.slowdown);
		for (const receptor of this.#receptors) this.#follow(receptor);
		const before = this.glutamateInCleft;
		this.#particles.removeGone(this.#timeMs);
		if (before !== this.glutamateInCleft) this.revision++;
	}

	#release(): void {
		this.#lastReleaseMs = this.#timeMs;
		this.#particles.releaseGlutamate(this.#timeMs);
		this.revision++;
	}

	#follow(receptor: ReceptorTimeline): void {
		const before = receptor.picture;
		if (!receptor.follow(this.#model.target(receptor), this.#timeMs)) return;
		if (isConducting(receptor.picture) && !isConducting(before)) this.#particles.sendIons(receptor, this.#timeMs);
		this.revision++;
	}
}
