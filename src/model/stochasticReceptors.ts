/**
 * A few single receptors that change state at random, with the same rates as the probabilities in
 * `synapse.ts`. Each receptor waits for an exponentially distributed time before it changes. Glutamate only falls between
 * messages, so its present level is an upper bound for the rates to come, and thinning keeps the waiting times exact.
 * The result depends on the seed and on when messages and conditions change, but not on how often time is advanced.
 */
import { AMPA_BINDING_PER_MM_MS, AMPA_CLOSING_PER_MS, GLUTAMATE_PEAK_MM, GLUTAMATE_TAU_MS } from './constants';
import type { SynapseConditions } from './conditions';
import { nmdaRates, type NmdaRates, type NmdaState } from './nmda';
import { seededRandom, type Random } from './random';

export type AmpaState = 'closed' | 'open';

export interface StochasticReceptorsOptions {
	readonly nmdaCount: number;
	readonly ampaCount: number;
	readonly seed: number;
	readonly conditions: SynapseConditions;
	/** Initial state of each NMDA receptor. Receptors without an entry start in C0. */
	readonly initialNmda?: readonly NmdaState[];
}

/** One receptor has changed state. */
export interface ReceptorChange {
	readonly kind: 'ampa' | 'nmda';
	readonly index: number;
	readonly timeMs: number;
	readonly state: AmpaState | NmdaState;
}

interface Exit<State> {
	readonly to: State;
	/** 1/ms; 1/(mM·ms) for a transition that needs glutamate. */
	readonly rate: number;
	readonly needsGlutamate?: true;
}

type Exits<State extends string> = Readonly<Record<State, readonly Exit<State>[]>>;

interface Receptor<State extends string> {
	state: State;
	/** When the receptor may change next, and the upper bound on its rates that this time was drawn with. */
	candidateMs: number;
	boundPerMs: number;
}

const AMPA_EXITS: Exits<AmpaState> = {
	closed: [{ to: 'open', rate: AMPA_BINDING_PER_MM_MS, needsGlutamate: true }],
	open: [{ to: 'closed', rate: AMPA_CLOSING_PER_MS }],
};

export class StochasticReceptors {
	readonly #random: Random;
	readonly #ampa: Receptor<AmpaState>[];
	readonly #nmda: Receptor<NmdaState>[];
	#nmdaExits: Exits<NmdaState>;
	#timeMs = 0;
	#glutamateMm = 0;
	#glutamateSetMs = 0;

