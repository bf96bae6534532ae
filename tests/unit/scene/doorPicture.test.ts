/** Which drawing of a door may follow which. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NMDA_STATES } from '../../../src/model';
import {
	CLOSED_DOOR,
	letsThrough,
	nextPicture,
	nmdaTarget,
	settledPicture,
	smallDoorTarget,
	type DoorPicture,
	type DoorTarget,
} from '../../../src/scene/doorPicture';

const target = fc.record({
	state: fc.constantFrom(...NMDA_STATES),
	magnesium: fc.boolean(),
});

function walk(from: DoorPicture, to: DoorTarget): DoorPicture[] {
	const way = [from];
	for (let now = from; way.length < 20;) {
		const next = nextPicture(now, to);
		if (next === now) return way;
		way.push((now = next));
	}
	return way;
}

describe('from any state of a door to any other', () => {
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
					const changed = [a.keys !== b.keys, a.gate !== b.gate, a.pore !== b.pore].filter(Boolean).length;
					expect(changed).toBe(1);
				}
			}),
		);
	});

	it('ends with ketamine in the door exactly when the model has it there', () => {
		fc.assert(
			fc.property(target, target, (start, end) => {
				const goal = nmdaTarget(end.state, end.magnesium);
				const last = walk(settledPicture(nmdaTarget(start.state, start.magnesium)), goal).at(-1)!;
				expect(last.pore === 'ketamine').toBe(goal.ketamine);
				expect(last.gate).toBe(goal.gate);
			}),
		);
	});

	it('turns no key under an open gate', () => {
		fc.assert(
			fc.property(target, target, (start, end) => {
				const way = walk(
					settledPicture(nmdaTarget(start.state, start.magnesium)),
					nmdaTarget(end.state, end.magnesium),
				);
				for (const picture of way) if (picture.gate === 'open') expect(picture.keys).toBe(2);
			}),
		);
	});
});

it('closes the door over ketamine and keeps it inside', () => {
	const way = walk({ keys: 2, gate: 'open', pore: 'ketamine' }, nmdaTarget('C0K', false));
	expect(way.at(-1)).toEqual({ keys: 0, gate: 'closed', pore: 'ketamine' });
});

it('opens the door before ketamine leaves', () => {
	const way = walk({ keys: 0, gate: 'closed', pore: 'ketamine' }, nmdaTarget('C0', false));
	const leaves = way.findIndex((picture) => picture.pore === 'empty');
	expect(way[leaves]).toEqual({ keys: 2, gate: 'open', pore: 'empty' });
});

it('lets a signal through an open empty door and no other', () => {
	expect(letsThrough({ keys: 2, gate: 'open', pore: 'empty' })).toBe(true);
	expect(letsThrough({ keys: 2, gate: 'open', pore: 'ketamine' })).toBe(false);
	expect(letsThrough({ keys: 2, gate: 'open', pore: 'magnesium' })).toBe(false);
	expect(letsThrough(CLOSED_DOOR)).toBe(false);
});

it('opens a small door with two keys and never puts anything in it', () => {
	expect(settledPicture(smallDoorTarget('open'))).toEqual({ keys: 2, gate: 'open', pore: 'empty' });
	expect(settledPicture(smallDoorTarget('closed'))).toEqual(CLOSED_DOOR);
});
