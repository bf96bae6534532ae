/** The model against values from an independent implementation and from the literature (tests/reference/). */
import { describe, expect, it } from 'vitest';
import {
	BLOOD_MODELS,
	equilibriumKetamineShare,
	ketamineKdUm,
	ketamineLevels,
	LOW_DOSE_DRIP,
	magnesiumFreeShare,
	NMDA_STATES,
	RESTING_CONDITIONS,
	Synapse,
	windUp,
} from '../../../src/model/index';
import { referenceTable } from '../../support/referenceTable';
import { afterOneMessage, MAGNESIUM_FREE, sendTrain, shapeOf } from '../../support/synapseRuns';

const relative = (value: number, expected: number) => Math.abs(value / expected - 1);
const number = (row: Record<string, string>, column: string) => Number(row[column]);

describe('magnesium', () => {
	it.each([
		[-90, 0.013289],
		[-70, 0.044471],
		[-40, 0.230155],
		[0, 0.781182],
		[40, 0.97708],
	])('leaves the published share free at %i mV', (voltageMv, share) => {
		expect(relative(magnesiumFreeShare(voltageMv, 1), share)).toBeLessThan(1e-4);
	});

	it('agrees with the table at every voltage and level', () => {
		for (const row of referenceTable('mg_block')) {
			const share = magnesiumFreeShare(number(row, 'V_mV'), number(row, 'Mg_mM'));
			expect(relative(share, number(row, 'unblocked_fraction_B'))).toBeLessThan(1e-4);
		}
	});
});

describe('one message', () => {
	it.each(referenceTable('metrics'))('opens the $receptor receptors as published at $temp_C °C', (row) => {
		const conditions = { ...MAGNESIUM_FREE, temperatureC: number(row, 'temp_C') };
		const ampa = row.receptor === 'AMPA';
		const sampleMs = 0.05;
		const values = afterOneMessage(
			conditions,
			(synapse) => (ampa ? synapse.ampaOpen : synapse.nmdaOpen),
			ampa ? 120 : 3000,
			sampleMs,
		);
		const shape = shapeOf(values, sampleMs);
		expect(relative(shape.peak, number(row, 'peak_open'))).toBeLessThan(0.01);
		expect(relative(shape.timeToPeakMs, number(row, 't_peak_ms'))).toBeLessThan(0.01);
		expect(relative(shape.rise10To90Ms, number(row, 'rise_10_90_ms'))).toBeLessThan(0.01);
		expect(relative(shape.decayMs, number(row, 'decay_1_over_e_ms'))).toBeLessThan(0.01);
		expect(relative(shape.weightedTauMs, number(row, 'weighted_tau_ms'))).toBeLessThan(0.01);
	});

	it('passes through every state as the reference does, at all voltages, with and without drug', () => {
		const rows = referenceTable('single_pulse');
		const runs = new Map<string, Synapse>();
		for (const row of rows) {
			const key = [row.temp_C, row.V_mV, row.Mg_mM, row.ket_uM].join();
			let synapse = runs.get(key);
			if (!synapse) {
				synapse = new Synapse({
					temperatureC: number(row, 'temp_C'),
					voltageMv: number(row, 'V_mV'),
					magnesiumMm: number(row, 'Mg_mM'),
					ketamineUm: number(row, 'ket_uM'),
				});
				synapse.release();
				runs.set(key, synapse);
			}
			synapse.advanceTo(number(row, 't_ms'));
			expect(synapse.glutamateMm).toBeCloseTo(number(row, 'glu_mM'), 5);
			expect(synapse.ampaOpen).toBeCloseTo(number(row, 'AMPA_open'), 5);
			expect(synapse.nmdaConducting).toBeCloseTo(number(row, 'gN'), 5);
			for (const state of NMDA_STATES) expect(synapse.probability(state)).toBeCloseTo(number(row, state), 5);
		}
		expect(runs.size).toBe(16);
	});
});

