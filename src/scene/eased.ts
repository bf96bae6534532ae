/** Numbers that change over the time of the story, smooth at both ends and never past either. */
import { easeSinInOut } from 'd3-ease';
import { interpolateNumber } from 'd3-interpolate';
import { scaleLinear } from 'd3-scale';

/** A scale from times, ms, to values; it eases from each value to the next, and holds the first and the last. */
export function easedScale(timesMs: readonly number[], values: readonly number[]): (timeMs: number) => number {
	return scaleLinear(timesMs, values)
		.clamp(true)
		.interpolate((from, to) => {
			const between = interpolateNumber(from, to);
			return (share) => between(easeSinInOut(share));
		});
}

/** A number that rests until it is sent to another value. */
export class Eased {
	#at: (timeMs: number) => number;

	constructor(value: number) {
		this.#at = () => value;
	}

	at(timeMs: number): number {
		return this.#at(timeMs);
	}

	/** From wherever it is at a time to a value. */
	moveTo(value: number, startMs: number, durationMs: number): void {
		this.#at = easedScale([startMs, startMs + durationMs], [this.#at(startMs), value]);
	}
}
