/**
 * One synapse: glutamate in the cleft, and the probabilities of the states of its AMPA and NMDA receptors. They are
 * integrated with RK4 on a time grid that restarts at every release and change of conditions. Reading the state
 * between grid points does not move the grid, so results do not depend on how often the synapse is read.
 */
import {
	AMPA_BINDING_PER_MM_MS,
	AMPA_CLOSING_PER_MS,
	CALCIUM_SHARE,
	GLUTAMATE_PEAK_MM,
	GLUTAMATE_TAU_MS,
	NMDA_REVERSAL_MV,
} from './constants';
import type { SynapseConditions } from './conditions';
import { magnesiumFreeShare } from './magnesium';
import { NMDA_ROW_LENGTH, NMDA_STATES, nmdaRates, type NmdaRates, type NmdaState } from './nmda';

/** Longest integration step, ms. At 0.1 ms the error against 0.0125 ms is below 5e-6. */
const LONGEST_STEP_MS = 0.05;
/** Longest step as a fraction of the fastest time constant. Keeps the error of RK4 at 1e-7 a step at high glutamate. */
const STEP_PER_FASTEST_TAU = 0.1;

// Indexes into the state vector.
const GLUTAMATE = 0;
const AMPA = 1;
const NMDA = 2;
const OPEN = NMDA + NMDA_STATES.indexOf('O');
const LENGTH = NMDA + NMDA_STATES.length;

export interface SynapseOptions {
	/** Share of NMDA receptors that hold ketamine at the start, all of them at rest (C0K), 0..1. */
	readonly initialKetamineBlocked?: number;
	/** Longest integration step, ms, in (0, 0.1]. */
	readonly stepMs?: number;
}

export class Synapse {
	#conditions: SynapseConditions;
	#rates: NmdaRates;
	#fastestRate = 0;
	readonly #longestStepMs: number;

	/** State at the latest grid point, and its time. */
	readonly #grid = new Float64Array(LENGTH);
	#gridMs = 0;
	/** Present state: one partial step from the latest grid point. */
	readonly #now = new Float64Array(LENGTH);
	#nowMs = 0;

	readonly #k1 = new Float64Array(LENGTH);
	readonly #k2 = new Float64Array(LENGTH);
	readonly #k3 = new Float64Array(LENGTH);
	readonly #k4 = new Float64Array(LENGTH);
	readonly #trial = new Float64Array(LENGTH);

	/** @throws RangeError when `stepMs` or `initialKetamineBlocked` is out of range. */
	constructor(conditions: SynapseConditions, options: SynapseOptions = {}) {
		const { initialKetamineBlocked = 0, stepMs = LONGEST_STEP_MS } = options;
		if (!(stepMs > 0 && stepMs <= 0.1)) throw new RangeError(`stepMs is ${stepMs}; allowed: above 0, up to 0.1`);
		if (!(initialKetamineBlocked >= 0 && initialKetamineBlocked <= 1)) {
			throw new RangeError(`initialKetamineBlocked is ${initialKetamineBlocked}; allowed: 0 to 1`);
		}
		this.#longestStepMs = stepMs;
		this.#grid[NMDA] = 1 - initialKetamineBlocked;
		this.#grid[NMDA + NMDA_ROW_LENGTH] = initialKetamineBlocked;
		this.#conditions = conditions;
		this.#rates = nmdaRates(conditions);
		this.#applyConditions();
	}

	/** Time since the start, ms. */
	get timeMs(): number {
		return this.#nowMs;
	}

	get conditions(): SynapseConditions {
		return this.#conditions;
	}

	/** Glutamate in the cleft, mM. */
	get glutamateMm(): number {
		return this.#now[GLUTAMATE] as number;
	}

	/** Share of AMPA receptors that are open, 0..1. */
	get ampaOpen(): number {
		return this.#now[AMPA] as number;
	}

	/** Share of NMDA receptors that are open and hold no ketamine, 0..1. Magnesium may still block them. */
	get nmdaOpen(): number {
		return this.#now[OPEN] as number;
	}

