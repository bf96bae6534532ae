/** Which names find room in the picture, and in which order the others are told below it. */
import { describe, expect, it } from 'vitest';
import type { DoorPicture } from '../../../src/scene/doorPicture';
import { layoutStage } from '../../../src/scene/geometry';
import { layoutLabels } from '../../../src/scene/labels';
import type { SceneLabel } from '../../../src/scene/sceneScript';

const OPEN: DoorPicture = { keys: 2, gate: 'open', pore: 'empty' };
const CLOSED_OVER: DoorPicture = { keys: 2, gate: 'closed', pore: 'ketamine' };
const layout = layoutStage(358, [1, 2, 3]);

/** A small door, then an open NMDA door and one that is closed over ketamine; some names are too long for theirs. */
function named(labels: readonly SceneLabel[], tooLong: readonly SceneLabel[]) {
	return layoutLabels({
		layout,
		labels,
		pictures: layout.doors.map(({ kind, index }) => ({
			kind,
			index,
			picture: kind === 'nmda' && index === 2 ? CLOSED_OVER : OPEN,
		})),
		keysInGap: true,
		text: (key) => (tooLong.includes(key) ? 'x'.repeat(50) : 'x'),
		measure: (text) => text.length * 10,
		lineHeight: 20,
	});
}

describe('names in the picture', () => {
	it('stand at their doors, each once', () => {
		const { placed, unplaced } = named(['closedOverKetamine', 'nmdaOpen', 'smallDoorOpen'], []);
		expect(unplaced).toEqual([]);
		const x = Object.fromEntries(placed.map(({ key, leader }) => [key, leader!.to.x]));
		expect(x['smallDoorOpen']).toBeLessThan(x['nmdaOpen']!);
		expect(x['nmdaOpen']).toBeLessThan(x['closedOverKetamine']!);
	});

	it('are told below it from left to right where they find no room, whatever the order of the script', () => {
		const fromLeft: SceneLabel[] = ['smallDoorOpen', 'nmdaOpen', 'closedOverKetamine'];
		for (const labels of [fromLeft, fromLeft.toReversed(), ['nmdaOpen', 'closedOverKetamine', 'smallDoorOpen']]) {
			const { placed, unplaced } = named(labels as SceneLabel[], fromLeft);
			expect(placed).toEqual([]);
			expect(unplaced).toEqual(fromLeft);
		}
	});

	it('of the gap go by what they point to', () => {
		const { unplaced } = named(['ketamine', 'glutamate', 'smallDoorOpen'], ['ketamine', 'glutamate', 'smallDoorOpen']);
		expect(unplaced).toEqual(['smallDoorOpen', 'glutamate', 'ketamine']);
	});

	it('are not told below the picture when they stand in it', () => {
		const { placed, unplaced } = named(['nmdaOpen', 'smallDoorOpen'], ['nmdaOpen']);
		expect(placed.map(({ key }) => key)).toEqual(['smallDoorOpen']);
		expect(unplaced).toEqual(['nmdaOpen']);
	});
});
