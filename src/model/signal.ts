/** The signal that one synapse passes on when messages arrive. Drawn as the trace beside the picture. */
import { RESTING_CONDITIONS } from './conditions';
import { RESTING_VOLTAGE_MV } from './constants';
import { nextVoltageMv } from './membrane';
import { Synapse } from './synapse';

/** Weight of the slow part: all NMDA channels conducting, relative to all AMPA channels open. Illustrative. */
const SLOW_WEIGHT = 4;

export interface SignalInput {
	/** Times of the messages, ms. */
	readonly messagesMs: readonly number[];
	/** How many cells send together, relative to one; see `nextVoltageMv`. */
	readonly strength: number;
	/** Magnesium outside the cell, mM. */
	readonly magnesiumMm: number;
	/** Free ketamine at the receptor, µM. */
	readonly ketamineUm: number;
	/** Share of NMDA receptors that hold ketamine at the start, 0..1. */
	readonly ketamineShare: number;
	/** Length, ms. */
	readonly durationMs: number;
	/** Time between points, ms, ≤ 1. Also the time step of the voltage. */
	readonly sampleMs: number;
}

export interface SignalPoint {
	readonly timeMs: number;
	/** Through AMPA receptors, 0..1. */
	readonly quick: number;
	/** Through NMDA receptors, weighted to the same scale. */
	readonly slow: number;
	/** Sum of `quick` and `slow`. */
	readonly total: number;
	readonly voltageMv: number;
	readonly ketamineShare: number;
}

/** The signal over time: quick through AMPA, slow through NMDA receptors. The unit is all AMPA receptors open. */
export function signalThrough(input: SignalInput): SignalPoint[] {
	const { magnesiumMm, ketamineUm, sampleMs } = input;
	const conditions = { ...RESTING_CONDITIONS, magnesiumMm, ketamineUm };
	const synapse = new Synapse(conditions, { initialKetamineBlocked: input.ketamineShare, stepMs: 0.1 });
	const points: SignalPoint[] = [];
	let voltageMv = RESTING_VOLTAGE_MV;
	let next = 0;
	for (let i = 0; i * sampleMs <= input.durationMs; i++) {
		const timeMs = i * sampleMs;
		for (; next < input.messagesMs.length && input.messagesMs[next]! <= timeMs; next++) synapse.release();
		const quick = synapse.ampaOpen;
		const slow = SLOW_WEIGHT * synapse.nmdaConducting;
		points.push({ timeMs, quick, slow, total: quick + slow, voltageMv, ketamineShare: synapse.ketamineBlocked });
		voltageMv = nextVoltageMv(voltageMv, quick, input.strength, sampleMs);
		synapse.setConditions({ ...conditions, voltageMv });
		synapse.advanceTo(timeMs + sampleMs);
	}
	return points;
}
