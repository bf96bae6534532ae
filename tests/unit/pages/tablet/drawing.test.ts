/** What the pen has drawn, taken back and erased. */
import { beforeEach, expect, it } from 'vitest';
import { Drawing, type PictureSpot } from '../../../../src/pages/tablet/pen/drawing.svelte';
import { erases, REACH } from '../../../../src/pages/tablet/pen/eraser';

const spot = {} as PictureSpot;
let drawing: Drawing;
const draw = (x: number, where = spot) => {
	drawing.begin(where, [x, 0, 0.5], false);
	drawing.extend([[x, 50, 0.5]]);
	drawing.end();
};
const drawn = () => drawing.strokes.map(({ points }) => points[0]![0]);

beforeEach(() => {
	drawing = new Drawing();
});

it('takes back only what still goes on', () => {
	draw(1);
	drawing.takeBack();
	expect(drawn()).toEqual([1]);
	drawing.begin(spot, [2, 0, 0.5], false);
	drawing.takeBack();
	expect(drawn()).toEqual([1]);
	drawing.extend([[2, 9, 0.5]]);
	expect(drawing.strokes[0]!.points).toHaveLength(2);
});

it('brings back with one Undo what one movement of the eraser took', () => {
	[1, 2, 3].forEach((x) => draw(x));
	drawing.erase(({ points }) => points[0]![0] === 1);
	drawing.erase(({ points }) => points[0]![0] === 3);
	drawing.erase(() => false);
	drawing.end();
	drawing.erase(({ points }) => points[0]![0] === 2);
	drawing.end();
	expect(drawn()).toEqual([]);
	expect(drawing.canUndo).toBe(true);
	drawing.undo();
	expect(drawn()).toEqual([2]);
	drawing.undo();
	expect(drawn()).toEqual([1, 2, 3]);
	for (let i = 0; i < 3; i++) drawing.undo();
	expect([drawn(), drawing.canUndo]).toEqual([[], false]);
});

it('does not bring back a stroke whose picture is gone', () => {
	const gone = {} as PictureSpot;
	draw(1, gone);
	draw(2);
	drawing.forget(gone);
	expect(drawn()).toEqual([2]);
	drawing.undo();
	expect(drawn()).toEqual([]);
});

it('erases what the eraser passes, however fast, and nothing beyond its reach', () => {
	const stroke = [
		[100, 0],
		[100, 200],
	] as const;
	expect(erases([0, 100], [400, 100], stroke)).toBe(true);
	expect(erases([100 + REACH - 0.1, 50], [100 + REACH - 0.1, 50], stroke)).toBe(true);
	expect(erases([100 + REACH + 0.1, 0], [100 + REACH + 0.1, 400], stroke)).toBe(false);
	expect(erases([100, 200 + REACH + 0.1], [400, 300], stroke)).toBe(false);
	expect(erases([7, 7], [7, 7], [[7, 7]])).toBe(true);
});
