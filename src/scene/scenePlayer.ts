/**
 * One scene on a page: its story, its drawing, its clock. A page tells it the script, the width, and whether to play;
 * it tells back when something that words depend on has changed.
 */
import { FrameClock } from '../ui/frameClock';
import type { DoorPicture } from './doorPicture';
import { letsThrough } from './doorPicture';
import type { Slot } from './geometry';
import { doorState, type DoorLabel, type SceneLabel, type SceneScript } from './sceneScript';
import { SceneStory } from './sceneStory';
import { SceneView, type SceneText } from './sceneView';

export interface SceneCounts {
	readonly small: number;
	readonly smallOpen: number;
	readonly nmda: number;
	readonly letting: number;
	readonly plugged: number;
	readonly holding: number;
	/** Of those that hold ketamine. */
	readonly closedOver: number;
	/** 1 where there is some in the gap. */
	readonly keysInGap: number;
	readonly freeKetamine: number;
}

export interface SceneReport {
	/** Counts over the doors that are shown. */
	readonly counts: SceneCounts;
	/** What each door that is shown is doing, from left to right. */
	readonly doors: readonly DoorLabel[];
	/** Time of the story, ms on the screen. */
	readonly timeMs: number;
	/** Names that found no room in the picture. */
	readonly unplaced: readonly SceneLabel[];
}

export interface ScenePlayerEvents {
	readonly onReport: (report: SceneReport) => void;
	readonly onPlaying: (playing: boolean) => void;
}

export class ScenePlayer {
	readonly #view: SceneView;
	readonly #clock: FrameClock;
	readonly #events: ScenePlayerEvents;
	#text: SceneText;
	#story: SceneStory;
	#width = 0;
	#timeMs = 0;
	#reportedRevision = -1;
	#playing = false;
	/** The still of a step is shown until it is played: playing then begins at its beginning. */
	#atStill = true;

	constructor(svg: SVGSVGElement, script: SceneScript, text: SceneText, events: ScenePlayerEvents) {
		this.#view = new SceneView(svg);
		this.#text = text;
		this.#events = events;
		this.#story = new SceneStory(script);
		this.#clock = new FrameClock(svg, (elapsedMs) => this.#onTime(elapsedMs));
		this.#story.advanceTo(script.stillAtMs);
		this.#timeMs = this.#story.timeMs;
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** Fits the picture to a width, px. */
	resize(width: number): void {
		this.#width = width;
		this.#view.resize(width, this.#story.script);
		this.#redraw();
	}

	/** Other words for the same picture. */
	setText(text: SceneText): void {
		this.#text = text;
		this.#redraw();
	}

	/** Another step: its still, or, while playing, its beginning. */
	setScript(script: SceneScript): void {
		if (script === this.#story.script) return;
		this.#view.crossFade();
		this.#story = new SceneStory(script);
		this.#atStill = !this.#playing;
		if (this.#atStill) this.#story.advanceTo(script.stillAtMs);
		this.#timeMs = this.#story.timeMs;
		this.#view.resize(this.#width, script);
		this.#redraw();
	}

	play(): void {
		if (this.#playing) return;
		if (this.#atStill || this.#story.ended) this.#restart();
		// What came to rest in a still picture goes on where it was.
		else this.#view.crossFade();
		this.#setPlaying(true);
	}

	pause(): void {
		if (this.#playing) this.#setPlaying(false);
	}

	/** Back to the beginning of the step, and plays on if it was playing. */
	replay(): void {
		this.#restart();
	}

	/** To the next change, without motion. At the end it begins again. */
	oneStep(): void {
		this.pause();
		if (this.#atStill || this.#story.ended) this.#restart();
		else this.#view.crossFade();
		this.#story.advanceToNextChange();
		this.#timeMs = this.#story.timeMs;
		this.#redraw();
	}

	destroy(): void {
		this.#clock.destroy();
		this.#view.destroy();
	}

	#restart(): void {
		this.#view.crossFade();
		this.#story = new SceneStory(this.#story.script);
		this.#timeMs = 0;
		this.#atStill = false;
		this.#redraw();
	}

	#setPlaying(playing: boolean): void {
		this.#playing = playing;
		if (playing) this.#clock.play();
		else this.#clock.pause();
		this.#events.onPlaying(playing);
	}

	#onTime(elapsedMs: number): void {
		this.#timeMs += elapsedMs;
		this.#story.advanceTo(this.#timeMs);
		this.#view.draw(this.#story.frame(this.#timeMs));
		if (this.#story.revision !== this.#reportedRevision) this.#report();
		if (this.#story.ended) this.#setPlaying(false);
	}

	#redraw(): void {
		if (this.#width === 0) return;
		this.#view.draw(this.#story.frame(this.#timeMs, this.#playing ? this.#timeMs : Infinity));
		this.#report();
	}

	#report(): void {
		this.#reportedRevision = this.#story.revision;
		const unplaced = this.#view.drawLabels(this.#story, this.#text);
		const shown = this.#story.pictures.filter(({ kind, index }) =>
			this.#view.layout.doors.some((place) => place.kind === kind && place.index === index),
		);
		this.#events.onReport({
			counts: {
				...countDoors(shown),
				keysInGap: Number(this.#story.keysInGap),
				freeKetamine: Number(this.#story.script.ketamineUm > 0),
			},
			doors: shown.map(({ kind, picture }) => doorState(kind, picture)),
			timeMs: this.#timeMs,
			unplaced,
		});
	}
}

function countDoors(doors: readonly (Slot & { readonly picture: DoorPicture })[]) {
	const small = doors.filter((door) => door.kind === 'small');
	const nmda = doors.filter((door) => door.kind === 'nmda');
	return {
		small: small.length,
		smallOpen: small.filter(({ picture }) => picture.gate === 'open').length,
		nmda: nmda.length,
		letting: nmda.filter(({ picture }) => letsThrough(picture)).length,
		plugged: nmda.filter(({ picture }) => picture.pore === 'magnesium').length,
		holding: nmda.filter(({ picture }) => picture.pore === 'ketamine').length,
		closedOver: nmda.filter(({ picture }) => picture.pore === 'ketamine' && picture.gate === 'closed').length,
	};
}
