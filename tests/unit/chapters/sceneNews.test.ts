/** What is told of a picture, and when. */
import { describe, expect, it } from 'vitest';
import { doorsText } from '../../../src/chapters/shared/doorsText';
import { LEAST_BETWEEN_MS, SceneNews } from '../../../src/chapters/shared/sceneNews';
import { wordsFor } from '../../../src/content';
import type { SceneCounts, SceneReport } from '../../../src/scene';

const NOTHING: SceneCounts = {
	ampa: 3,
	ampaOpen: 0,
	nmda: 5,
	nmdaConducting: 0,
	magnesiumBlocked: 0,
	ketamineBlocked: 0,
	ketamineTrapped: 0,
	glutamateInCleft: 0,
	ketamineInCleft: 0,
};
const at = (timeMs: number, counts: Partial<SceneCounts> = {}): SceneReport => ({
	timeMs,
	counts: { ...NOTHING, ...counts },
	receptors: [],
	unplaced: [],
});
const { doors } = wordsFor('en');

describe('news of a picture', () => {
	it('begin with the second report: a step has its own words', () => {
		const news = new SceneNews();
		expect(news.take(at(0), false)).toBeUndefined();
		expect(news.take(at(20, { nmdaConducting: 1 }), false)).toEqual(NOTHING);
		news.reset();
		expect(news.take(at(40), false)).toBeUndefined();
	});

	it('are gathered while it plays, and complete when it rests', () => {
		const news = new SceneNews();
		news.take(at(0), true);
		expect(news.take(at(20, { ampaOpen: 1 }), true)).toBeUndefined();
		const last = at(LEAST_BETWEEN_MS - 20, { ampaOpen: 1, nmdaConducting: 1 });
		expect(news.take(last, true)).toBeUndefined();
		expect(news.take(last, false)).toEqual(NOTHING);
		expect(news.take(at(LEAST_BETWEEN_MS), true)).toBeUndefined();
		expect(news.take(at(2 * LEAST_BETWEEN_MS, { nmdaConducting: 2 }), true)).toEqual(last.counts);
	});

	it('are not made by another width', () => {
		const news = new SceneNews();
		news.take(at(100), false);
		expect(news.take(at(100, { ampa: 1 }), false)).toBeUndefined();
		expect(news.take(at(120, { ampa: 1, nmdaConducting: 1 }), false)).toEqual({ ...NOTHING, ampa: 1 });
	});
});

describe('in words', () => {
	it('everything is what there is, and how many open', () => {
		expect(doorsText(doors, { ...NOTHING, magnesiumBlocked: 2 })).toBe(
			'Small doors open: 0 of 3. NMDA doors that let signals through: 0 of 5. NMDA doors with a magnesium plug: 2.',
		);
	});

	it('news are what has come, and numbers that changed, to none too', () => {
		const before = { ...NOTHING, magnesiumBlocked: 1, glutamateInCleft: 1 };
		expect(doorsText(doors, { ...NOTHING, ketamineInCleft: 1 }, before)).toBe(
			'Ketamine is in the gap. NMDA doors with a magnesium plug: 0.',
		);
		expect(doorsText(doors, before, before)).toBe('');
	});
});
