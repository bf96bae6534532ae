/** What must hold for the model whatever the conditions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	equilibriumKetamineShare,
	freeBrainKetamineUm,
	ketamineKdUm,
	ketamineShareAt,
	LOW_DOSE_DRIP,
	magnesiumFreeShare,
	NMDA_STATES,
	nmdaRates,
	RESTING_CONDITIONS,
	runTrace,
	signalThrough,
	Synapse,
} from '../../../src/model/index';
import { sendTrain } from '../../support/synapseRuns';

const conditions = fc.record({
	temperatureC: fc.double({ min: 20, max: 40, noNaN: true }),
	voltageMv: fc.double({ min: -100, max: 60, noNaN: true }),
	magnesiumMm: fc.double({ min: 0, max: 3, noNaN: true }),
	ketamineUm: fc.double({ min: 0, max: 100, noNaN: true }),
});
const intervals = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('the synapse', () => {
	it('keeps probabilities in [0, 1] with sum 1, however fast messages pile up', () => {
		fc.assert(
			fc.property(conditions, intervals, (conditions, intervals) => {
				const synapse = new Synapse(conditions);
				for (const interval of intervals) {
					synapse.release();
					synapse.step(interval);
					const all = NMDA_STATES.map((state) => synapse.probability(state));
					for (const p of [...all, synapse.ampaOpen, synapse.nmdaConducting, synapse.ketamineBlocked]) {
						expect(p).toBeGreaterThanOrEqual(-1e-12);
						expect(p).toBeLessThanOrEqual(1 + 1e-12);
					}
					expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('without ketamine holds none, without glutamate takes none up', () => {
		fc.assert(
			fc.property(conditions, intervals, (conditions, intervals) => {
				const clean = new Synapse({ ...conditions, ketamineUm: 0 });
				for (const interval of intervals) {
					clean.release();
					clean.step(interval);
				}
				expect(clean.ketamineBlocked).toBe(0);
				const silent = new Synapse(conditions);
				silent.step(200);
				expect(silent.ketamineBlocked).toBe(0);
				expect(silent.nmdaOpen).toBe(0);
			}),
			{ numRuns: 40 },
		);
	});

	it('holds more ketamine the more there is', () => {
		fc.assert(
			fc.property(conditions, fc.double({ min: 1.05, max: 10, noNaN: true }), (conditions, factor) => {
				fc.pre(conditions.ketamineUm > 0.01);
				const blocked = [conditions.ketamineUm, conditions.ketamineUm * factor].map((ketamineUm) => {
					const synapse = new Synapse({ ...conditions, ketamineUm });
					sendTrain(synapse, 3, 40);
					return synapse.ketamineBlocked;
				});
				expect(blocked[1]).toBeGreaterThan(blocked[0]!);
			}),
			{ numRuns: 40 },
		);
	});

	it('is in detailed balance at equilibrium: every pair of states exchanges equally both ways', () => {
		fc.assert(
			fc.property(
				fc.record({
					temperatureC: fc.constant(37),
					voltageMv: fc.double({ min: -20, max: 40, noNaN: true }),
					magnesiumMm: fc.double({ min: 0, max: 2, noNaN: true }),
					ketamineUm: fc.double({ min: 0.5, max: 10, noNaN: true }),
				}),
				(conditions) => {
					const held = { ...conditions, glutamateHeldMm: 0.5 };
					const synapse = new Synapse(held, { stepMs: 0.1 });
					synapse.step(15_000);
					const rates = nmdaRates(held);
					const p = (state: (typeof NMDA_STATES)[number]) => synapse.probability(state);
					const binding = rates.bindingPerMmMs * 0.5;
					const pairs: [number, number][] = [
						[p('C0') * binding, p('C1') * rates.unbinding],
						[p('C1') * binding, p('C2') * rates.unbinding],
						[p('C2') * rates.desensitising, p('D') * rates.resensitising],
						[p('C2') * rates.opening, p('O') * rates.closing],
						[p('O') * rates.ketamineEntering, p('OK') * rates.ketamineLeaving],
						[p('C2K') * rates.opening, p('OK') * rates.closing],
						[p('C0K') * binding, p('C1K') * rates.unbinding],
					];
					for (const [there, back] of pairs) expect(Math.abs(there - back)).toBeLessThan(1e-6);
					expect(synapse.ketamineBlocked).toBeCloseTo(equilibriumKetamineShare(held), 4);
				},
			),
			{ numRuns: 5 },
		);
	});

	it('magnesium and ketamine compete: more magnesium, less ketamine', () => {
		fc.assert(
			fc.property(conditions, (conditions) => {
				const withMore = { ...conditions, magnesiumMm: conditions.magnesiumMm + 1 };
				expect(equilibriumKetamineShare(withMore)).toBeLessThanOrEqual(equilibriumKetamineShare(conditions));
			}),
		);
	});

	describe('at the temperature of its conditions', () => {
		/** RT/F from the constants of nature, mV. */
		const thermalMv = (temperatureC: number) => ((8.314462618 * (temperatureC + 273.15)) / 96_485.33212) * 1000;
		const kdUm = (voltageMv: number, temperatureC: number) =>
			0.71 * Math.exp((0.79 * (voltageMv + 70)) / thermalMv(temperatureC));
		const temperatures = fc.double({ min: 0, max: 50, noNaN: true });
		const voltages = fc.double({ min: -120, max: 80, noNaN: true });

		it('ketamine’s affinity follows RT/F, and so does the rate at which it leaves', () => {
			fc.assert(
				fc.property(conditions, temperatures, voltages, (conditions, temperatureC, voltageMv) => {
					const expected = kdUm(voltageMv, temperatureC);
					expect(ketamineKdUm(voltageMv, temperatureC) / expected).toBeCloseTo(1, 6);
					const at = { ...conditions, temperatureC, voltageMv, ketamineUm: 1, magnesiumMm: 0 };
					const { ketamineEntering, ketamineLeaving } = nmdaRates(at);
					expect(ketamineLeaving / ketamineEntering / expected).toBeCloseTo(1, 6);
				}),
			);
		});

		it('every rate but binding has the same factor of warmth, and none else of temperature', () => {
			fc.assert(
				fc.property(conditions, temperatures, temperatures, (conditions, oneC, otherC) => {
					const [one, other] = [oneC, otherC].map((temperatureC) =>
						// Where voltage does not act on ketamine, at −70 mV, warmth is all that is left.
						nmdaRates({ ...conditions, voltageMv: -70, ketamineUm: 1, temperatureC }),
					);
					const warmth = 2 ** ((otherC - oneC) / 10);
					for (const [name, rate] of Object.entries(one!)) {
						const factor = other![name as keyof typeof other] / rate;
						expect(factor, name).toBeCloseTo(name === 'bindingPerMmMs' ? 1 : warmth, 6);
					}
				}),
			);
		});

		it.each([10, 23.5, 37])('a long trace at %d °C ends at the balance of that temperature', (temperatureC) => {
			const at = { temperatureC, voltageMv: 40, magnesiumMm: 0, ketamineUm: 10 };
			const synapse = new Synapse({ ...at, glutamateHeldMm: 1 }, { stepMs: 0.1 });
			synapse.step(15_000);
			expect(synapse.ketamineBlocked).toBeCloseTo(10 / (10 + kdUm(40, temperatureC)), 4);
			expect(equilibriumKetamineShare(at)).toBeCloseTo(10 / (10 + kdUm(40, temperatureC)), 6);
		});

		it('one message at 23.5 °C, +40 mV, 10 µM, without magnesium holds 0.0960 after 100 ms', () => {
			const rows = runTrace({
				...{ temperatureC: 23.5, voltageMv: 40, magnesiumMm: 0, ketamineUm: 10 },
				...{ pulsesMs: [0], durationMs: 100, sampleMs: 100 },
			});
			expect([...rows].at(-1)!.ketamineBlocked).toBeCloseTo(0.096, 4);
		});
	});

	it('refuses to go back in time and impossible starts', () => {
		const synapse = new Synapse(RESTING_CONDITIONS);
		synapse.step(5);
		expect(() => synapse.advanceTo(4)).toThrow(/before/);
		expect(() => new Synapse(RESTING_CONDITIONS, { initialKetamineBlocked: 1.2 })).toThrow(/1\.2.*0 to 1/);
		expect(() => new Synapse(RESTING_CONDITIONS, { stepMs: 1 })).toThrow(/up to 0\.1/);
	});
});