	constructor(options: StochasticReceptorsOptions) {
		this.#random = seededRandom(options.seed);
		this.#nmdaExits = nmdaExits(nmdaRates(options.conditions));
		this.#ampa = [...Array(options.ampaCount)].map(() => waitingReceptor<AmpaState>('closed'));
		this.#nmda = [...Array(options.nmdaCount).keys()].map((i) =>
			waitingReceptor<NmdaState>(options.initialNmda?.[i] ?? 'C0'),
		);
		this.#drawAll();
	}

	get timeMs(): number {
		return this.#timeMs;
	}

	get ampaStates(): AmpaState[] {
		return this.#ampa.map((receptor) => receptor.state);
	}

	get nmdaStates(): NmdaState[] {
		return this.#nmda.map((receptor) => receptor.state);
	}

	/** Releases glutamate into the cleft now: one message. */
	release(): void {
		this.#glutamateMm = this.#glutamateAt(this.#timeMs) + GLUTAMATE_PEAK_MM;
		this.#glutamateSetMs = this.#timeMs;
		this.#drawAll();
	}

	/** Changes the conditions from now on. */
	setConditions(conditions: SynapseConditions): void {
		this.#nmdaExits = nmdaExits(nmdaRates(conditions));
		for (const receptor of this.#nmda) this.#draw(receptor, this.#nmdaExits, this.#timeMs);
	}

	/** Advances to a time, ms, and reports every change until then, in order for each receptor. */
	advanceTo(timeMs: number, onChange?: (change: ReceptorChange) => void): void {
		this.#ampa.forEach((receptor, index) =>
			this.#advance(receptor, AMPA_EXITS, timeMs, (state, at) =>
				onChange?.({ kind: 'ampa', index, timeMs: at, state }),
			),
		);
		this.#nmda.forEach((receptor, index) =>
			this.#advance(receptor, this.#nmdaExits, timeMs, (state, at) =>
				onChange?.({ kind: 'nmda', index, timeMs: at, state }),
			),
		);
		this.#timeMs = timeMs;
	}

	#advance<State extends string>(
		receptor: Receptor<State>,
		exits: Exits<State>,
		timeMs: number,
		onChange: (state: State, timeMs: number) => void,
	): void {
		while (receptor.candidateMs <= timeMs) {
			const at = receptor.candidateMs;
			const glutamate = this.#glutamateAt(at);
			let left = this.#random() * receptor.boundPerMs;
			for (const exit of exits[receptor.state]) {
				left -= exit.needsGlutamate ? exit.rate * glutamate : exit.rate;
				if (left < 0) {
					receptor.state = exit.to;
					onChange(exit.to, at);
					break;
				}
			}
			this.#draw(receptor, exits, at);
		}
	}

	#drawAll(): void {
		for (const receptor of this.#ampa) this.#draw(receptor, AMPA_EXITS, this.#timeMs);
		for (const receptor of this.#nmda) this.#draw(receptor, this.#nmdaExits, this.#timeMs);
	}

	#draw<State extends string>(receptor: Receptor<State>, exits: Exits<State>, timeMs: number): void {
		const glutamate = this.#glutamateAt(timeMs);
		receptor.boundPerMs = exits[receptor.state].reduce(
			(sum, exit) => sum + (exit.needsGlutamate ? exit.rate * glutamate : exit.rate),
			0,
		);
		receptor.candidateMs =
			receptor.boundPerMs > 0 ? timeMs - Math.log(1 - this.#random()) / receptor.boundPerMs : Infinity;
	}

	#glutamateAt(timeMs: number): number {
		return this.#glutamateMm * Math.exp(-(timeMs - this.#glutamateSetMs) / GLUTAMATE_TAU_MS);
	}
}

function waitingReceptor<State extends string>(state: State): Receptor<State> {
	return { state, candidateMs: Infinity, boundPerMs: 0 };
}

function nmdaExits(rates: NmdaRates): Exits<NmdaState> {
	return {
		...row(rates, ['C0', 'C1', 'C2', 'D', 'O'], { to: 'OK', rate: rates.ketamineEntering }),
		...row(rates, ['C0K', 'C1K', 'C2K', 'DK', 'OK'], { to: 'O', rate: rates.ketamineLeaving }),
	};
}

/** The transitions of one gating row. `ketamine` connects its open state to the other row. */
function row<
	C0 extends NmdaState,
	C1 extends NmdaState,
	C2 extends NmdaState,
	D extends NmdaState,
	O extends NmdaState,
>(
	rates: NmdaRates,
	[c0, c1, c2, d, o]: readonly [C0, C1, C2, D, O],
	ketamine: Exit<NmdaState>,
): Record<C0 | C1 | C2 | D | O, readonly Exit<NmdaState>[]> {
	const exits: Partial<Record<NmdaState, readonly Exit<NmdaState>[]>> = {
		[c0]: [{ to: c1, rate: rates.bindingPerMmMs, needsGlutamate: true }],
		[c1]: [
			{ to: c2, rate: rates.bindingPerMmMs, needsGlutamate: true },
			{ to: c0, rate: rates.unbinding },
		],
		[c2]: [
			{ to: o, rate: rates.opening },
			{ to: c1, rate: rates.unbinding },
			{ to: d, rate: rates.desensitising },
		],
		[d]: [{ to: c2, rate: rates.resensitising }],
		[o]: [{ to: c2, rate: rates.closing }, ketamine],
	};
	return exits as Record<C0 | C1 | C2 | D | O, readonly Exit<NmdaState>[]>;
}
