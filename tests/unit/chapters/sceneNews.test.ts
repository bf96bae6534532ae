/** What is told of a picture, and when. */
import { describe, expect, it } from 'vitest';
import { doorsText } from '../../../src/chapters/shared/doorsText';
import { LEAST_BETWEEN_MS, SceneNews } from '../../../src/chapters/shared/sceneNews';
import { wordsFor } from '../../../src/content';
import type { SceneCounts, SceneReport } from '../../../src/scene';

const NOTHING: SceneCounts = {
	small: 3,
	smallOpen: 0,
	nmda: 5,
	letting: 0,
	plugged: 0,
	holding: 0,
	closedOver: 0,
	keysInGap: 0,
	freeKetamine: 0,
};
const at = (timeMs: number, counts: Partial<SceneCounts> = {}): SceneReport => ({
	timeMs,
	counts: { ...NOTHING, ...counts },
	doors: [],
	unplaced: [],
});
const { doors } = wordsFor('en');

describe('news of a picture', () => {
	it('begin with the second report: a step has its own words', () => {
		const news = new SceneNews();
		expect(news.take(at(0), false)).toBeUndefined();
		expect(news.take(at(20, { letting: 1 }), false)).toEqual(NOTHING);
		news.reset();
		expect(news.take(at(40), false)).toBeUndefined();
	});

	it('are gathered while it plays, and complete when it rests', () => {
		const news = new SceneNews();
		news.take(at(0), true);
		expect(news.take(at(20, { smallOpen: 1 }), true)).toBeUndefined();
		const last = at(LEAST_BETWEEN_MS - 20, { smallOpen: 1, letting: 1 });
		expect(news.take(last, true)).toBeUndefined();
		expect(news.take(last, false)).toEqual(NOTHING);
		expect(news.take(at(LEAST_BETWEEN_MS), true)).toBeUndefined();
		expect(news.take(at(2 * LEAST_BETWEEN_MS, { letting: 2 }), true)).toEqual(last.counts);
	});

	it('are not made by another width', () => {
		const news = new SceneNews();
		news.take(at(100), false);
		expect(news.take(at(100, { small: 1 }), false)).toBeUndefined();
		expect(news.take(at(120, { small: 1, letting: 1 }), false)).toEqual({ ...NOTHING, small: 1 });
	});
});

describe('in words', () => {
	it('everything is what there is, and how many open', () => {
		expect(doorsText(doors, { ...NOTHING, plugged: 2 })).toBe(
			'Small doors open: 0 of 3. NMDA doors that let signals through: 0 of 5. NMDA doors with a magnesium plug: 2.',
		);
	});

	it('news are what has come, and numbers that changed, to none too', () => {
		const before = { ...NOTHING, plugged: 1, keysInGap: 1 };
		expect(doorsText(doors, { ...NOTHING, freeKetamine: 1 }, before)).toBe(
			'Ketamine is in the gap. NMDA doors with a magnesium plug: 0.',
		);
		expect(doorsText(doors, before, before)).toBe('');
	});
});
