/** What a reader sees while the picture plays: the same on every screen, calm, and never too much at once. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BRAIN_MAGNESIUM_MM } from '../../../src/model';
import { drawnKetamineUm, PLAIN_SCRIPT, SLOWDOWN } from '../../../src/chapters/shared/stories';
import type { SceneScript } from '../../../src/scene';
import { receptorLabel } from '../../../src/scene/sceneScript';
import { SceneTimeline, type SceneFrame } from '../../../src/scene/sceneTimeline';
import type { ReceptorFrame } from '../../../src/scene/receptorTimeline';
import { SUB_STEP_MS } from '../../../src/scene/timing';
import { ALL_SCRIPTS } from '../chapters/allScripts';

const SCREENS_HZ = [30, 60, 144] as const;
const MOST_PARTICLES = 60;
const LEAST_HOLD_MS = 500;
const LEAST_LIGHT_MS = 2100;

/** What *Try it* may ask for, without an end. */
const ENDLESS: readonly (readonly [string, SceneScript])[] = [28, 70].flatMap((repeatMs) =>
	[0, 5].flatMap((levelUm) =>
		[0, BRAIN_MAGNESIUM_MM].map((magnesiumMm) => {
			const ketamineUm = drawnKetamineUm(levelUm, magnesiumMm);
			const name = `try: every ${repeatMs} ms, ketamine ${ketamineUm}, magnesium ${magnesiumMm}`;
			const script = { ...PLAIN_SCRIPT, messagesMs: [8], strength: 2, repeatMs, ketamineUm, magnesiumMm };
			return [name, script] as const;
		}),
	),
);
const EVERY_SCRIPT = [...ALL_SCRIPTS, ...ENDLESS];

/** Frames of a whole timeline (the first half minute of one without an end), one a sub-step. */
function framesOf(script: SceneScript): SceneFrame[] {
	const lengthMs = script.repeatMs === undefined ? script.lengthMs : 30_000;
	const timeline = new SceneTimeline(script);
	return Array.from({ length: Math.floor(lengthMs / SUB_STEP_MS) }, (_, i) => {
		timeline.advanceTo(i * SUB_STEP_MS);
		return timeline.frame();
	});
}

/** For each receptor its drawings over time. */
function receptorsOver(frames: readonly SceneFrame[]): ReceptorFrame[][] {
	return frames[0]!.receptors.map((_, i) => frames.map((frame) => frame.receptors[i]!));
}

const drawnParts = (receptor: ReceptorFrame) =>
	[receptor.gate, ...receptor.glutamate, receptor.magnesium, receptor.ketamine].join();

