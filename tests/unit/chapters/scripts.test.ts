/**
 * The picture shows what the caption says: at the still of each step, on every stage, whichever doors it has room for.
 */
import { describe, expect, it } from 'vitest';
import { KETAMINE_SCRIPTS } from '../../../src/chapters/ketamine/script';
import { SIGNALS_SCRIPTS } from '../../../src/chapters/signals/script';
import type { SceneScript } from '../../../src/scene';
import { letsThrough, type DoorPicture } from '../../../src/scene/doorPicture';
import { layoutStage, NMDA_COUNT } from '../../../src/scene/geometry';
import { SceneStory } from '../../../src/scene/sceneStory';
import { ALL_SCRIPTS } from './allScripts';

/** How many NMDA doors a stage may have room for. */
const STAGES = [2, 3, 4, 5] as const;
/** The small door that every stage shows. */
const SMALL_DOOR_ALWAYS_SHOWN = 0;

function storyAt(script: SceneScript, timeMs: number): SceneStory {
	const story = new SceneStory(script);
	story.advanceTo(timeMs);
	return story;
}

function nmdaPictures(story: SceneStory, shown: number): DoorPicture[] {
	const indexes = story.script.nmdaByPriority.slice(0, shown);
	return indexes.map((index) => story.pictures.find((door) => door.kind === 'nmda' && door.index === index)!.picture);
}

function atStill(script: SceneScript, shown: number): DoorPicture[] {
	return nmdaPictures(storyAt(script, script.stillAtMs), shown);
}

const holds = (picture: DoorPicture) => picture.pore === 'ketamine';
const plugged = (picture: DoorPicture) => picture.pore === 'magnesium';
const sitsInDoorway = (picture: DoorPicture) => holds(picture) && picture.gate === 'open';
const closedOver = (picture: DoorPicture) => holds(picture) && picture.gate === 'closed';
const count = (pictures: readonly DoorPicture[], what: (picture: DoorPicture) => boolean) =>
	pictures.filter(what).length;

describe.each(STAGES)('on a stage with %i NMDA doors', (shown) => {
	it('“At rest, a bit of magnesium plugs it”: every NMDA door is plugged', () => {
		const pictures = atStill(SIGNALS_SCRIPTS.plug, shown);
		expect(count(pictures, plugged)).toBe(shown);
	});

	it('“Small doors open first”: a small door is open and no NMDA door lets a signal through', () => {
		const script = SIGNALS_SCRIPTS['small-doors'];
		const small = storyAt(script, script.stillAtMs).pictures.find(
			(door) => door.kind === 'small' && door.index === SMALL_DOOR_ALWAYS_SHOWN,
		);
		expect(small?.picture.gate).toBe('open');
		expect(count(atStill(script, shown), letsThrough)).toBe(0);
	});

	it.each(['plug-moves', 'calcium', 'sensitive'] as const)('%s: a signal goes through an NMDA door', (step) => {
		expect(count(atStill(SIGNALS_SCRIPTS[step], shown), letsThrough)).toBeGreaterThan(0);
	});

	it('“It sits in the open doorway”: an open NMDA door holds ketamine', () => {
		expect(count(atStill(KETAMINE_SCRIPTS.sits, shown), sitsInDoorway)).toBeGreaterThan(0);
	});

	it('“Some doors hold ketamine, other doors stay free”: there is one of each', () => {
		const pictures = atStill(KETAMINE_SCRIPTS.fewer, shown);
		expect(count(pictures, holds)).toBeGreaterThan(0);
		expect(count(pictures, letsThrough)).toBeGreaterThan(0);
	});

	it('“The door can close over it”: a door is closed over ketamine', () => {
		expect(count(atStill(KETAMINE_SCRIPTS.closes, shown), closedOver)).toBeGreaterThan(0);
	});

	it('“It leaves when the door opens again”: fewer doors hold ketamine at the end than at the start', () => {
		const script = KETAMINE_SCRIPTS.leaves;
		const start = count(nmdaPictures(storyAt(script, 0), shown), holds);
		const end = count(nmdaPictures(storyAt(script, script.lengthMs), shown), holds);
		expect(start).toBeGreaterThan(0);
		expect(end).toBeLessThan(start);
	});
});

it('“It leaves”: one of the two doors that every stage shows has let ketamine go at the still or by the end', () => {
	const script = KETAMINE_SCRIPTS.leaves;
	const start = nmdaPictures(storyAt(script, 0), 2);
	const later = [script.stillAtMs, script.lengthMs].map((timeMs) => nmdaPictures(storyAt(script, timeMs), 2));
	const left = start.filter((picture, i) => holds(picture) && later.some((pictures) => !holds(pictures[i]!)));
	expect(left.length).toBeGreaterThan(0);
});

it('“Ketamine does not remove glutamate”: glutamate is in the gap at the still', () => {
	const script = KETAMINE_SCRIPTS.glutamate;
	const { marks } = storyAt(script, script.stillAtMs).frame();
	expect(marks.filter((mark) => mark.kind === 'glutamate').length).toBeGreaterThan(0);
});

it('“Glutamate works like a key”: glutamate is in the gap at the still of the message', () => {
	const script = SIGNALS_SCRIPTS.message;
	const { marks } = storyAt(script, script.stillAtMs).frame();
	expect(marks.filter((mark) => mark.kind === 'glutamate').length).toBeGreaterThan(0);
});

it('“Calcium comes in”: calcium is on its way at the still', () => {
	const script = SIGNALS_SCRIPTS.calcium;
	const { marks } = storyAt(script, script.stillAtMs).frame();
	expect(marks.filter((mark) => mark.kind === 'calcium').length).toBeGreaterThan(0);
});

it('“Ketamine arrives”: it rests in the gap at the still', () => {
	const script = KETAMINE_SCRIPTS.arrives;
	const frame = storyAt(script, script.stillAtMs).frame();
	expect(frame.ketaminePresent).toBe(true);
	// The slowest of those that drift in has come after 8 s.
	expect(frame.ketamineArrivingMs).toBeGreaterThanOrEqual(8000);
});

describe.each(ALL_SCRIPTS)('%s', (_step, script) => {
	it('has its still within its length', () => {
		expect(script.stillAtMs).toBeGreaterThanOrEqual(0);
		expect(script.stillAtMs).toBeLessThanOrEqual(script.lengthMs);
	});

	it('ranks every NMDA door once', () => {
		expect([...script.nmdaByPriority].sort()).toEqual(Array.from({ length: NMDA_COUNT }, (_, i) => i));
	});

	it('is played about 100 times slower than life', () => {
		expect(script.slowdown).toBe(100);
	});

	it.each([280, 360, 560, 700, 1024])('keeps its first two NMDA doors and a small one at %i px', (width) => {
		const shown = layoutStage(width, script.nmdaByPriority).doors;
		const nmda = shown.filter((door) => door.kind === 'nmda').map((door) => door.index);
		expect(nmda).toEqual(expect.arrayContaining(script.nmdaByPriority.slice(0, 2)));
		expect(shown.some((door) => door.kind === 'small' && door.index === SMALL_DOOR_ALWAYS_SHOWN)).toBe(true);
	});
});
