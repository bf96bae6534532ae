/**
 * Decides when changes of the picture are told to readers who do not see it. While it plays, changes are gathered, so
 * that one announcement does not cut off the last. When it stops, all are told. A new step or width is not a change.
 */
import type { SceneCounts, SceneReport } from '../../scene';

/** Least time between two announcements while the picture plays, ms on the screen. */
export const LEAST_BETWEEN_MS = 5000;

export class SceneNews {
	#told: SceneReport | undefined;
	#latest: SceneReport | undefined;

	/** Another step is shown: changes count from its first picture. */
	reset(): void {
		this.#told = this.#latest = undefined;
	}

	/** @returns if it is time to tell what has changed, the counts that were told last */
	take(report: SceneReport, playing: boolean): SceneCounts | undefined {
		const told = this.#told;
		const redrawn = report !== this.#latest && report.timeMs === this.#latest?.timeMs;
		this.#latest = report;
		if (told && playing && Math.abs(report.timeMs - told.timeMs) < LEAST_BETWEEN_MS) return undefined;
		this.#told = report;
		return redrawn && !playing ? undefined : told?.counts;
	}
}
