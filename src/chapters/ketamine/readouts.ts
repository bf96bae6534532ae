/** The numbers beside the picture, all for the same level of ketamine. */
import { max } from 'd3-array';
import { ketamineShareRange, signalThrough, type SignalPoint } from '../../model';
import { shareHeldBack } from '../../charts';

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

export interface Readouts {
	/** How many of 100 doors hold ketamine, and its range; whole numbers. */
	readonly count: number;
	readonly low: number;
	readonly high: number;
	readonly before: readonly SignalPoint[];
	readonly now: readonly SignalPoint[] | undefined;
	/** For each message its peak, of 100: without ketamine and, if there is some, with it. */
	readonly peaks: readonly (readonly number[])[];
	/** How many of 100 parts of the signal are held back. */
	readonly heldBack: number;
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
	const { low, share, high } = ketamineShareRange(ketamineUm, magnesiumMm);
	const through = (um: number, held: number) => {
		const messages = { messagesMs, strength, magnesiumMm, ketamineUm: um, ketamineShare: held };
		const key = JSON.stringify(messages);
		const known = computed.get(key) ?? signalThrough({ ...messages, durationMs: DURATION_MS, sampleMs: SAMPLE_MS });
		computed.set(key, known);
		return known;
	};
	const before = through(0, 0);
	const now = ketamineUm > 0 ? through(ketamineUm, share) : undefined;
	const of100 = (part: number) => Math.round(100 * part);
	return {
		count: of100(share),
		low: of100(low),
		high: of100(high),
		before,
		now,
		peaks: messagesMs.map((atMs) =>
			(now ? [before, now] : [before]).map((points) =>
				of100(highest(points, atMs, atMs + LEAST_BETWEEN_MS) / highest(before)),
			),
		),
		heldBack: now ? of100(shareHeldBack(before, now)) : 0,
	};
}

/** The highest point within a span of time, ms. */
function highest(points: readonly SignalPoint[], fromMs = 0, untilMs = DURATION_MS): number {
	return max(points.slice(fromMs / SAMPLE_MS, untilMs / SAMPLE_MS), ({ total }) => total)!;
}
