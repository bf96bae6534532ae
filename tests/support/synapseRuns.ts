import { RESTING_CONDITIONS, Synapse, type SynapseConditions } from '../../src/model/index';

/** The conditions of most reference runs: −70 mV, no magnesium, 37 °C. */
export const MAGNESIUM_FREE: SynapseConditions = { ...RESTING_CONDITIONS, magnesiumMm: 0 };

/** Sends messages at equal intervals, and runs until one interval after the last. */
export function sendTrain(synapse: Synapse, count: number, intervalMs = 100): void {
	for (let i = 0; i < count; i++) {
		synapse.release();
		synapse.step(intervalMs);
	}
}

/** Samples a quantity after one message. */
export function afterOneMessage(
	conditions: SynapseConditions,
	read: (synapse: Synapse) => number,
	durationMs: number,
	sampleMs: number,
): number[] {
	const synapse = new Synapse(conditions);
	synapse.release();
	const values = [read(synapse)];
	for (let i = 1; i * sampleMs <= durationMs; i++) {
		synapse.advanceTo(i * sampleMs);
		values.push(read(synapse));
	}
	return values;
}

/** Peak, its time, 10–90 % rise, fall to 1/e and area-weighted decay of a response sampled at `sampleMs`. */
export function shapeOf(values: readonly number[], sampleMs: number) {
	const peak = Math.max(...values);
	const peakAt = values.indexOf(peak);
	const crossing = (level: number, from: number, sign: 1 | -1) => {
		let i = from;
		while (sign * (values[i]! - level) < 0) i++;
		const before = values[i - 1]!;
		return (i - 1 + (level - before) / (values[i]! - before)) * sampleMs;
	};
	const tail = values.slice(peakAt);
	const area = tail.reduce((sum, value, i) => sum + (i === 0 || i === tail.length - 1 ? value / 2 : value), 0);
	return {
		peak,
		timeToPeakMs: peakAt * sampleMs,
		rise10To90Ms: crossing(0.9 * peak, 1, 1) - crossing(0.1 * peak, 1, 1),
		decayMs: crossing(peak / Math.E, peakAt + 1, -1) - peakAt * sampleMs,
		weightedTauMs: (area * sampleMs) / peak,
	};
}