describe('the drip and the receptors', () => {
	it('a low-dose drip gives about 0.4 µM, at which few receptors of the scheme hold ketamine', () => {
		const peak = freeBrainKetamineUm(LOW_DOSE_DRIP, 43);
		expect(peak).toBeGreaterThan(0.37);
		expect(peak).toBeLessThan(0.41);
		expect(ketamineShareAt(LOW_DOSE_DRIP, 40)).toBeCloseTo(0.048, 3);
		expect(ketamineShareAt(LOW_DOSE_DRIP, 40, { voltageMv: -70, magnesiumMm: 0 })).toBeCloseTo(0.345, 2);
	});

	it('no ketamine before the drip, and the share follows the level down', () => {
		expect(ketamineShareAt(LOW_DOSE_DRIP, -5)).toBe(0);
		expect(ketamineShareAt(LOW_DOSE_DRIP, 0)).toBe(0);
		const shares = [45, 60, 120, 240, 1440].map((minute) => ketamineShareAt(LOW_DOSE_DRIP, minute));
		shares.reduce((before, share) => (expect(share).toBeLessThan(before), share));
		expect(shares.at(-1)).toBeLessThan(0.001);
	});
});

describe('signals getting through', () => {
	const one = {
		messagesMs: [10],
		strength: 1,
		magnesiumMm: 1,
		ketamineUm: 0,
		ketamineShare: 0,
		durationMs: 200,
		sampleMs: 0.5,
	};
	const peak = (input: typeof one, part: 'quick' | 'slow' | 'voltageMv') =>
		Math.max(...signalThrough(input).map((point) => point[part]));

	it('AMPA receptors act first, then the voltage, then NMDA', () => {
		const points = signalThrough({ ...one, strength: 3 });
		const timeOfPeak = (part: 'quick' | 'slow' | 'voltageMv') =>
			points.reduce((best, point) => (point[part] > best[part] ? point : best)).timeMs;
		expect(timeOfPeak('quick')).toBeLessThan(timeOfPeak('slow'));
		expect(timeOfPeak('quick')).toBeLessThan(timeOfPeak('voltageMv'));
	});

	it('a strong or repeated message moves the magnesium plug', () => {
		const train = { ...one, messagesMs: [10, 35, 60, 85, 110] };
		for (const input of [{ ...one, strength: 3 }, train]) {
			expect(magnesiumFreeShare(peak(input, 'voltageMv'), 1)).toBeGreaterThan(
				1.5 * magnesiumFreeShare(peak(one, 'voltageMv'), 1),
			);
			expect(peak(input, 'slow')).toBeGreaterThan(1.3 * peak(one, 'slow'));
		}
	});

	it('ketamine lowers the slow part and leaves the quick part as it is', () => {
		const drugged = { ...one, ketamineUm: 5, ketamineShare: 0.4 };
		expect(peak(drugged, 'slow')).toBeLessThan(0.65 * peak(one, 'slow'));
		expect(peak(drugged, 'quick')).toBeCloseTo(peak(one, 'quick'), 6);
	});

	it('stays finite and bounded for strong piled-up messages', () => {
		const messagesMs = Array.from({ length: 20 }, (_, i) => i * 2);
		for (const point of signalThrough({ ...one, messagesMs, strength: 5 })) {
			expect(point.voltageMv).toBeGreaterThanOrEqual(-70.001);
			expect(point.voltageMv).toBeLessThanOrEqual(0.001);
		}
	});
});
