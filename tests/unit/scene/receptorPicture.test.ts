/** Which drawing of a receptor may follow which. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NMDA_STATES } from '../../../src/model';
import {
	CLOSED_RECEPTOR,
	isConducting,
	nextPicture,
	nmdaTarget,
	settledPicture,
	ampaTarget,
	type ReceptorPicture,
	type ReceptorTarget,
} from '../../../src/scene/receptorPicture';

const target = fc.record({
	state: fc.constantFrom(...NMDA_STATES),
	magnesium: fc.boolean(),
});

function walk(from: ReceptorPicture, to: ReceptorTarget): ReceptorPicture[] {
	const way = [from];
	for (let now = from; way.length < 20;) {
		const next = nextPicture(now, to);
		if (next === now) return way;
		way.push((now = next));
	}
	return way;
}

describe('from any state of a receptor to any other', () => {
	it('changes one thing at a time and comes to rest', () => {
		fc.assert(
			fc.property(target, target, (start, end) => {
				const way = walk(
					settledPicture(nmdaTarget(start.state, start.magnesium)),
					nmdaTarget(end.state, end.magnesium),
				);
				expect(way.length).toBeLessThan(9);
				for (let i = 1; i < way.length; i++) {
					const [a, b] = [way[i - 1]!, way[i]!];
					const changed = [a.glutamate !== b.glutamate, a.gate !== b.gate, a.pore !== b.pore].filter(Boolean).length;
					expect(changed).toBe(1);
				}
			}),
		);
	});

	it('ends with ketamine in the receptor exactly when the model has it there', () => {
		fc.assert(
			fc.property(target, target, (start, end) => {
				const goal = nmdaTarget(end.state, end.magnesium);
				const last = walk(settledPicture(nmdaTarget(start.state, start.magnesium)), goal).at(-1)!;
				expect(last.pore === 'ketamine').toBe(goal.ketamine);
				expect(last.gate).toBe(goal.gate);
			}),
		);
	});

	it('releases no glutamate under an open gate', () => {
		fc.assert(
			fc.property(target, target, (start, end) => {
				const way = walk(
					settledPicture(nmdaTarget(start.state, start.magnesium)),
					nmdaTarget(end.state, end.magnesium),
				);
				for (const picture of way) if (picture.gate === 'open') expect(picture.glutamate).toBe(2);
			}),
		);
	});
});

it('closes the receptor over ketamine and keeps it inside', () => {
	const way = walk({ glutamate: 2, gate: 'open', pore: 'ketamine' }, nmdaTarget('C0K', false));
	expect(way.at(-1)).toEqual({ glutamate: 0, gate: 'closed', pore: 'ketamine' });
});

it('opens the receptor before ketamine leaves', () => {
	const way = walk({ glutamate: 0, gate: 'closed', pore: 'ketamine' }, nmdaTarget('C0', false));
	const leaves = way.findIndex((picture) => picture.pore === 'empty');
	expect(way[leaves]).toEqual({ glutamate: 2, gate: 'open', pore: 'empty' });
});

it('lets a signal through an open empty receptor and no other', () => {
	expect(isConducting({ glutamate: 2, gate: 'open', pore: 'empty' })).toBe(true);
	expect(isConducting({ glutamate: 2, gate: 'open', pore: 'ketamine' })).toBe(false);
	expect(isConducting({ glutamate: 2, gate: 'open', pore: 'magnesium' })).toBe(false);
	expect(isConducting(CLOSED_RECEPTOR)).toBe(false);
});

it('opens a AMPA receptor with two glutamate and never puts anything in it', () => {
	expect(settledPicture(ampaTarget('open'))).toEqual({ glutamate: 2, gate: 'open', pore: 'empty' });
	expect(settledPicture(ampaTarget('closed'))).toEqual(CLOSED_RECEPTOR);
});
