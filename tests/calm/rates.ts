/** How fast a mean luminance changes. */

export interface Sample {
	readonly atMs: number;
	readonly value: number;
}

/** The time over which a change is measured, ms: as long as the shortest fade. */
export const RATE_OVER_MS = 500;

/** The largest change per second between two samples at most half a second apart; shorter times count as half a second. */
export function highestRate(samples: readonly Sample[]): number {
	let highest = 0;
	for (const [i, later] of samples.entries()) {
		for (let j = i - 1; j >= 0 && later.atMs - samples[j]!.atMs <= RATE_OVER_MS + 1; j--) {
			highest = Math.max(highest, Math.abs(later.value - samples[j]!.value) / (RATE_OVER_MS / 1000));
		}
	}
	return highest;
}

/** How long a change takes from its first to its last sample that differs, and whether it ever turns back. */
export function changeOf(samples: readonly Sample[], noise = 0.002): { lastsMs: number; turnsBack: boolean } {
	const [first, last] = [samples[0]!, samples.at(-1)!];
	const begun = samples.findIndex(({ value }) => Math.abs(value - first.value) > noise);
	if (begun < 0) return { lastsMs: 0, turnsBack: false };
	const ended = samples.findLastIndex(({ value }) => Math.abs(value - last.value) > noise) + 1;
	const direction = Math.sign(last.value - first.value) || 1;
	const turnsBack = samples.some((sample, i) => i > 0 && direction * (samples[i - 1]!.value - sample.value) > noise);
	return { lastsMs: samples[ended]!.atMs - samples[begun - 1]!.atMs, turnsBack };
}
