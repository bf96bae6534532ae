/** What a reader sees while the picture plays: the same on every screen, calm, and never too much at once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRAIN_MAGNESIUM_MM } from '../../../src/model';
import { DRAWN_KETAMINE_UM, PLAIN_SCRIPT, SLOWDOWN } from '../../../src/chapters/shared/stories';
import type { SceneScript } from '../../../src/scene';
import { doorState } from '../../../src/scene/sceneScript';
import { SceneStory, SUB_STEP_MS, type DoorFrame, type SceneFrame } from '../../../src/scene/sceneStory';
import { ALL_SCRIPTS } from '../chapters/allScripts';

const SCREENS_HZ = [30, 60, 144] as const;
const MOST_MARKS = 60;
const LEAST_HOLD_MS = 500;
const LEAST_LIGHT_MS = 2100;

/** What *Try it* may ask for, without an end. */
const ENDLESS: readonly (readonly [string, SceneScript])[] = [28, 70].flatMap((repeatMs) =>
	[0, DRAWN_KETAMINE_UM].flatMap((ketamineUm) =>
		[0, BRAIN_MAGNESIUM_MM].map((magnesiumMm) => {
			const name = `try: every ${repeatMs} ms, ketamine ${ketamineUm}, magnesium ${magnesiumMm}`;
			const script = { ...PLAIN_SCRIPT, messagesMs: [8], strength: 2, repeatMs, ketamineUm, magnesiumMm };
			return [name, script] as const;
		}),
	),
);
const EVERY_SCRIPT = [...ALL_SCRIPTS, ...ENDLESS];

/** Frames of a whole story (the first half minute of one without an end), one a sub-step. */
function framesOf(script: SceneScript): SceneFrame[] {
	const lengthMs = script.repeatMs === undefined ? script.lengthMs : 30_000;
	const story = new SceneStory(script);
	return Array.from({ length: Math.floor(lengthMs / SUB_STEP_MS) }, (_, i) => {
		story.advanceTo(i * SUB_STEP_MS);
		return story.frame();
	});
}

/** For each door its drawings over time. */
function doorsOver(frames: readonly SceneFrame[]): DoorFrame[][] {
	return frames[0]!.doors.map((_, i) => frames.map((frame) => frame.doors[i]!));
}

const drawnParts = (door: DoorFrame) => [door.gate, ...door.keys, door.magnesium, door.ketamine].join();

