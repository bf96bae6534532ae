/**
 * Which changes of a picture are told to those who do not see it: gathered while it plays, so that no sentence is cut
 * off by the next, and all of them when it rests. A new step has its own words; another width is no news.
 */
import type { SceneCounts, SceneReport } from '../../scene';

/** While the picture plays, the least time between two tellings, ms on the screen. */
export const LEAST_BETWEEN_MS = 5000;

export class SceneNews {
	#told: SceneReport | undefined;
	#latest: SceneReport | undefined;

	/** Another step: what it shows first is where the news begin. */
	reset(): void {
		this.#told = this.#latest = undefined;
	}

	/** @returns the counts that were told last, when it is time to tell what has changed since */
	take(report: SceneReport, playing: boolean): SceneCounts | undefined {
		const told = this.#told;
		const redrawn = report !== this.#latest && report.timeMs === this.#latest?.timeMs;
		this.#latest = report;
		if (told && playing && Math.abs(report.timeMs - told.timeMs) < LEAST_BETWEEN_MS) return undefined;
		this.#told = report;
		return redrawn && !playing ? undefined : told?.counts;
	}
}