describe('trains at 10 Hz', () => {
	const rows = referenceTable('trains_37C');
	const groups = new Map<string, Record<string, string>[]>();
	for (const row of rows) {
		const key = [row.V_mV, row.Mg_mM, row.ket_uM].join();
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}

	it.each([...groups])('block builds up as in the reference (mV, mM, µM: %s)', (_, group) => {
		const first = group[0]!;
		const synapse = new Synapse({
			temperatureC: 37,
			voltageMv: number(first, 'V_mV'),
			magnesiumMm: number(first, 'Mg_mM'),
			ketamineUm: number(first, 'ket_uM'),
		});
		for (const row of group.filter((row) => number(row, 'pulse_n') > 0)) {
			expect(synapse.ketamineBlocked).toBeCloseTo(number(row, 'ketBlocked_before'), 3);
			synapse.release();
			let peak = 0;
			for (let i = 0; i < 400; i++) {
				synapse.step(0.25);
				peak = Math.max(peak, synapse.nmdaOpen);
			}
			expect(Math.abs(peak - number(row, 'peak_O'))).toBeLessThan(5e-4);
			expect(Math.abs(synapse.ketamineBlocked - number(row, 'ketBlocked_100ms_after'))).toBeLessThan(1e-3);
		}
	});

	it.each([
		[0.1, 0.0378],
		[0.3, 0.1088],
		[1, 0.3125],
		[3, 0.6466],
		[10, 0.9201],
	])('twenty messages at −70 mV without magnesium: %d µM blocks %d', (ketamineUm, blocked) => {
		const synapse = new Synapse({ ...MAGNESIUM_FREE, ketamineUm });
		sendTrain(synapse, 20);
		expect(Math.abs(synapse.ketamineBlocked - blocked)).toBeLessThan(1e-3);
	});

	it.each([
		[0.3, 0.0369],
		[1, 0.1138],
		[3, 0.2834],
		[10, 0.5784],
	])('twenty messages at 0 mV with magnesium: %d µM blocks %d', (ketamineUm, blocked) => {
		const synapse = new Synapse({ ...RESTING_CONDITIONS, voltageMv: 0, ketamineUm });
		sendTrain(synapse, 20);
		expect(Math.abs(synapse.ketamineBlocked - blocked)).toBeLessThan(1e-3);
	});
});

describe('trapping', () => {
	const trapped = () => {
		const synapse = new Synapse({ ...MAGNESIUM_FREE, ketamineUm: 10 });
		synapse.step(10_000);
		expect(synapse.ketamineBlocked).toBeLessThan(1e-12);
		sendTrain(synapse, 10);
		synapse.step(1000);
		return synapse;
	};

	it('needs messages to enter, and keeps ketamine in closed receptors for a minute', () => {
		const synapse = trapped();
		expect(Math.abs(synapse.ketamineBlocked - 0.831539)).toBeLessThan(1e-3);
		const before = synapse.ketamineBlocked;
		synapse.setConditions(MAGNESIUM_FREE);
		synapse.step(60_000);
		expect(Math.abs(synapse.ketamineBlocked - before)).toBeLessThan(1e-5);
	});

	it.each([-70, 0, 40])('lets go with messages at %i mV', (voltageMv) => {
		const synapse = trapped();
		synapse.setConditions(MAGNESIUM_FREE);
		synapse.step(60_000);
		synapse.setConditions({ ...MAGNESIUM_FREE, voltageMv });
		let sent = 0;
		for (const row of referenceTable('use_dependence_trapping')) {
			if (!row.protocol?.startsWith('D') || number(row, 'V_mV') !== voltageMv) continue;
			sendTrain(synapse, number(row, 'pulses') - sent);
			sent = number(row, 'pulses');
			expect(Math.abs(synapse.ketamineBlocked - number(row, 'ketBlocked'))).toBeLessThan(1e-3);
		}
		expect(sent).toBe(80);
	});
});

describe('equilibrium', () => {
	it.each(referenceTable('ket_equilibrium'))('at $V_mV mV, $Mg_mM mM, $ket_uM µM', (row) => {
		const conditions = {
			temperatureC: 37,
			voltageMv: number(row, 'V_mV'),
			magnesiumMm: number(row, 'Mg_mM'),
			ketamineUm: number(row, 'ket_uM'),
		};
		expect(ketamineKdUm(conditions.voltageMv)).toBeCloseTo(number(row, 'Kd_MgFree_uM'), 4);
		const share = equilibriumKetamineShare(conditions);
		expect(share).toBeCloseTo(number(row, 'block_analytic'), 5);
		if (!row.block_simulated_1mM_glu) return;
		const synapse = new Synapse({ ...conditions, glutamateHeldMm: 1 });
		synapse.step(60_000);
		expect(Math.abs(synapse.ketamineBlocked - share)).toBeLessThan(5e-4);
	});

	it('ketamine sits down at the observed pace', () => {
		for (const row of referenceTable('macroscopic_onset').filter((row) => row.relaxation_rate_per_s)) {
			if (!row.ket_uM) continue;
			const conditions = { ...MAGNESIUM_FREE, temperatureC: 23.5, glutamateHeldMm: 1 };
			const synapse = new Synapse(conditions);
			synapse.step(20_000);
			synapse.setConditions({ ...conditions, ketamineUm: number(row, 'ket_uM') });
			synapse.step(100);
			const early = synapse.ketamineBlocked;
			synapse.step(1000);
			const late = synapse.ketamineBlocked;
			const end = equilibriumKetamineShare(synapse.conditions);
			const ratePerS = Math.log((end - early) / (end - late));
			expect(relative(ratePerS, number(row, 'relaxation_rate_per_s'))).toBeLessThan(0.02);
		}
	});
});

