/**
 * One scene on a page: its timeline, its drawing and its clock. The page tells it the script, the width, and whether to
 * play; it reports back when something has changed that words depend on.
 */
import { FrameClock } from '../ui/frameClock';
import { reportOn, type SceneReport } from './sceneReport';
import type { SceneScript } from './sceneScript';
import { SceneTimeline } from './sceneTimeline';
import { SceneView, type SceneText } from './sceneView';

export interface ScenePlayerEvents {
	readonly onReport: (report: SceneReport) => void;
	readonly onPlaying: (playing: boolean) => void;
	/** "One step" has led back to the beginning; its report has been given. */
	readonly onBeginAgain?: () => void;
}

export class ScenePlayer {
	readonly #view: SceneView;
	readonly #clock: FrameClock;
	readonly #events: ScenePlayerEvents;
	#text: SceneText;
	#timeline: SceneTimeline;
	#width = 0;
	#timeMs = 0;
	#reportedRevision = -1;
	#playing = false;
	/** A step shows its still until it is played; then it begins at its beginning. */
	#atStill = true;

	constructor(svg: SVGSVGElement, script: SceneScript, text: SceneText, events: ScenePlayerEvents) {
		this.#view = new SceneView(svg);
		this.#text = text;
		this.#events = events;
		this.#timeline = new SceneTimeline(script);
		this.#clock = new FrameClock(svg, (elapsedMs) => this.#onTime(elapsedMs));
		this.#timeline.advanceTo(script.stillAtMs);
		this.#timeMs = this.#timeline.timeMs;
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** Fits the picture to a width, px. */
	resize(width: number): void {
		this.#width = width;
		this.#view.resize(width, this.#timeline.script);
		this.#redraw();
	}

	/** Gives other words to the same picture. */
	setText(text: SceneText): void {
		this.#text = text;
		this.#redraw();
	}

	/** Goes to another step: shows its still, or, while playing, its beginning. */
	setScript(script: SceneScript): void {
		if (script === this.#timeline.script) return;
		this.#view.crossFade('step');
		this.#timeline = new SceneTimeline(script);
		this.#atStill = !this.#playing;
		if (this.#atStill) this.#timeline.advanceTo(script.stillAtMs);
		this.#timeMs = this.#timeline.timeMs;
		this.#view.resize(this.#width, script);
		this.#redraw();
	}

	play(): void {
		if (this.#playing) return;
		if (this.#atStill || this.#timeline.ended) this.#restart('play');
		// The still showed every change at its end; the changes now go on where they were.
		else this.#view.crossFade('play');
		this.#setPlaying(true);
	}

	pause(): void {
		if (this.#playing) this.#setPlaying(false);
	}

	/** Goes back to the beginning of the step, and plays on if it was playing. */
	replay(): void {
		this.#restart('play');
	}

	/** Goes to the next change without motion. At the end it begins again. */
	oneStep(): void {
		this.pause();
		const again = this.#atStill || this.#timeline.ended;
		if (again) this.#restart('step');
		else this.#view.crossFade('step');
		this.#timeline.advanceToNextChange();
		this.#timeMs = this.#timeline.timeMs;
		this.#redraw();
		if (again) this.#events.onBeginAgain?.();
	}

	destroy(): void {
		this.#clock.destroy();
		this.#view.destroy();
	}

	#restart(to: 'step' | 'play'): void {
		this.#view.crossFade(to);
		this.#timeline = new SceneTimeline(this.#timeline.script);
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
		this.#timeline.advanceTo(this.#timeMs);
		this.#view.draw(this.#timeline.frame(this.#timeMs));
		if (this.#timeline.revision !== this.#reportedRevision) this.#report();
		if (this.#timeline.ended) this.#setPlaying(false);
	}

	#redraw(): void {
		if (this.#width === 0) return;
		this.#view.draw(this.#timeline.frame(this.#timeMs, this.#playing ? this.#timeMs : Infinity));
		this.#report();
	}

	#report(): void {
		this.#reportedRevision = this.#timeline.revision;
		const unplaced = this.#view.drawLabels(this.#timeline, this.#text);
		this.#events.onReport({ ...reportOn(this.#timeline, this.#view.layout), timeMs: this.#timeMs, unplaced });
	}
}
