/**
 * The picture shows what the caption says: at the still of each step, on every stage, whichever receptors it has room for.
 */
import { mean, range } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { dayMoment } from '../../../src/chapters/day/course';
import { KETAMINE_SCRIPTS } from '../../../src/chapters/ketamine/script';
import { TryIt } from '../../../src/chapters/ketamine/tryIt.svelte';
import { rangeOf100 } from '../../../src/chapters/shared/of100';
import { SIGNALS_SCRIPTS } from '../../../src/chapters/signals/script';
import { ketamineShareRange } from '../../../src/model';
import type { SceneScript } from '../../../src/scene';
import { isConducting, type ReceptorPicture } from '../../../src/scene/receptorPicture';
import { layoutStage, NMDA_COUNT } from '../../../src/scene/geometry';
import { SceneTimeline } from '../../../src/scene/sceneTimeline';
import { ALL_SCRIPTS } from './allScripts';

/** How many NMDA receptors a stage may have room for. */
const STAGES = [2, 3, 4, 5] as const;
/** The AMPA receptor that every stage shows. */
const AMPA_ALWAYS_SHOWN = 0;

function timelineAt(script: SceneScript, timeMs: number): SceneTimeline {
	const timeline = new SceneTimeline(script);
	timeline.advanceTo(timeMs);
	return timeline;
}

function nmdaPictures(timeline: SceneTimeline, shown: number): ReceptorPicture[] {
	const indexes = timeline.script.nmdaByPriority.slice(0, shown);
	return indexes.map(
		(index) => timeline.pictures.find((receptor) => receptor.kind === 'nmda' && receptor.index === index)!.picture,
	);
}

function atStill(script: SceneScript, shown: number): ReceptorPicture[] {
	return nmdaPictures(timelineAt(script, script.stillAtMs), shown);
}

const holds = (picture: ReceptorPicture) => picture.pore === 'ketamine';
const blocked = (picture: ReceptorPicture) => picture.pore === 'magnesium';
const inOpenPore = (picture: ReceptorPicture) => holds(picture) && picture.gate === 'open';
const trapped = (picture: ReceptorPicture) => holds(picture) && picture.gate === 'closed';
const count = (pictures: readonly ReceptorPicture[], what: (picture: ReceptorPicture) => boolean) =>
	pictures.filter(what).length;

describe.each(STAGES)('on a stage with %i NMDA receptors', (shown) => {
	it('“At rest, a bit of magnesium plugs it”: magnesium is in every NMDA receptor', () => {
		const pictures = atStill(SIGNALS_SCRIPTS.plug, shown);
		expect(count(pictures, blocked)).toBe(shown);
	});

	it('“Small doors open first”: an AMPA receptor is open and no NMDA receptor conducts', () => {
		const script = SIGNALS_SCRIPTS['small-doors'];
		const ampa = timelineAt(script, script.stillAtMs).pictures.find(
			(receptor) => receptor.kind === 'ampa' && receptor.index === AMPA_ALWAYS_SHOWN,
		);
		expect(ampa?.picture.gate).toBe('open');
		expect(count(atStill(script, shown), isConducting)).toBe(0);
	});

	it.each(['plug-moves', 'calcium', 'sensitive'] as const)('%s: a signal goes through an NMDA receptor', (step) => {
		expect(count(atStill(SIGNALS_SCRIPTS[step], shown), isConducting)).toBeGreaterThan(0);
	});

	it('“It sits in the open doorway”: an open NMDA receptor holds ketamine', () => {
		expect(count(atStill(KETAMINE_SCRIPTS.sits, shown), inOpenPore)).toBeGreaterThan(0);
	});

	it('“Some doors hold ketamine, other doors stay free”: there is one of each', () => {
		const pictures = atStill(KETAMINE_SCRIPTS.fewer, shown);
		expect(count(pictures, holds)).toBeGreaterThan(0);
		expect(count(pictures, isConducting)).toBeGreaterThan(0);
	});

	it('“The door can close over it”: a receptor is closed over ketamine', () => {
		expect(count(atStill(KETAMINE_SCRIPTS.closes, shown), trapped)).toBeGreaterThan(0);
	});

	it('“It leaves when the door opens again”: fewer receptors hold ketamine at the end than at the start', () => {
		const script = KETAMINE_SCRIPTS.leaves;
		const start = count(nmdaPictures(timelineAt(script, 0), shown), holds);
		const end = count(nmdaPictures(timelineAt(script, script.lengthMs), shown), holds);
		expect(start).toBeGreaterThan(0);
		expect(end).toBeLessThan(start);
	});
});

