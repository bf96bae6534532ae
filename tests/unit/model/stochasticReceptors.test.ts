import { describe, expect, it } from 'vitest';
import {
	NMDA_STATES,
	RESTING_CONDITIONS,
	StochasticReceptors,
	Synapse,
	type SynapseConditions,
} from '../../../src/model/index';

const KETAMINE: SynapseConditions = { ...RESTING_CONDITIONS, voltageMv: -40, ketamineUm: 10 };
const PULSES = [0, 40, 80, 120];
const READ_AT = [1.9, 9, 30, 79, 200];

function run(receptors: StochasticReceptors, read: (timeMs: number) => void) {
	const times = [...PULSES.map((t) => [t, true] as const), ...READ_AT.map((t) => [t, false] as const)];
	for (const [timeMs, isPulse] of times.sort((a, b) => a[0] - b[0])) {
		receptors.advanceTo(timeMs);
		if (isPulse) receptors.release();
		else read(timeMs);
	}
}

describe('single receptors', () => {
	it('average to the probabilities, within the error of that many receptors', () => {
		const receptorsPerSeed = 10;
		const seeds = 400;
		const counts = new Map<number, { open: number; held: number; ampa: number }>();
		for (let seed = 0; seed < seeds; seed++) {
			const receptors = new StochasticReceptors({
				nmdaCount: receptorsPerSeed,
				ampaCount: receptorsPerSeed,
				seed,
				conditions: KETAMINE,
			});
			run(receptors, (timeMs) => {
				const count = counts.get(timeMs) ?? { open: 0, held: 0, ampa: 0 };
				count.open += receptors.nmdaStates.filter((state) => state === 'O').length;
				count.held += receptors.nmdaStates.filter((state) => state.endsWith('K')).length;
				count.ampa += receptors.ampaStates.filter((state) => state === 'open').length;
				counts.set(timeMs, count);
			});
		}
		const synapse = new Synapse(KETAMINE);
		const pulses = [...PULSES];
		for (const timeMs of READ_AT) {
			while (pulses.length && pulses[0]! < timeMs) {
				synapse.advanceTo(pulses.shift()!);
				synapse.release();
			}
			synapse.advanceTo(timeMs);
			const n = receptorsPerSeed * seeds;
			const check = (counted: number, p: number) =>
				// Four standard errors: 15 checks with fixed seeds; a wrong rate misses by far more.
				expect(Math.abs(counted / n - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / n) + 1e-9);
			const count = counts.get(timeMs)!;
			check(count.open, synapse.nmdaOpen);
			check(count.held, synapse.ketamineBlocked);
			check(count.ampa, synapse.ampaOpen);
		}
	});

	it('are the same for the same seed, however time is cut', () => {
		const history = (stepMs: number) => {
			const receptors = new StochasticReceptors({ nmdaCount: 5, ampaCount: 3, seed: 7, conditions: KETAMINE });
			const changes: string[] = [];
			receptors.release();
			for (let t = stepMs; t <= 300; t += stepMs) {
				receptors.advanceTo(t, (change) =>
					changes.push(`${change.kind}${change.index} ${change.state} ${change.timeMs}`),
				);
			}
			return changes.sort();
		};
		// One source of random numbers feeds all receptors in turn, so equal cuts are compared per receptor alone.
		const single = (stepMs: number) => {
			const receptors = new StochasticReceptors({ nmdaCount: 1, ampaCount: 0, seed: 7, conditions: KETAMINE });
			const changes: string[] = [];
			receptors.release();
			for (let t = stepMs; t <= 300; t += stepMs) {
				receptors.advanceTo(t, (change) => changes.push(`${change.state} ${change.timeMs}`));
			}
			return changes;
		};
		expect(history(1)).toEqual(history(1));
		expect(single(0.5)).toEqual(single(300));
		expect(single(0.5).length).toBeGreaterThan(3);
	});

	it('change only along the scheme, and only by glutamate from rest', () => {
		const neighbours: Record<string, string[]> = {
			C0: ['C1'],
			C1: ['C0', 'C2'],
			C2: ['C1', 'D', 'O'],
			D: ['C2'],
			O: ['C2', 'OK'],
			C0K: ['C1K'],
			C1K: ['C0K', 'C2K'],
			C2K: ['C1K', 'DK', 'OK'],
			DK: ['C2K'],
			OK: ['C2K', 'O'],
		};
		expect(Object.keys(neighbours).sort()).toEqual([...NMDA_STATES].sort());
		const receptors = new StochasticReceptors({ nmdaCount: 40, ampaCount: 0, seed: 3, conditions: KETAMINE });
		const states = receptors.nmdaStates;
		let changes = 0;
		const follow = (untilMs: number) =>
			receptors.advanceTo(untilMs, ({ index, state }) => {
				expect(neighbours[states[index]!]).toContain(state);
				states[index] = state as (typeof states)[number];
				changes++;
			});
		follow(1000);
		expect(changes).toBe(0);
		for (let i = 1; i <= 10; i++) {
			receptors.release();
			follow(1000 + i * 50);
		}
		expect(changes).toBeGreaterThan(200);
	});

	it('start where they are told to', () => {
		const receptors = new StochasticReceptors({
			nmdaCount: 3,
			ampaCount: 0,
			seed: 1,
			conditions: RESTING_CONDITIONS,
			initialNmda: ['C0K', 'C0'],
		});
		expect(receptors.nmdaStates).toEqual(['C0K', 'C0', 'C0']);
	});
});
