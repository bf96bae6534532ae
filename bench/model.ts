/**
 * Measures the model against the same equations in a bare loop (target: at most 1.3 times), and how many single receptors it
 * can simulate. The two take turns, so that a busy machine slows both.
 */
import { NMDA_STATES, RESTING_CONDITIONS, StochasticReceptors, Synapse } from '../src/model/index';
import { bareLoop } from './bareLoop';
import { median } from './statistics';
import { table } from './table';

const ROUNDS = 15;
const MESSAGES = 100;
const INTERVAL_MS = 100;
const RECEPTORS = 500;
const AIM = 1.3;
const CONDITIONS = { ...RESTING_CONDITIONS, ketamineUm: 1 };

function withSynapse(): Float64Array {
	const synapse = new Synapse(CONDITIONS);
	for (let message = 1; message <= MESSAGES; message++) {
		synapse.release();
		synapse.advanceTo(message * INTERVAL_MS);
	}
	const states = NMDA_STATES.map((state) => synapse.probability(state));
	return Float64Array.from([synapse.glutamateMm, synapse.ampaOpen, ...states]);
}

function withBareLoop(): Float64Array {
	return bareLoop(CONDITIONS, MESSAGES, INTERVAL_MS);
}

function withReceptors(seed: number): number {
	const receptors = new StochasticReceptors({ nmdaCount: RECEPTORS, ampaCount: 0, seed, conditions: CONDITIONS });
	let changes = 0;
	for (let message = 1; message <= MESSAGES; message++) {
		receptors.release();
		receptors.advanceTo(message * INTERVAL_MS, () => changes++);
	}
	return changes;
}

function millisecondsOf(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function checkSameNumbers(): void {
	const bare = withBareLoop();
	const worst = Math.max(...withSynapse().map((value, i) => Math.abs(value - bare[i]!)));
	if (!(worst < 1e-12))
		throw new Error(`the bare loop differs from the model by ${worst}, so their ratio would be meaningless`);
}

/** @returns a Markdown table */
export function measureModel(): string {
	checkSameNumbers();
	const times = { synapse: [] as number[], bare: [] as number[], receptors: [] as number[] };
	const WARM_UP = 3;
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		const pair = [
			['synapse', millisecondsOf.bind(null, withSynapse)],
			['bare', millisecondsOf.bind(null, withBareLoop)],
		] as const;
		for (const [name, measure] of round % 2 === 0 ? pair : [...pair].reverse()) {
			const ms = measure();
			if (round >= 0) times[name].push(ms);
		}
		const ms = millisecondsOf(() => withReceptors(round));
		if (round >= 0) times.receptors.push(ms);
	}

	const synapse = median(times.synapse);
	const receptors = median(times.receptors);
	const biologyMs = MESSAGES * INTERVAL_MS;
	const changes = withReceptors(1);
	return table(
		['10 s of biology, 10 messages a second', 'result'],
		[
			['`Synapse`, ms', synapse],
			['same equations in a bare loop, ms', median(times.bare)],
			// Ratios round by round, so that a busy moment affects both sides.
			[`ratio (aim: at most ${AIM})`, median(times.synapse.map((ms, round) => ms / times.bare[round]!))],
			['faster than life (`Synapse`), times', Math.round(biologyMs / synapse)],
			[`${RECEPTORS} single NMDA receptors, ${changes} changes of state, ms`, receptors],
			['single receptors drawn, carried 1 s of biology, per ms', (RECEPTORS * biologyMs) / 1000 / receptors],
			['changes of state drawn, per ms', changes / receptors],
		],
	);
}
