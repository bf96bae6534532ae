/** The range of the share of doors that hold ketamine, against values computed by hand from the published levels. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	equilibriumKetamineShare,
	freeBrainKetamineUm,
	HALF_BLOCKING_LEVELS,
	ketamineLevels,
	ketamineShareRange,
	LOW_DOSE_DRIP,
	schemeLevelOfShareUm,
	type Drip,
} from '../../../src/model/index';

const DAY = 24 * 60;
/** A drip at a steady rate until levels no longer rise. */
const forDays = (mgPerKgPerHour: number): Drip => ({
	infusionMin: 5 * DAY,
	doseMgPerKg: mgPerKgPerHour * 120,
	model: 'clements1981',
});
const of100 = (um: number) => {
	const { low, high } = ketamineShareRange(um);
	return [100 * low, 100 * high] as const;
};
const levels = fc.double({ min: 0, max: 100, noNaN: true });

describe('the published half-blocking levels', () => {
	it('are those of the two papers', () => {
		expect(HALF_BLOCKING_LEVELS.map(({ source, um }) => [source, um])).toEqual([
			['KOTERMANSKI09', 5.4],
			['KOTERMANSKI09', 5.1],
			['KOTERMANSKI09', 1.2],
			['KOTERMANSKI09', 2.9],
			['SHAFFER14', 1.42],
		]);
		expect(HALF_BLOCKING_LEVELS.at(-1)).toMatchObject({ lowUm: 0.99, highUm: 2.14 });
	});
});

describe('the range', () => {
	it.each([
		['0.5 mg/kg in 40 min, minute 10', LOW_DOSE_DRIP, 10, 0.065, 1, 6],
		['0.5 mg/kg in 40 min, minute 25', LOW_DOSE_DRIP, 25, 0.232, 4, 19],
		['0.5 mg/kg in 40 min, minute 40', LOW_DOSE_DRIP, 40, 0.374, 6, 27],
		['0.5 mg/kg in 40 min, minute 65', LOW_DOSE_DRIP, 65, 0.312, 5, 24],
		['0.5 mg/kg in 40 min, minute 95', LOW_DOSE_DRIP, 95, 0.202, 4, 17],
		['the same by Domino 1982, minute 40', { ...LOW_DOSE_DRIP, model: 'domino1982' }, 40, 0.57, 10, 36],
		['1 mg/kg in 3 h, minute 180', { infusionMin: 180, doseMgPerKg: 1, model: 'clements1981' }, 180, 0.427, 7, 30],
		['0.34 mg/kg/h for days, minute 7200', forDays(0.34), 5 * DAY, 0.749, 12, 43],
		['0.5 mg/kg/h for days, minute 7200', forDays(0.5), 5 * DAY, 1.1, 17, 53],
		['0.76 mg/kg/h for days, minute 7200', forDays(0.76), 5 * DAY, 1.67, 24, 63],
	] as const)('%s', (_name, drip, minute, um, low, high) => {
		expect(Math.abs(freeBrainKetamineUm(drip, minute) - um)).toBeLessThan(0.006);
		const [least, most] = of100(freeBrainKetamineUm(drip, minute));
		expect(Math.abs(least - low)).toBeLessThan(1);
		expect(Math.abs(most - high)).toBeLessThan(1);
	});

	it('is half at the ends of the published levels', () => {
		expect(ketamineShareRange(5.4).low).toBeCloseTo(0.5, 12);
		expect(ketamineShareRange(0.99).high).toBeCloseTo(0.5, 12);
	});

	it('encloses the share of every published level', () => {
		fc.assert(
			fc.property(levels, fc.constantFrom(...HALF_BLOCKING_LEVELS), (um, published) => {
				const { low, high } = ketamineShareRange(um);
				for (const half of [published.um, published.lowUm ?? published.um, published.highUm ?? published.um]) {
					expect(um / (um + half)).toBeGreaterThanOrEqual(low - 1e-12);
					expect(um / (um + half)).toBeLessThanOrEqual(high + 1e-12);
				}
			}),
		);
	});

	it('is nothing without ketamine, and its low end is below its high end', () => {
		fc.assert(
			fc.property(levels, fc.double({ min: 0, max: 3, noNaN: true }), (um, magnesiumMm) => {
				expect(ketamineShareRange(0, magnesiumMm)).toEqual({ low: 0, high: 0 });
				const { low, high } = ketamineShareRange(um, magnesiumMm);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				if (um > 1e-6) expect(low).toBeLessThan(high);
			}),
		);
	});

	it('rises with the level and falls with magnesium, at both ends', () => {
		const factor = fc.double({ min: 1.01, max: 10, noNaN: true });
		fc.assert(
			fc.property(fc.double({ min: 1e-4, max: 50, noNaN: true }), factor, (um, factor) => {
				const [less, more] = [ketamineShareRange(um), ketamineShareRange(um * factor)];
				expect(more.low).toBeGreaterThan(less.low);
				expect(more.high).toBeGreaterThan(less.high);
				const withMagnesium = ketamineShareRange(um, factor);
				expect(withMagnesium.low).toBeLessThan(less.low);
				expect(withMagnesium.high).toBeLessThan(less.high);
			}),
		);
	});

	it('reaches its highest soon after the drip stops, and is nearly gone the next day', () => {
		const minutes = [20, 40, 60, 120, 240, DAY];
		const high = ketamineLevels(LOW_DOSE_DRIP, minutes).map(({ freeBrainUm }) => ketamineShareRange(freeBrainUm).high);
		expect(high.indexOf(Math.max(...high))).toBe(1);
		expect(high.at(-1)).toBeLessThan(0.005);
	});
});

it('the scheme comes to rest at the share that a level was asked for', () => {
	const shares = fc.double({ min: 0, max: 0.95, noNaN: true });
	fc.assert(
		fc.property(shares, fc.double({ min: 0, max: 2, noNaN: true }), (share, magnesiumMm) => {
			const ketamineUm = schemeLevelOfShareUm(share, magnesiumMm);
			expect(equilibriumKetamineShare({ ketamineUm, voltageMv: -40, magnesiumMm })).toBeCloseTo(share, 10);
		}),
	);
});
