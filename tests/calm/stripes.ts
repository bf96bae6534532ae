/** Finds gratings: light and dark stripes that repeat at equal distances. */
import type { Field } from './picture';

const SHORTEST_PX = 4;
const LONGEST_PX = 38;
/** Michelson contrast below which stripes don't count. */
const FAINT = 0.15;
/** Two repeats count as equal up to this ratio of their lengths. */
const UNEVEN = 1.3;
/** The least length of stripes, px: luminance is averaged over a band of this width across the search direction. */
const BAND_PX = 6;

export interface Stripes {
	readonly repeats: number;
	readonly pitchPx: number;
	readonly contrast: number;
	readonly x: number;
	readonly y: number;
	readonly along: 'rows' | 'columns';
}

/** The longest run of equal repeats along rows and columns. */
export function longestStripes(field: Field): Stripes {
	let longest: Stripes = { repeats: 0, pitchPx: 0, contrast: 0, x: 0, y: 0, along: 'rows' };
	for (const along of ['rows', 'columns'] as const) {
		const across = along === 'rows' ? field.height : field.width;
		for (let at = 0; at + BAND_PX <= across; at += BAND_PX / 2) {
			for (const run of runsOf(profile(field, along, at))) {
				if (run.repeats <= longest.repeats) continue;
				const [x, y] = along === 'rows' ? [run.from, at] : [at, run.from];
				longest = { repeats: run.repeats, pitchPx: run.pitchPx, contrast: run.contrast, x, y, along };
			}
		}
	}
	return longest;
}

function profile({ width, height, values }: Field, along: Stripes['along'], at: number): Float32Array {
	const rows = along === 'rows';
	const line = new Float32Array(rows ? width : height);
	for (let i = 0; i < line.length; i++) {
		let sum = 0;
		for (let j = at; j < at + BAND_PX; j++) sum += values[rows ? j * width + i : i * width + j]!;
		line[i] = sum / BAND_PX;
	}
	return line;
}

interface Extreme {
	readonly at: number;
	readonly value: number;
}

export interface Run {
	readonly from: number;
	readonly repeats: number;
	readonly pitchPx: number;
	readonly contrast: number;
}

/** Runs of equal repeats in one line of luminances. */
export function runsOf(line: ArrayLike<number>): Run[] {
	const extremes = turningPoints(line);
	// A repeat goes from one light stripe to the next, or from one dark stripe to the next.
	const pitches = extremes.slice(2).map(({ at }, i) => at - extremes[i]!.at);
	const runs: Run[] = [];
	let from = 0;
	for (let to = 1; to <= pitches.length; to++) {
		const run = pitches.slice(from, to + 1);
		const [shortest, longest] = [Math.min(...run), Math.max(...run)];
		const goesOn =
			to < pitches.length && shortest >= SHORTEST_PX && longest <= LONGEST_PX && longest <= UNEVEN * shortest;
		if (goesOn) continue;
		if (pitches[from]! >= SHORTEST_PX && pitches[from]! <= LONGEST_PX)
			runs.push(runOf(withoutMargins(extremes.slice(from, to + 2))));
		from = to;
	}
	return runs;
}

/** Drops the wide areas before the first and after the last stripe. */
function withoutMargins(extremes: readonly Extreme[]): readonly Extreme[] {
	const isMargin = (ends: readonly Extreme[]) =>
		ends.length > 3 && Math.abs(ends[1]!.at - ends[0]!.at) > UNEVEN * Math.abs(ends[3]!.at - ends[2]!.at);
	return extremes.slice(isMargin(extremes) ? 1 : 0, isMargin([...extremes].reverse()) ? -1 : undefined);
}

function runOf(extremes: readonly Extreme[]): Run {
	const values = extremes.map(({ value }) => value);
	const from = extremes[0]!.at;
	return {
		from,
		// Light, dark and light make two light stripes.
		repeats: Math.floor((extremes.length + 1) / 2),
		pitchPx: ((extremes.at(-1)!.at - from) * 2) / (extremes.length - 1),
		contrast: michelson(Math.min(...values), Math.max(...values)),
	};
}

function michelson(dark: number, light: number): number {
	return light + dark === 0 ? 0 : (light - dark) / (light + dark);
}

/** The extremes of a line, light and dark in turn, without those of faint contrast. A flat top counts at its middle. */
function turningPoints(line: ArrayLike<number>): Extreme[] {
	const found: Extreme[] = [];
	let low: Extreme = { at: 0, value: line[0] ?? 0 };
	let high = low;
	let lastLow = 0;
	let lastHigh = 0;
	let rising: boolean | undefined;
	for (let at = 1; at < line.length; at++) {
		const value = line[at]!;
		if (value > high.value) [high, lastHigh] = [{ at, value }, at];
		else if (value >= high.value * 0.97 && lastHigh === at - 1) lastHigh = at;
		if (value < low.value) [low, lastLow] = [{ at, value }, at];
		else if (value <= low.value * 1.03 && lastLow === at - 1) lastLow = at;
		const falls = michelson(value, high.value) > FAINT;
		const rises = michelson(low.value, value) > FAINT;
		if (falls && rising !== false) {
			if (rising) found.push({ at: (high.at + lastHigh) / 2, value: high.value });
			[low, lastLow, rising] = [{ at, value }, at, false];
			high = { at, value };
		} else if (rises && rising !== true) {
			if (rising === false) found.push({ at: (low.at + lastLow) / 2, value: low.value });
			[high, lastHigh, rising] = [{ at, value }, at, true];
			low = { at, value };
		}
	}
	return found;
}
