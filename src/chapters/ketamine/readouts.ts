/** The numbers beside the picture, all for the same level of ketamine. */
import { max } from 'd3-array';
import { ketamineShareRange, schemeLevelOfShareUm, signalThrough, type SignalPoint } from '../../model';
import { shareThrough, type SignalTraces } from '../../charts';
import { nearestFiveOf100, rangeOf100, type Of100 } from '../../text/of100';

const DURATION_MS = 260;
const SAMPLE_MS = 0.5;
/** Least time between two messages, ms. */
const LEAST_BETWEEN_MS = 28;

export interface LevelInput {
	readonly ketamineUm: number;
	readonly magnesiumMm: number;
	readonly messagesMs: readonly number[];
	readonly strength: number;
}

export interface Readouts extends SignalTraces {
	/** How many of 100 doors hold ketamine. */
	readonly doors: Of100;
	/** For each message its peak, of 100: without ketamine and, if there is some, with it, at the least and at most. */
	readonly peaks: readonly (readonly number[])[];
	/** How many of 100 parts of the signal get through; `undefined` without ketamine. */
	readonly through: Of100 | undefined;
}

/** Messages at uneven times, as nerve cells send them, ms. */
export const UNEVEN_MESSAGES_MS: readonly number[] = [8, 78, 122, 190];

/** More equal peaks in a row would look like stripes, which readers with migraine find hard to look at. */
const MOST_MESSAGES = 4;

export function messagesEvery(intervalMs: number): number[] {
	const count = Math.ceil((DURATION_MS - 8) / intervalMs);
	return [...Array(Math.min(MOST_MESSAGES, count)).keys()].map((i) => 8 + i * intervalMs);
}

/** Cache: a signal takes about 15 ms to compute, and only a few different ones are needed. */
const computed = new Map<string, readonly SignalPoint[]>();

export function readoutsAt({ ketamineUm, magnesiumMm, messagesMs, strength }: LevelInput): Readouts {
	const range = ketamineShareRange(ketamineUm, magnesiumMm);
	/** The model's run with a share of doors that hold ketamine, at the level that keeps that share. */
	const runWith = (ketamineShare: number) => {
		const levelUm = schemeLevelOfShareUm(ketamineShare, magnesiumMm);
		const messages = { messagesMs, strength, magnesiumMm, ketamineUm: levelUm, ketamineShare };
		const key = JSON.stringify(messages);
		const known = computed.get(key) ?? signalThrough({ ...messages, durationMs: DURATION_MS, sampleMs: SAMPLE_MS });
		computed.set(key, known);
		return known;
	};
	const before = runWith(0);
	const band = ketamineUm > 0 ? { most: runWith(range.low), least: runWith(range.high) } : undefined;
	const runs = band ? [before, band.least, band.most] : [before];
	return {
		doors: rangeOf100(range),
		before,
		band,
		peaks: messagesMs.map((atMs) =>
			runs.map((points) => nearestFiveOf100(highest(points, atMs, atMs + LEAST_BETWEEN_MS) / highest(before))),
		),
		through: band && {
			atLeast: nearestFiveOf100(shareThrough(before, band.least)),
			upTo: nearestFiveOf100(shareThrough(before, band.most)),
		},
	};
}

/** The highest point within a span of time, ms. */
function highest(points: readonly SignalPoint[], fromMs = 0, untilMs = DURATION_MS): number {
	return max(points.slice(fromMs / SAMPLE_MS, untilMs / SAMPLE_MS), ({ total }) => total)!;
}
