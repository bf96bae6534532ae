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
	const readouts = readoutsAt(AT_DRIP);

	it('counts the doors that the model computes', () => {
		const { low, share, high } = ketamineShareRange(AT_DRIP.ketamineUm);
		expect(readouts.count).toBe(Math.round(100 * share));
		expect([readouts.low, readouts.high]).toEqual([Math.round(100 * low), Math.round(100 * high)]);
		expect(readouts.count).toBeGreaterThan(0);
	});

	it('holds back about as much of the signal as doors are held, and never all', () => {
		expect(readouts.heldBack).toBeGreaterThan(0);
		expect(readouts.heldBack).toBeLessThanOrEqual(readouts.count + 1);
	});

	it('never lets more through than without ketamine', () => {
		readouts.now!.forEach((point, i) => expect(point.total).toBeLessThanOrEqual(readouts.before[i]!.total + 1e-9));
	});
});

it('shows one line and holds nothing back when there is no ketamine', () => {
	const readouts = readoutsAt({ ...AT_DRIP, ketamineUm: 0 });
	expect(readouts).toMatchObject({ count: 0, low: 0, high: 0, heldBack: 0, now: undefined });
	expect(Math.max(...readouts.before.map((point) => point.total))).toBeGreaterThan(0);
});

it('holds back more at a higher level', () => {
	const more = readoutsAt({ ...AT_DRIP, ketamineUm: 5 });
	expect(more.heldBack).toBeGreaterThan(readoutsAt(AT_DRIP).heldBack);
	expect(more.count).toBeGreaterThan(readoutsAt(AT_DRIP).count);
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
