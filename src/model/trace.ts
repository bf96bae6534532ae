import { Synapse } from './synapse';
import type { SynapseConditions } from './conditions';

/** An experiment on the synapse: fixed conditions, and messages at given times. */
export interface TraceProtocol extends SynapseConditions {
	/** Times of the messages, ms, ≥ 0, in any order. */
	readonly pulsesMs: readonly number[];
	/** Length of the experiment, ms, > 0. */
	readonly durationMs: number;
	/** Time between rows, ms, > 0. */
	readonly sampleMs: number;
	/** Share of NMDA receptors that hold ketamine at the start, 0..1; default 0. */
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
 * Runs a protocol. Rows stand at every multiple of `sampleMs` from 0 up to `durationMs`, and at `durationMs`; a row at
 * the time of a message shows the state just before it.
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
	// Multiples are rounded to a femtosecond, so that 3 × 0.1 is 0.3 and a pulse at 0.3 meets its row.
	const rounded = (timeMs: number) => Number(timeMs.toFixed(12));
	const count = Math.floor(durationMs / sampleMs + 1e-9);
	for (let i = 0; i <= count; i++) yield Math.min(rounded(i * sampleMs), durationMs);
	if (rounded(count * sampleMs) < durationMs) yield durationMs;
}
