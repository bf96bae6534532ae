/** The answer in *Try it*: fewer signals, more, or about the same. */
import { describe, expect, it } from 'vitest';
import { throughNow } from '../../../src/chapters/ketamine/answer';
import { messagesEvery, readoutsAt, type LevelInput } from '../../../src/chapters/ketamine/readouts';
import { DRIP_KETAMINE_UM } from '../../../src/chapters/shared/stories';

const AT_DRIP: LevelInput = {
	ketamineUm: DRIP_KETAMINE_UM,
	magnesiumMm: 1,
	messagesMs: messagesEvery(28),
	strength: 2,
};
const at = (change: Partial<LevelInput>) => readoutsAt({ ...AT_DRIP, ...change });

describe('what gets through now', () => {
	it.each([
		['ketamine is added', {}, { ketamineUm: 0 }, 'fewer'],
		['there is more ketamine', { ketamineUm: 5 }, {}, 'fewer'],
		['ketamine is taken away', { ketamineUm: 0 }, {}, 'more'],
		['magnesium is taken away', { magnesiumMm: 0 }, {}, 'more'],
		['as many messages come further apart', { messagesMs: messagesEvery(70) }, {}, 'same'],
		['nothing changes', {}, {}, 'same'],
	] as const)('when %s', (_what, now, before, answer) => {
		expect(throughNow(at(now), at(before))).toBe(answer);
	});

	it('is about the same for a change that nobody sees', () => {
		expect(throughNow(at({ ketamineUm: 1.01 * DRIP_KETAMINE_UM }), at({}))).toBe('same');
	});
});
