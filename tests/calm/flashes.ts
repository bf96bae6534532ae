/** Finds flashes: a change of luminance and the opposite change soon after, in the same place. */
import { LIMITS } from './limits';

interface Frame {
	readonly atMs: number;
	readonly values: ArrayLike<number>;
}

/** Takes frame after frame, and watches each index of a frame as a place of its own. */
export class Flashes {
	/** The largest change there and back within the time; the smaller of both counts. */
	largest = 0;
	/** Its place and time. */
	index = -1;
	atMs = 0;
	#frames: Frame[] = [];

	constructor(private readonly withinMs: number = LIMITS.flashMs) {}

	push(atMs: number, values: ArrayLike<number>): void {
		this.#frames = this.#frames.filter((frame) => atMs - frame.atMs <= this.withinMs);
		for (let index = 0; index < values.length; index++) {
			const change = this.#thereAndBack(index, values[index]!);
			if (change > this.largest) [this.largest, this.index, this.atMs] = [change, index, atMs];
		}
		this.#frames.push({ atMs, values });
	}

	/** Forgets the past frames, because the next ones are unrelated. */
	cut(): void {
		this.#frames = [];
	}

	/** How far a place has changed, and how far back since; the smaller of both. */
	#thereAndBack(index: number, now: number): number {
		let low = Infinity;
		let high = -Infinity;
		let largest = 0;
		for (const { values } of this.#frames) {
			const value = values[index]!;
			largest = Math.max(largest, Math.min(value - low, value - now), Math.min(high - value, now - value));
			low = Math.min(low, value);
			high = Math.max(high, value);
		}
		return largest;
	}
}
