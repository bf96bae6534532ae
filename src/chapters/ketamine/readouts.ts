/** The numbers beside the picture, all at one level of ketamine. */
import { max } from 'd3-array';
import { ketamineShareRange, signalThrough, type SignalPoint } from '../../model';
import { shareHeldBack } from '../../charts';

const DURATION_MS = 260;
const SAMPLE_MS = 0.5;
/** Messages come no closer, ms. */
const LEAST_BETWEEN_MS = 28;

export interface LevelInput {
	readonly ketamineUm: number;
	readonly magnesiumMm: number;
	readonly messagesMs: readonly number[];
	readonly strength: number;
}

export interface Readouts {
	/** Doors of 100 that hold ketamine, with the range, whole numbers. */
	readonly count: number;
	readonly low: number;
	readonly high: number;
	readonly before: readonly SignalPoint[];
	readonly now: readonly SignalPoint[] | undefined;
	/** The highest point at each message, of 100, without ketamine and, where there is some, with it. */
	readonly peaks: readonly (readonly number[])[];
	/** Of 100 parts of the signal, how many are held back. */
	readonly heldBack: number;
}

/** Messages at uneven times, as nerve cells send them, ms. */
export const UNEVEN_MESSAGES_MS: readonly number[] = [8, 78, 122, 190];

/** More equal peaks side by side, with the line they begin at, would be stripes. */
const MOST_MESSAGES = 4;

export function messagesEvery(intervalMs: number): number[] {
	const count = Math.ceil((DURATION_MS - 8) / intervalMs);
	return [...Array(Math.min(MOST_MESSAGES, count)).keys()].map((i) => 8 + i * intervalMs);
}

/** What has been computed: each takes some 15 ms, and few different ones are asked for. */
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

/** The highest point of a span of time, ms. */
function highest(points: readonly SignalPoint[], fromMs = 0, untilMs = DURATION_MS): number {
	return max(points.slice(fromMs / SAMPLE_MS, untilMs / SAMPLE_MS), ({ total }) => total)!;
}
