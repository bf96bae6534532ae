/**
 * The picture shows what the caption says: at the still of each step, on every stage, whichever receptors it has room for.
 */
import { mean, range } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { KETAMINE_SCRIPTS } from '../../../src/chapters/ketamine/script';
import { TryIt } from '../../../src/chapters/ketamine/tryIt.svelte';
import { rangeOf100 } from '../../../src/text/of100';
import { DRIP_KETAMINE_UM } from '../../../src/chapters/shared/stories';
import { SIGNALS_SCRIPTS } from '../../../src/chapters/signals/script';
import { BRAIN_MAGNESIUM_MM, ketamineShareRange } from '../../../src/model';
import type { SceneScript } from '../../../src/scene';
import { isConducting, type ReceptorPicture } from '../../../src/scene/receptorPicture';
import { layoutStage, NMDA_COUNT } from '../../../src/scene/geometry';
import { SceneTimeline } from '../../../src/scene/sceneTimeline';
import { ALL_SCRIPTS } from './allScripts';

/** How many NMDA receptors a stage may have room for. */
const STAGES = [2, 3, 4] as const;
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

function ampaAlwaysShown(timeline: SceneTimeline): ReceptorPicture {
	return timeline.pictures.find(({ kind, index }) => kind === 'ampa' && index === AMPA_ALWAYS_SHOWN)!.picture;
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

	it('“More gets through”: a signal goes through an NMDA receptor', () => {
		expect(count(atStill(SIGNALS_SCRIPTS['plug-moves'], shown), isConducting)).toBeGreaterThan(0);
	});

	it('“Messages pass through doors”: played through, sits shows the whole chain in its order', () => {
		const script = KETAMINE_SCRIPTS.sits;
		const timeline = new SceneTimeline(script);
		const first: Record<string, number> = {};
		for (let timeMs = 0; timeMs <= script.lengthMs; timeMs += 100) {
			timeline.advanceTo(timeMs);
			const pictures = nmdaPictures(timeline, shown);
			if (timeMs === 0) expect(count(pictures, blocked)).toBe(shown);
			if (timeline.glutamateInCleft) first['message'] ??= timeMs;
			if (ampaAlwaysShown(timeline).gate === 'open') first['small door'] ??= timeMs;
			if (count(pictures, isConducting) > 0) first['plug moved'] ??= timeMs;
			if (count(pictures, inOpenPore) > 0) first['ketamine'] ??= timeMs;
		}
		expect(Object.keys(first)).toEqual(['message', 'small door', 'plug moved', 'ketamine']);
		expect(first['ketamine']).toBeLessThan(script.lengthMs - 3000);
	});

	it('“Ketamine sits in an open doorway”: an open NMDA receptor holds ketamine', () => {
		expect(count(atStill(KETAMINE_SCRIPTS.sits, shown), inOpenPore)).toBeGreaterThan(0);
	});

	it('“Some doors hold ketamine, other doors stay free”: there is one of each', () => {
		const pictures = atStill(KETAMINE_SCRIPTS.fewer, shown);
		expect(count(pictures, holds)).toBeGreaterThan(0);
		expect(count(pictures, isConducting)).toBeGreaterThan(0);
	});

	it('“A door can close over ketamine”: a receptor is closed over it', () => {
		expect(count(atStill(KETAMINE_SCRIPTS.leaves, shown), trapped)).toBeGreaterThan(0);
	});

	it('“When it opens again, ketamine can leave”: fewer receptors hold ketamine at the end than at the start', () => {
		const script = KETAMINE_SCRIPTS.leaves;
		const start = count(nmdaPictures(timelineAt(script, 0), shown), holds);
		const end = count(nmdaPictures(timelineAt(script, script.lengthMs), shown), holds);
		expect(start).toBeGreaterThan(0);
		expect(end).toBeLessThan(start);
	});
});

describe('the share of the four NMDA receptors that holds ketamine lies inside the range beside the picture', () => {
	const HELD_BY_CAPTION = ['sits', 'fewer', 'leaves'] as const;
	/** As in the readouts beside the picture: at the end of a low-dose drip. */
	const drip = rangeOf100(ketamineShareRange(DRIP_KETAMINE_UM, BRAIN_MAGNESIUM_MM));
	const of100 = (timeline: SceneTimeline) => (100 * count(nmdaPictures(timeline, NMDA_COUNT), holds)) / NMDA_COUNT;

	it.each(HELD_BY_CAPTION)('%s: at the still', (step) => {
		const share = of100(timelineAt(KETAMINE_SCRIPTS[step], KETAMINE_SCRIPTS[step].stillAtMs));
		expect(share).toBeGreaterThanOrEqual(drip.atLeast);
		expect(share).toBeLessThanOrEqual(drip.upTo);
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
			expect(Math.max(...shares)).toBeLessThanOrEqual(drip.upTo);
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

it('“It helps open small doors”: at the still of the message glutamate is in the gap and a small door is open', () => {
	const script = SIGNALS_SCRIPTS.message;
	const timeline = timelineAt(script, script.stillAtMs);
	expect(ampaAlwaysShown(timeline).gate).toBe('open');
	const { particles } = timeline.frame();
	expect(particles.filter((particle) => particle.kind === 'glutamate').length).toBeGreaterThan(0);
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