describe('the share of the five NMDA receptors that holds ketamine lies inside the range beside the picture', () => {
	const HELD_BY_CAPTION = ['sits', 'fewer', 'closes', 'glutamate', 'unknown'] as const;
	const ranges = (['short', 'hospital'] as const).map((visit) => dayMoment(visit, 'drip-stops').doors);
	const of100 = (timeline: SceneTimeline) => (100 * count(nmdaPictures(timeline, NMDA_COUNT), holds)) / NMDA_COUNT;

	it.each(HELD_BY_CAPTION)('%s: at the still', (step) => {
		const share = of100(timelineAt(KETAMINE_SCRIPTS[step], KETAMINE_SCRIPTS[step].stillAtMs));
		for (const { atLeast, upTo } of ranges) {
			expect(share).toBeGreaterThanOrEqual(atLeast);
			expect(share).toBeLessThanOrEqual(upTo);
		}
	});

	it.each(Object.entries(KETAMINE_SCRIPTS))(
		'%s: never more than the range, from the first picture to the last',
		(_, script) => {
			const timeline = new SceneTimeline(script);
			const shares: number[] = [];
			for (let timeMs = 0; timeMs <= script.lengthMs; timeMs += 100) {
				timeline.advanceTo(timeMs);
				shares.push(of100(timeline));
			}
			for (const { upTo } of ranges) expect(Math.max(...shares)).toBeLessThanOrEqual(upTo);
		},
	);

	it.each(['drip', 'more'] as const)('in Try it with “%s”: a minute of it, averaged over many seeds', (choice) => {
		const tryIt = new TryIt();
		tryIt.choose('ketamine', choice);
		const { atLeast, upTo } = rangeOf100(ketamineShareRange(tryIt.ketamineUm));
		const shares = range(40).map((seed) => {
			const timeline = new SceneTimeline({ ...tryIt.script, seed });
			return mean(range(1, 13), (i) => {
				timeline.advanceTo(i * 5000);
				return of100(timeline);
			})!;
		});
		expect(mean(shares)).toBeGreaterThan(atLeast);
		expect(mean(shares)).toBeLessThan(upTo);
	});
});

it('“It leaves”: one of the two receptors that every stage shows has let ketamine go at the still or by the end', () => {
	const script = KETAMINE_SCRIPTS.leaves;
	const start = nmdaPictures(timelineAt(script, 0), 2);
	const later = [script.stillAtMs, script.lengthMs].map((timeMs) => nmdaPictures(timelineAt(script, timeMs), 2));
	const left = start.filter((picture, i) => holds(picture) && later.some((pictures) => !holds(pictures[i]!)));
	expect(left.length).toBeGreaterThan(0);
});

it('“Ketamine does not remove glutamate”: glutamate is in the gap at the still', () => {
	const script = KETAMINE_SCRIPTS.glutamate;
	const { particles } = timelineAt(script, script.stillAtMs).frame();
	expect(particles.filter((particle) => particle.kind === 'glutamate').length).toBeGreaterThan(0);
});

it('“Glutamate works like a key”: glutamate is in the gap at the still of the message', () => {
	const script = SIGNALS_SCRIPTS.message;
	const { particles } = timelineAt(script, script.stillAtMs).frame();
	expect(particles.filter((particle) => particle.kind === 'glutamate').length).toBeGreaterThan(0);
});

it('“Calcium comes in”: calcium is on its way at the still', () => {
	const script = SIGNALS_SCRIPTS.calcium;
	const { particles } = timelineAt(script, script.stillAtMs).frame();
	expect(particles.filter((particle) => particle.kind === 'calcium').length).toBeGreaterThan(0);
});

it('“Ketamine arrives”: it rests in the gap at the still', () => {
	const script = KETAMINE_SCRIPTS.arrives;
	const frame = timelineAt(script, script.stillAtMs).frame();
	expect(frame.ketaminePresent).toBe(true);
	// The slowest of those that drift in has come after 8 s.
	expect(frame.ketamineArrivingMs).toBeGreaterThanOrEqual(8000);
});

describe.each(ALL_SCRIPTS)('%s', (_step, script) => {
	it('has its still within its length', () => {
		expect(script.stillAtMs).toBeGreaterThanOrEqual(0);
		expect(script.stillAtMs).toBeLessThanOrEqual(script.lengthMs);
	});

	it('ranks every NMDA receptor once', () => {
		expect([...script.nmdaByPriority].sort()).toEqual(Array.from({ length: NMDA_COUNT }, (_, i) => i));
	});

	it('is played about 100 times slower than life', () => {
		expect(script.slowdown).toBe(100);
	});

	it.each([280, 360, 560, 700, 1024])('keeps its first two NMDA receptors and an AMPA receptor at %i px', (width) => {
		const shown = layoutStage(width, script.nmdaByPriority).receptors;
		const nmda = shown.filter((receptor) => receptor.kind === 'nmda').map((receptor) => receptor.index);
		expect(nmda).toEqual(expect.arrayContaining(script.nmdaByPriority.slice(0, 2)));
		expect(shown.some((receptor) => receptor.kind === 'ampa' && receptor.index === AMPA_ALWAYS_SHOWN)).toBe(true);
	});
});
