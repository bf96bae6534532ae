/** Finds flashes: a change of luminance and the opposite one soon after, in one and the same place. */
import { LIMITS } from './limits';

interface Frame {
	readonly atMs: number;
	readonly values: ArrayLike<number>;
}

/** Takes one frame after the other; every index of a frame is a place that is watched by itself. */
export class Flashes {
	/** The largest change there and back within the time: the lesser of the two ways. */
	largest = 0;
	/** Where and when that was. */
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

	/** Forgets what was: the next frames have nothing to do with the ones before. */
	cut(): void {
		this.#frames = [];
	}

	/** How far a place has gone away from what it was, and how far back by now: the lesser of both. */
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
