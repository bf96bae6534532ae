/** Runs the model as a script asks: sends its messages, follows the voltage, and says what each receptor is doing. */
import { range, shuffler } from 'd3-array';
import {
	BODY_TEMPERATURE_C,
	magnesiumFreeShare,
	nextVoltageMv,
	RESTING_VOLTAGE_MV,
	seededRandom,
	StochasticReceptors,
	Synapse,
	type SynapseConditions,
} from '../model';
import { AMPA_COUNT, NMDA_COUNT, type Slot } from './geometry';
import { ampaTarget, nmdaTarget, type ReceptorTarget } from './receptorPicture';
import type { SceneScript } from './sceneScript';

/** A voltage change below this leaves the rates of the single receptors as they are, mV. */
const VOLTAGE_STEP_MV = 1;

export interface ModelEvents {
	readonly onRelease: () => void;
	readonly onOpen: (slot: Slot) => void;
}

export class ModelRun {
	readonly #script: SceneScript;
	readonly #events: ModelEvents;
	/** The single receptors that are drawn. */
	readonly #receptors: StochasticReceptors;
	/** Very many receptors: their average moves the voltage. */
	readonly #average: Synapse;
	/** A receptor has magnesium in its pore while the share that magnesium leaves free is below its rank. */
	readonly #magnesiumRank: readonly number[];
	#voltageMv = RESTING_VOLTAGE_MV;
	#appliedVoltageMv = RESTING_VOLTAGE_MV;
	#messagesSent = 0;

	constructor(script: SceneScript, events: ModelEvents) {
		this.#script = script;
		this.#events = events;
		const conditions = this.#conditions();
		this.#magnesiumRank = shuffledRanks(NMDA_COUNT, seededRandom(script.seed));
		this.#average = new Synapse(conditions, { stepMs: 0.1 });
		this.#receptors = new StochasticReceptors({
			nmdaCount: NMDA_COUNT,
			ampaCount: AMPA_COUNT,
			seed: script.seed,
			conditions,
			initialNmda: script.initialNmda ?? [],
		});
	}

	/** Goes on to a time in the model, ms, and sends the messages that are due until then. */
	advanceTo(modelMs: number): void {
		for (let due = this.#nextMessageMs(); due <= modelMs; due = this.#nextMessageMs()) {
			this.#advance(due);
			this.#average.release();
			this.#receptors.release();
			this.#messagesSent++;
			this.#events.onRelease();
		}
		this.#advance(modelMs);
	}

	target({ kind, index }: Slot): ReceptorTarget {
		if (kind === 'ampa') return ampaTarget(this.#receptors.ampaStates[index]!);
		const free = magnesiumFreeShare(this.#voltageMv, this.#script.magnesiumMm);
		return nmdaTarget(this.#receptors.nmdaStates[index]!, this.#magnesiumRank[index]! > free);
	}

	/** Time of the next message in the model, ms; `Infinity` when no more come. */
	#nextMessageMs(): number {
		const { messagesMs, repeatMs } = this.#script;
		const round = Math.floor(this.#messagesSent / messagesMs.length);
		if (!messagesMs.length || (round > 0 && repeatMs === undefined)) return Infinity;
		return messagesMs[this.#messagesSent % messagesMs.length]! + round * (repeatMs ?? 0);
	}

	#advance(modelMs: number): void {
		const dtMs = modelMs - this.#average.timeMs;
		if (dtMs <= 0) return;
		this.#voltageMv = nextVoltageMv(this.#voltageMv, this.#average.ampaOpen, this.#script.strength, dtMs);
		this.#average.advanceTo(modelMs);
		this.#receptors.advanceTo(modelMs, ({ kind, index, state }) => {
			if (state === 'open' || state === 'O' || state === 'OK') this.#events.onOpen({ kind, index });
		});
		if (Math.abs(this.#voltageMv - this.#appliedVoltageMv) >= VOLTAGE_STEP_MV) {
			this.#appliedVoltageMv = this.#voltageMv;
			this.#receptors.setConditions(this.#conditions());
		}
	}

	#conditions(): SynapseConditions {
		return {
			temperatureC: BODY_TEMPERATURE_C,
			voltageMv: this.#voltageMv,
			magnesiumMm: this.#script.magnesiumMm,
			ketamineUm: this.#script.ketamineUm,
		};
	}
}

/** The middles of n equal parts of [0, 1] in random order, so that as many receptors are blocked as the model says. */
function shuffledRanks(n: number, random: () => number): number[] {
	return shuffler(random)(range(n).map((i) => (i + 0.5) / n));
}
