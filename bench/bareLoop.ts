/**
 * The equations of src/model/synapse.ts as one plain loop, without a class, methods or options: the least that the model
 * could cost. It uses the same rates, RK4 and step sizes, and the benchmark checks that both give the same numbers.
 */
import {
	AMPA_BINDING_PER_MM_MS,
	AMPA_CLOSING_PER_MS,
	GLUTAMATE_PEAK_MM,
	GLUTAMATE_TAU_MS,
	nmdaRates,
	type NmdaRates,
	type SynapseConditions,
} from '../src/model/index';

/** As in src/model/synapse.ts. */
const LONGEST_STEP_MS = 0.05;
const STEP_PER_FASTEST_TAU = 0.1;

/** Glutamate, open AMPA receptors, then the ten NMDA states in the order of NMDA_STATES. */
const LENGTH = 12;

/** The state after `count` messages, one every `intervalMs` (ms), starting at rest. */
export function bareLoop(conditions: SynapseConditions, count: number, intervalMs: number): Float64Array {
	const rates = nmdaRates(conditions);
	const binding = rates.bindingPerMmMs;
	const others = rates.unbinding + rates.desensitising + rates.opening + rates.closing;
	const ketamine = rates.ketamineEntering + rates.ketamineLeaving;
	const fastestRest = others + ketamine + AMPA_CLOSING_PER_MS + 1 / GLUTAMATE_TAU_MS;

	const y = new Float64Array(LENGTH);
	const trial = new Float64Array(LENGTH);
	const k1 = new Float64Array(LENGTH);
	const k2 = new Float64Array(LENGTH);
	const k3 = new Float64Array(LENGTH);
	const k4 = new Float64Array(LENGTH);
	y[2] = 1;

	let time = 0;
	for (let message = 0; message < count; message++) {
		y[0] = y[0]! + GLUTAMATE_PEAK_MM;
		const end = (message + 1) * intervalMs;
		while (time < end) {
			let h = Math.min(LONGEST_STEP_MS, STEP_PER_FASTEST_TAU / (fastestRest + binding * y[0]));
			let next = time + h;
			if (next > end) {
				h = end - time;
				next = end;
			}
			slope(y, k1, rates);
			for (let i = 0; i < LENGTH; i++) trial[i] = y[i]! + 0.5 * h * k1[i]!;
			slope(trial, k2, rates);
			for (let i = 0; i < LENGTH; i++) trial[i] = y[i]! + 0.5 * h * k2[i]!;
			slope(trial, k3, rates);
			for (let i = 0; i < LENGTH; i++) trial[i] = y[i]! + h * k3[i]!;
			slope(trial, k4, rates);
			for (let i = 0; i < LENGTH; i++) y[i] = y[i]! + (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!);
			time = next;
		}
	}
	return y;
}

function slope(y: Float64Array, dy: Float64Array, rates: NmdaRates): void {
	const glutamate = y[0]!;
	const binding = rates.bindingPerMmMs * glutamate;
	dy[0] = -glutamate / GLUTAMATE_TAU_MS;
	dy[1] = AMPA_BINDING_PER_MM_MS * glutamate * (1 - y[1]!) - AMPA_CLOSING_PER_MS * y[1]!;
	for (let row = 2; row < LENGTH; row += 5) {
		const first = binding * y[row]! - rates.unbinding * y[row + 1]!;
		const second = binding * y[row + 1]! - rates.unbinding * y[row + 2]!;
		const desensitise = rates.desensitising * y[row + 2]! - rates.resensitising * y[row + 3]!;
		const open = rates.opening * y[row + 2]! - rates.closing * y[row + 4]!;
		dy[row] = -first;
		dy[row + 1] = first - second;
		dy[row + 2] = second - desensitise - open;
		dy[row + 3] = desensitise;
		dy[row + 4] = open;
	}
	const enter = rates.ketamineEntering * y[6]! - rates.ketamineLeaving * y[11]!;
	dy[6] = dy[6]! - enter;
	dy[11] = dy[11]! + enter;
}
