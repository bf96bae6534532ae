/** The numbers beside the picture: all at one level of ketamine, and all from the model. */
import { describe, expect, it } from 'vitest';
import {
	messagesEvery,
	readoutsAt,
	UNEVEN_MESSAGES_MS,
	type LevelInput,
} from '../../../src/chapters/ketamine/readouts';
import { freeBrainKetamineUm, ketamineShareRange, LOW_DOSE_DRIP } from '../../../src/model';

const AT_DRIP: LevelInput = {
	ketamineUm: freeBrainKetamineUm(LOW_DOSE_DRIP, LOW_DOSE_DRIP.infusionMin),
	magnesiumMm: 1,
	messagesMs: UNEVEN_MESSAGES_MS,
	strength: 3,
};

describe('as in a low-dose drip', () => {
	const { doors, before, band, through, peaks } = readoutsAt(AT_DRIP);
	const { low, high } = ketamineShareRange(AT_DRIP.ketamineUm);

	it('says 5 to 30 of 100 doors', () => {
		expect(doors).toEqual({ atLeast: 5, upTo: 30 });
	});

	it('draws the band from two runs of the model, at the low and the high end of the share, which stays there', () => {
		expect(band!.most[0]!.ketamineShare).toBe(low);
		expect(band!.least[0]!.ketamineShare).toBe(high);
		for (const [run, share] of [
			[band!.most, low],
			[band!.least, high],
		] as const) {
			for (const point of run) expect(Math.abs(point.ketamineShare - share)).toBeLessThan(0.2 * share);
		}
	});

	it('lets less through than before at every moment of a message, and still less where more doors hold ketamine', () => {
		before.forEach(({ timeMs, slow, total }, i) => {
			const [most, least] = [band!.most[i]!.total, band!.least[i]!.total];
			expect(most).toBeLessThanOrEqual(total + 1e-9);
			expect(least).toBeLessThanOrEqual(most + 1e-9);
			if (timeMs > 20) expect(band!.least[i]!.slow).toBeLessThan(0.8 * slow);
		});
	});

	it('is visibly less, and never nothing', () => {
		expect(through!.upTo).toBeLessThan(100);
		expect(through!.atLeast).toBeLessThan(through!.upTo);
		expect(through!.atLeast).toBeGreaterThan(50);
	});

	it('gives every message’s peak in fives: before, at the least, at most', () => {
		expect(peaks.length).toBe(UNEVEN_MESSAGES_MS.length);
		for (const [unblocked, least, most] of peaks) {
			expect([unblocked! % 5, least! % 5, most! % 5]).toEqual([0, 0, 0]);
			expect(least).toBeLessThan(unblocked!);
			expect(most).toBeLessThanOrEqual(unblocked!);
			expect(least).toBeLessThanOrEqual(most!);
		}
	});
});

it('shows one line and says that all gets through when there is no ketamine', () => {
	const readouts = readoutsAt({ ...AT_DRIP, ketamineUm: 0 });
	expect(readouts).toMatchObject({ doors: { atLeast: 0, upTo: 0 }, band: undefined, through: undefined });
	expect(readouts.peaks.map((peaks) => peaks.length)).toEqual(UNEVEN_MESSAGES_MS.map(() => 1));
	expect(Math.max(...readouts.before.map((point) => point.total))).toBeGreaterThan(0);
});

it('lets less through at a higher level', () => {
	const [more, drip] = [readoutsAt({ ...AT_DRIP, ketamineUm: 5 }), readoutsAt(AT_DRIP)];
	expect(more.through!.upTo).toBeLessThan(drip.through!.upTo);
	expect(more.through!.atLeast).toBeLessThan(drip.through!.atLeast);
	expect(more.doors.atLeast).toBeGreaterThan(drip.doors.upTo);
});

it('sends messages at the pace that is asked for', () => {
	expect(messagesEvery(70)).toEqual([8, 78, 148, 218]);
	expect(messagesEvery(28)).toEqual([8, 36, 64, 92]);
});

it('lets more through when magnesium is taken away', () => {
	const through = (magnesiumMm: number) =>
		readoutsAt({ ...AT_DRIP, ketamineUm: 0, magnesiumMm }).before.reduce((sum, point) => sum + point.slow, 0);
	expect(through(0)).toBeGreaterThan(2 * through(1));
});
