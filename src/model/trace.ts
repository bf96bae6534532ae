import { Synapse } from './synapse';
import type { SynapseConditions } from './conditions';

/** An experiment on the synapse: messages at given times under constant conditions. */
export interface TraceProtocol extends SynapseConditions {
	/** Times of the messages, ms, ≥ 0, in any order. */
	readonly pulsesMs: readonly number[];
	/** Length of the experiment, ms, > 0. */
	readonly durationMs: number;
	/** Time between rows, ms, > 0. */
	readonly sampleMs: number;
	/** Share of NMDA receptors that hold ketamine at the start, 0..1. Default: 0. */
	readonly initialKetamineBlocked?: number;
}

export interface TraceRow {
	readonly timeMs: number;
	readonly glutamateMm: number;
	readonly ampaOpen: number;
	readonly nmdaOpen: number;
	readonly nmdaConducting: number;
	readonly ketamineBlocked: number;
}

/**
 * Runs a protocol. Yields a row at every multiple of `sampleMs` from 0 to `durationMs`, and one at `durationMs`. A row
 * at the time of a message shows the state just before the release.
 */
export function* runTrace(protocol: TraceProtocol): Generator<TraceRow> {
	const synapse = new Synapse(protocol, { initialKetamineBlocked: protocol.initialKetamineBlocked ?? 0 });
	const pulses = [...protocol.pulsesMs].sort((a, b) => a - b);
	let next = 0;
	for (const timeMs of sampleTimes(protocol.durationMs, protocol.sampleMs)) {
		for (; next < pulses.length && pulses[next]! < timeMs; next++) {
			synapse.advanceTo(pulses[next]!);
			synapse.release();
		}
		synapse.advanceTo(timeMs);
		yield {
			timeMs,
			glutamateMm: synapse.glutamateMm,
			ampaOpen: synapse.ampaOpen,
			nmdaOpen: synapse.nmdaOpen,
			nmdaConducting: synapse.nmdaConducting,
			ketamineBlocked: synapse.ketamineBlocked,
		};
	}
}

function* sampleTimes(durationMs: number, sampleMs: number): Generator<number> {
	// Rounded to a femtosecond, so that 3 × 0.1 is 0.3 and a message at 0.3 ms falls on its row.
	const rounded = (timeMs: number) => Number(timeMs.toFixed(12));
	const count = Math.floor(durationMs / sampleMs + 1e-9);
	for (let i = 0; i <= count; i++) yield Math.min(rounded(i * sampleMs), durationMs);
	if (rounded(count * sampleMs) < durationMs) yield durationMs;
}
