/** *Try it*: each control changes what the model computes, and so what is seen. */
import { rangeOf100 } from '../../src/text/of100';
import { DRIP_KETAMINE_UM } from '../../src/chapters/shared/stories';
import { shareText } from '../../src/chapters/shared/shareText';
import { screen } from '@testing-library/svelte';
import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Ketamine from '../../src/chapters/ketamine/Ketamine.svelte';
import { TryIt } from '../../src/chapters/ketamine/tryIt.svelte';
import { wordsFor } from '../../src/content';
import { ketamineShareRange } from '../../src/model';
import { SceneTimeline } from '../../src/scene/sceneTimeline';
import { renderChapter } from './dressed';

const words = wordsFor('en');
const { tryIt: control } = words;

describe('what is set is what the model is asked', () => {
	it('ketamine: none, as in a drip, more', () => {
		const tryIt = new TryIt();
		const levels = (['none', 'drip', 'more'] as const).map((choice) => {
			tryIt.choose('ketamine', choice);
			return [tryIt.ketamineUm, tryIt.script.ketamineUm] as const;
		});
		expect(levels[0]).toEqual([0, 0]);
		expect(levels[1]![0]).toBe(DRIP_KETAMINE_UM);
		for (const i of [0, 1] as const) expect(levels[2]![i]).toBeGreaterThan(3 * levels[1]![i]);
	});

	it('magnesium: there or taken away', () => {
		const tryIt = new TryIt();
		expect(tryIt.script.magnesiumMm).toBe(1);
		tryIt.choose('magnesium', 'off');
		expect(tryIt.script.magnesiumMm).toBe(0);
		const timeline = new SceneTimeline(tryIt.script);
		timeline.advanceTo(10_000);
		expect(timeline.pictures.filter(({ picture }) => picture.pore === 'magnesium')).toEqual([]);
	});

	it('messages: now and then, or often', () => {
		const tryIt = new TryIt();
		tryIt.choose('rate', 'often');
		const often = tryIt.script.repeatMs!;
		tryIt.choose('rate', 'seldom');
		expect(tryIt.script.repeatMs).toBeGreaterThan(1.5 * often);
	});

	it('messages come on the screen at most every 2.5 s', () => {
		const tryIt = new TryIt();
		for (const rate of ['often', 'seldom'] as const) {
			tryIt.choose('rate', rate);
			expect(tryIt.script.repeatMs! * tryIt.script.slowdown).toBeGreaterThanOrEqual(2500);
		}
	});

	it('pace: the same story, slower', () => {
		const tryIt = new TryIt();
		const usual = tryIt.script.slowdown;
		tryIt.choose('pace', 'slow');
		expect(tryIt.script.slowdown).toBeGreaterThan(1.4 * usual);
	});

	it.each(['none', 'drip', 'more'] as const)('starts with a share of doors inside the range: %s', (choice) => {
		const tryIt = new TryIt();
		for (const magnesium of ['on', 'off'] as const) {
			tryIt.choose('ketamine', choice);
			tryIt.choose('magnesium', magnesium);
			const { atLeast, upTo } = rangeOf100(ketamineShareRange(tryIt.ketamineUm, tryIt.magnesiumMm));
			const held = tryIt.script.initialNmda!.filter((state) => state.endsWith('K')).length;
			expect(held * 20).toBeGreaterThanOrEqual(atLeast);
			expect(held * 20).toBeLessThanOrEqual(upTo);
		}
	});

	it('leaves what it does not know as it is', () => {
		const tryIt = new TryIt();
		const before = { ...tryIt.chosen };
		tryIt.choose('ketamine', 'a lot');
		expect(tryIt.chosen).toEqual(before);
	});
});

describe('on the screen', () => {
	const before = () => document.querySelector('.readout path.before')!.getAttribute('d');
	const take = (label: string) => userEvent.click(screen.getByText(label, { exact: true }));

	beforeEach(async () => {
		renderChapter(Ketamine, 'ketamine', 'try');
		await vi.waitFor(() => expect(document.querySelector('.readout path.before')).not.toBeNull(), {
			timeout: 20_000,
		});
	});

	it('the count is the model’s at the level that is chosen', async () => {
		await take(control.ketamine.choices.more);
		const tryIt = new TryIt();
		tryIt.choose('ketamine', 'more');
		const doors = rangeOf100(ketamineShareRange(tryIt.ketamineUm));
		expect(doors.upTo).toBeGreaterThan(0);
		expect(document.querySelector('.doors-held')!.textContent).toBe(shareText(words.readouts, doors));
	});

	it('without ketamine one line is drawn, and it says that no door holds any', async () => {
		expect(document.querySelector('.readout path.band')).not.toBeNull();
		await take(control.ketamine.choices.none);
		expect(document.querySelector('.readout path.band')).toBeNull();
		expect(screen.getByText(words.readouts.none)).toBeTruthy();
	});

	it('messages and magnesium change the trace', async () => {
		const traces = [before()];
		await take(control.rate.choices.seldom);
		traces.push(before());
		await take(control.magnesium.choices.off);
		traces.push(before());
		expect(new Set(traces).size).toBe(3);
	});
});