describe.each(EVERY_SCRIPT)('%s', (_name, script) => {
	it('shows the same picture at the same time at 30, 60 and 144 Hz', () => {
		const seconds = Math.floor(Math.min(script.lengthMs, 12_000) / 1000);
		const played = SCREENS_HZ.map((hz) => {
			const story = new SceneStory(script);
			const frames: SceneFrame[] = [];
			for (let i = 1; i <= seconds * hz; i++) {
				const timeMs = (i * 1000) / hz;
				story.advanceTo(timeMs);
				if (i % hz === 0) frames.push(story.frame(timeMs));
			}
			return frames;
		});
		expect(played[0]!.length).toBe(seconds);
		expect(played[1]).toEqual(played[0]);
		expect(played[2]).toEqual(played[0]);
	});

	it(`never has more than ${MOST_MARKS} things moving`, () => {
		const frames = framesOf(script);
		const moving = frames.map((frame, i) => {
			const before = frames[Math.max(0, i - 1)]!;
			const parts = frame.doors.flatMap((door, d) => {
				const was = before.doors[d]!;
				return [door.gate !== was.gate, door.magnesium !== was.magnesium, door.ketamine !== was.ketamine].concat(
					door.keys.map((key, k) => key !== was.keys[k]),
				);
			});
			return frame.marks.length + parts.filter(Boolean).length;
		});
		expect(Math.max(...moving)).toBeLessThanOrEqual(MOST_MARKS);
	});

	it(`holds each drawn door for at least ${LEAST_HOLD_MS} ms before it changes again`, () => {
		for (const door of doorsOver(framesOf(script))) {
			let restedSince: number | undefined;
			for (let i = 1; i < door.length; i++) {
				const moves = drawnParts(door[i]!) !== drawnParts(door[i - 1]!);
				if (!moves) restedSince ??= i - 1;
				else if (restedSince !== undefined) {
					// The story itself may begin with a change.
					if (restedSince > 0) expect((i - 1 - restedSince) * SUB_STEP_MS).toBeGreaterThanOrEqual(LEAST_HOLD_MS);
					restedSince = undefined;
				}
			}
		}
	});

	it(`lets light in an open door come, stay and go over at least ${LEAST_LIGHT_MS} ms`, () => {
		for (const door of doorsOver(framesOf(script))) {
			let since: number | undefined;
			door.forEach(({ light }, i) => {
				if (light > 0) since ??= i;
				else if (since !== undefined) {
					expect((i - since) * SUB_STEP_MS).toBeGreaterThanOrEqual(LEAST_LIGHT_MS);
					since = undefined;
				}
			});
		}
	});

	it('moves ketamine through an open gate only, and never past a plug', () => {
		for (const door of doorsOver(framesOf(script))) {
			for (let i = 1; i < door.length; i++) {
				const [before, now] = [door[i - 1]!.picture, door[i]!.picture];
				if ((before.pore === 'ketamine') === (now.pore === 'ketamine')) continue;
				expect(now.gate).toBe('open');
				expect([before.pore, now.pore]).toContain('empty');
			}
		}
	});

	it('draws both keys in every door that is open', () => {
		for (const frame of framesOf(script)) {
			for (const { picture } of frame.doors) if (picture.gate === 'open') expect(picture.keys).toBe(2);
		}
	});
});

it('is the same story however uneven the frames come', () => {
	const [, script] = ALL_SCRIPTS.find(([step]) => step === 'ketamine/sits')!;
	const endMs = 8000;
	const steady = new SceneStory(script);
	steady.advanceTo(endMs);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 }), (gapsMs) => {
			const story = new SceneStory(script);
			let timeMs = 0;
			for (const gapMs of gapsMs) story.advanceTo((timeMs = Math.min(endMs, timeMs + gapMs)));
			story.advanceTo(endMs);
			expect(story.frame(endMs)).toEqual(steady.frame(endMs));
		}),
		{ numRuns: 60 },
	);
});

it('stays at its end, however long it is left on', () => {
	const [, script] = ALL_SCRIPTS.find(([step]) => step === 'signals/cells')!;
	const story = new SceneStory(script);
	story.advanceTo(script.lengthMs * 10);
	expect(story.ended).toBe(true);
	expect(story.timeMs).toBeLessThan(script.lengthMs + SUB_STEP_MS);
});

it.each(ALL_SCRIPTS.filter(([, script]) => script.repeatMs === undefined))(
	'%s goes to something that words tell with each step, and tells when it is over',
	(_step, script) => {
		const story = new SceneStory(script);
		const told = () => [story.keysInGap, ...story.pictures.map(({ kind, picture }) => doorState(kind, picture))].join();
		const states = [told()];
		while (!story.ended) {
			story.advanceToNextChange();
			states.push(told());
			expect(states.length).toBeLessThan(60);
		}
		expect(states.length).toBeGreaterThan(1);
		// The last step leads to the end, where keys leave at most.
		for (const [i, state] of states.slice(1, -1).entries()) expect(state, `step ${i + 1}`).not.toBe(states[i]);
	},
);

it('empties the sac with a message and fills it again', () => {
	const story = new SceneStory({ ...PLAIN_SCRIPT, messagesMs: [8], lengthMs: 20_000 });
	const messageMs = 8 * SLOWDOWN;
	const sacAt = (timeMs: number) => {
		story.advanceTo(timeMs);
		return story.frame().sac;
	};
	expect(sacAt(messageMs - 20)).toBe(1);
	expect(sacAt(messageMs + 1200)).toBe(0);
	expect(sacAt(messageMs + 6000)).toBe(1);
});