	/** Share of NMDA receptors that conduct, that is, are open and hold neither ketamine nor magnesium, 0..1. */
	get nmdaConducting(): number {
		return this.nmdaOpen * magnesiumFreeShare(this.#conditions.voltageMv, this.#conditions.magnesiumMm);
	}

	/** NMDA current, in units of all receptors conducting × mV. Negative is inward. */
	get nmdaCurrent(): number {
		return this.nmdaConducting * (this.#conditions.voltageMv - NMDA_REVERSAL_MV);
	}

	/** The part of `nmdaCurrent` carried by calcium. */
	get calciumCurrent(): number {
		return CALCIUM_SHARE * this.nmdaCurrent;
	}

	/** Share of NMDA receptors that hold ketamine, open or closed, 0..1. */
	get ketamineBlocked(): number {
		let sum = 0;
		for (let i = NMDA + NMDA_ROW_LENGTH; i < LENGTH; i++) sum += this.#now[i] as number;
		return sum;
	}

	/** Probability of an NMDA state, 0..1. */
	probability(state: NmdaState): number {
		return this.#now[NMDA + NMDA_STATES.indexOf(state)] as number;
	}

	/** Releases glutamate into the cleft now: one message. */
	release(): void {
		this.#anchor();
		this.#grid[GLUTAMATE] = (this.#grid[GLUTAMATE] as number) + GLUTAMATE_PEAK_MM;
		this.#now.set(this.#grid);
	}

	/** Changes the conditions from now on. */
	setConditions(conditions: SynapseConditions): void {
		this.#anchor();
		this.#conditions = conditions;
		this.#applyConditions();
	}

	/** Advances by `dtMs`, ms, ≥ 0. */
	step(dtMs: number): void {
		this.advanceTo(this.#nowMs + dtMs);
	}

	/**
	 * Advances to a time, ms since the start.
	 * @throws RangeError when the time lies before the present one.
	 */
	advanceTo(timeMs: number): void {
		if (!(timeMs >= this.#nowMs)) throw new RangeError(`time ${timeMs} ms lies before ${this.#nowMs} ms`);
		for (let h = this.#gridStep(); this.#gridMs + h <= timeMs; h = this.#gridStep()) {
			this.#rungeKutta(this.#grid, this.#grid, h);
			this.#gridMs += h;
		}
		this.#rungeKutta(this.#grid, this.#now, timeMs - this.#gridMs);
		this.#nowMs = timeMs;
	}

	#anchor(): void {
		this.#grid.set(this.#now);
		this.#gridMs = this.#nowMs;
	}

	#applyConditions(): void {
		const rates = (this.#rates = nmdaRates(this.#conditions));
		const held = this.#conditions.glutamateHeldMm;
		if (held !== undefined) this.#grid[GLUTAMATE] = held;
		this.#now.set(this.#grid);
		this.#fastestRate =
			rates.unbinding +
			rates.desensitising +
			rates.opening +
			rates.closing +
			rates.ketamineEntering +
			rates.ketamineLeaving +
			AMPA_CLOSING_PER_MS +
			1 / GLUTAMATE_TAU_MS;
	}

	#gridStep(): number {
		const fastest = this.#fastestRate + this.#rates.bindingPerMmMs * (this.#grid[GLUTAMATE] as number);
		return Math.min(this.#longestStepMs, STEP_PER_FASTEST_TAU / fastest);
	}

	#rungeKutta(from: Float64Array, to: Float64Array, h: number): void {
		const k1 = this.#k1;
		const k2 = this.#k2;
		const k3 = this.#k3;
		const k4 = this.#k4;
		const trial = this.#trial;
		this.#slope(from, k1);
		for (let i = 0; i < LENGTH; i++) trial[i] = from[i]! + 0.5 * h * k1[i]!;
		this.#slope(trial, k2);
		for (let i = 0; i < LENGTH; i++) trial[i] = from[i]! + 0.5 * h * k2[i]!;
		this.#slope(trial, k3);
		for (let i = 0; i < LENGTH; i++) trial[i] = from[i]! + h * k3[i]!;
		this.#slope(trial, k4);
		for (let i = 0; i < LENGTH; i++) to[i] = from[i]! + (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!);
	}

	#slope(y: Float64Array, dy: Float64Array): void {
		const rates = this.#rates;
		const glutamate = y[GLUTAMATE]!;
		const binding = rates.bindingPerMmMs * glutamate;
		dy[GLUTAMATE] = this.#conditions.glutamateHeldMm === undefined ? -glutamate / GLUTAMATE_TAU_MS : 0;
		dy[AMPA] = AMPA_BINDING_PER_MM_MS * glutamate * (1 - y[AMPA]!) - AMPA_CLOSING_PER_MS * y[AMPA]!;
		for (let row = NMDA; row < LENGTH; row += NMDA_ROW_LENGTH) {
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
		const enter = rates.ketamineEntering * y[OPEN]! - rates.ketamineLeaving * y[OPEN + NMDA_ROW_LENGTH]!;
		dy[OPEN] = dy[OPEN]! - enter;
		dy[OPEN + NMDA_ROW_LENGTH] = dy[OPEN + NMDA_ROW_LENGTH]! + enter;
	}
}