describe('accuracy', () => {
	it('the coarsest step agrees with the finest to 5e-6', () => {
		const run = (stepMs: number) => {
			const synapse = new Synapse({ ...MAGNESIUM_FREE, ketamineUm: 3 }, { stepMs });
			const values: number[] = [];
			for (let i = 0; i < 10; i++) {
				synapse.release();
				for (let k = 0; k < 50; k++) {
					synapse.step(2);
					values.push(synapse.nmdaOpen, synapse.ketamineBlocked, synapse.ampaOpen);
				}
			}
			return values;
		};
		const fine = run(0.0125);
		run(0.1).forEach((value, i) => expect(Math.abs(value - fine[i]!)).toBeLessThan(5e-6));
	});

	it('does not depend on how often it is read', () => {
		const read = (everyMs: number) => {
			const synapse = new Synapse({ ...MAGNESIUM_FREE, ketamineUm: 1 });
			for (const pulse of [0, 33.3, 100]) {
				while (synapse.timeMs + everyMs < pulse) synapse.step(everyMs);
				synapse.advanceTo(pulse);
				synapse.release();
			}
			synapse.advanceTo(250);
			return NMDA_STATES.map((state) => synapse.probability(state));
		};
		expect(read(0.37)).toEqual(read(100));
	});
});

describe('blood and brain', () => {
	it('follows the table through a drip of 40 minutes and after it', () => {
		const rows = referenceTable('pk');
		const levels = ketamineLevels(
			LOW_DOSE_DRIP,
			rows.map((row) => number(row, 't_min')),
		);
		rows.forEach((row, i) => {
			const level = levels[i]!;
			const near = (value: number, column: string) =>
				expect(Math.abs(value - number(row, column))).toBeLessThan(1e-3 * number(row, column) + 1e-9);
			near(level.plasmaNgMl, 'plasma_ng_mL');
			near(level.effectSiteNgMl, 'effect_site_ng_mL');
			near(level.freeBrainUm, 'free_brain_uM');
		});
	});

	it.each([
		[40, 177],
		[60, 115],
		[120, 59],
		[240, 34.6],
	])('is as published at minute %i', (minute, plasmaNgMl) => {
		expect(relative(ketamineLevels(LOW_DOSE_DRIP, [minute])[0]!.plasmaNgMl, plasmaNgMl)).toBeLessThan(0.01);
	});

	it('the three-compartment set keeps all ketamine that is not eliminated', () => {
		// Steady state of a very long drip: level = rate / clearance, whatever the outer compartments.
		const drip = { infusionMin: 20_000, doseMgPerKg: 200, model: 'domino1982' } as const;
		const { centralVolume, elimination } = BLOOD_MODELS.domino1982;
		const expected = (200 / 20_000 / (elimination * centralVolume)) * 1000;
		expect(relative(ketamineLevels(drip, [20_000])[0]!.plasmaNgMl, expected)).toBeLessThan(1e-4);
	});

	it('reads the same whether asked once or minute by minute', () => {
		const drip = { ...LOW_DOSE_DRIP, model: 'domino1982' } as const;
		const often = ketamineLevels(
			drip,
			Array.from({ length: 91 }, (_, i) => i),
		).at(-1)!;
		const once = ketamineLevels(drip, [90])[0]!;
		expect(relative(often.plasmaNgMl, once.plasmaNgMl)).toBeLessThan(1e-6);
	});
});

describe('wind-up', () => {
	it('agrees with the table', () => {
		for (const row of referenceTable('windup_qualitative')) {
			const n = number(row, 'volley_n');
			const volley = windUp(n, number(row, 'interval_ms'), number(row, 'nmda_block'))[n - 1]!;
			expect(volley.slowDepolarisationMv).toBeCloseTo(number(row, 'slow_depol_mV'), 3);
			expect(volley.response).toBeCloseTo(number(row, 'response_rel'), 3);
		}
	});

	it('builds up at 1 Hz, less with block, and not at 0.1 Hz', () => {
		expect(windUp(15, 1000, 0).at(-1)!.response).toBeCloseTo(2.16, 2);
		expect(windUp(15, 1000, 0.3).at(-1)!.response).toBeCloseTo(1.89, 2);
		expect(windUp(15, 10_000, 0).at(-1)!.response).toBeLessThanOrEqual(1.05);
		expect(windUp(15, 1000, 0.3)[0]!.response).toBe(windUp(15, 1000, 0)[0]!.response);
	});
});