describe.each(EVERY_SCRIPT)('%s', (_name, script) => {
	let frames: SceneFrame[];
	beforeAll(() => {
		frames = framesOf(script);
	});

	it('shows the same picture at the same time at 30, 60 and 144 Hz', () => {
		const seconds = Math.floor(Math.min(script.lengthMs, 12_000) / 1000);
		const played = SCREENS_HZ.map((hz) => {
			const timeline = new SceneTimeline(script);
			const seen: SceneFrame[] = [];
			for (let i = 1; i <= seconds * hz; i++) {
				const timeMs = (i * 1000) / hz;
				timeline.advanceTo(timeMs);
				if (i % hz === 0) seen.push(timeline.frame(timeMs));
			}
			return seen;
		});
		expect(played[0]!.length).toBe(seconds);
		expect(played[1]).toEqual(played[0]);
		expect(played[2]).toEqual(played[0]);
	});

	it(`never has more than ${MOST_PARTICLES} things moving`, () => {
		const moving = frames.map((frame, i) => {
			const before = frames[Math.max(0, i - 1)]!;
			const parts = frame.receptors.flatMap((receptor, d) => {
				const was = before.receptors[d]!;
				return [
					receptor.gate !== was.gate,
					receptor.magnesium !== was.magnesium,
					receptor.ketamine !== was.ketamine,
				].concat(receptor.glutamate.map((each, k) => each !== was.glutamate[k]));
			});
			return frame.particles.length + parts.filter(Boolean).length;
		});
		expect(Math.max(...moving)).toBeLessThanOrEqual(MOST_PARTICLES);
	});

	it(`holds each drawn receptor for at least ${LEAST_HOLD_MS} ms before it changes again`, () => {
		for (const receptor of receptorsOver(frames)) {
			let restedSince: number | undefined;
			for (let i = 1; i < receptor.length; i++) {
				const moves = drawnParts(receptor[i]!) !== drawnParts(receptor[i - 1]!);
				if (!moves) restedSince ??= i - 1;
				else if (restedSince !== undefined) {
					// The timeline itself may begin with a change.
					if (restedSince > 0) expect((i - 1 - restedSince) * SUB_STEP_MS).toBeGreaterThanOrEqual(LEAST_HOLD_MS);
					restedSince = undefined;
				}
			}
		}
	});

	it(`lets light in an open receptor come, stay and go over at least ${LEAST_LIGHT_MS} ms`, () => {
		for (const receptor of receptorsOver(frames)) {
			let since: number | undefined;
			receptor.forEach(({ light }, i) => {
				if (light > 0) since ??= i;
				else if (since !== undefined) {
					expect((i - since) * SUB_STEP_MS).toBeGreaterThanOrEqual(LEAST_LIGHT_MS);
					since = undefined;
				}
			});
		}
	});

	it('moves ketamine through an open gate only, and never past a plug', () => {
		for (const receptor of receptorsOver(frames)) {
			for (let i = 1; i < receptor.length; i++) {
				const [before, now] = [receptor[i - 1]!.picture, receptor[i]!.picture];
				if ((before.pore === 'ketamine') === (now.pore === 'ketamine')) continue;
				expect(now.gate).toBe('open');
				expect([before.pore, now.pore]).toContain('empty');
			}
		}
	});

	it('draws two glutamate in every receptor that is open', () => {
		for (const frame of frames) {
			for (const { picture } of frame.receptors) if (picture.gate === 'open') expect(picture.glutamate).toBe(2);
		}
	});
});

it('is the same timeline however uneven the frames come', () => {
	const [, script] = ALL_SCRIPTS.find(([step]) => step === 'ketamine/sits')!;
	const endMs = 8000;
	const steady = new SceneTimeline(script);
	steady.advanceTo(endMs);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 }), (gapsMs) => {
			const timeline = new SceneTimeline(script);
			let timeMs = 0;
			for (const gapMs of gapsMs) timeline.advanceTo((timeMs = Math.min(endMs, timeMs + gapMs)));
			timeline.advanceTo(endMs);
			expect(timeline.frame(endMs)).toEqual(steady.frame(endMs));
		}),
		{ numRuns: 60 },
	);
});

it('stays at its end, however long it is left on', () => {
	const [, script] = ALL_SCRIPTS.find(([step]) => step === 'signals/message')!;
	const timeline = new SceneTimeline(script);
	timeline.advanceTo(script.lengthMs * 10);
	expect(timeline.ended).toBe(true);
	expect(timeline.timeMs).toBeLessThan(script.lengthMs + SUB_STEP_MS);
});

it.each(ALL_SCRIPTS.filter(([, script]) => script.repeatMs === undefined))(
	'%s goes to something that words tell with each step, and tells when it is over',
	(_step, script) => {
		const timeline = new SceneTimeline(script);
		const told = () =>
			[timeline.glutamateInCleft, ...timeline.pictures.map(({ kind, picture }) => receptorLabel(kind, picture))].join();
		const states = [told()];
		while (!timeline.ended) {
			timeline.advanceToNextChange();
			states.push(told());
			expect(states.length).toBeLessThan(60);
		}
		expect(states.length).toBeGreaterThan(1);
		// The last step leads to the end, where at most glutamate leaves.
		for (const [i, state] of states.slice(1, -1).entries()) expect(state, `step ${i + 1}`).not.toBe(states[i]);
	},
);

it('empties the vesicle with a message and fills it again', () => {
	const timeline = new SceneTimeline({ ...PLAIN_SCRIPT, messagesMs: [8], lengthMs: 20_000 });
	const messageMs = 8 * SLOWDOWN;
	const vesicleAt = (timeMs: number) => {
		timeline.advanceTo(timeMs);
		return timeline.frame().vesicle;
	};
	expect(vesicleAt(messageMs - 20)).toBe(1);
	expect(vesicleAt(messageMs + 1200)).toBe(0);
	expect(vesicleAt(messageMs + 6000)).toBe(1);
});
