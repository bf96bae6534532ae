/** *Try it*: each control changes what the model computes, and so what is seen. */
import { rangeText } from '../../src/chapters/shared/shareText';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Ketamine from '../../src/chapters/ketamine/Ketamine.svelte';
import { DRIP_KETAMINE_UM, TryIt } from '../../src/chapters/ketamine/tryIt.svelte';
import { wordsFor } from '../../src/content';
import { ketamineShareRange } from '../../src/model';
import { SceneTimeline } from '../../src/scene/sceneTimeline';
import { hostAt, dressedPlace } from './dressed';

const words = wordsFor('en');
const { tryIt: control } = words;

describe('what is set is what the model is asked', () => {
	it('ketamine: none, as in a drip, more', () => {
		const tryIt = new TryIt();
		const levels = (['none', 'drip', 'more'] as const).map((choice) => {
			tryIt.choose('ketamine', choice);
			return tryIt.script.ketamineUm;
		});
		expect(levels[0]).toBe(0);
		expect(levels[1]).toBe(DRIP_KETAMINE_UM);
		expect(levels[2]).toBeGreaterThan(3 * levels[1]!);
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

	it('starts as many doors with ketamine as come nearest to the computed share', () => {
		const tryIt = new TryIt();
		tryIt.choose('ketamine', 'more');
		const { share } = ketamineShareRange(tryIt.ketamineUm);
		const held = tryIt.script.initialNmda!.filter((state) => state.endsWith('K')).length;
		expect(Math.abs(held / 5 - share)).toBeLessThanOrEqual(0.11);
	});

	it('leaves what it does not know as it is', () => {
		const tryIt = new TryIt();
		const before = tryIt.chosen;
		tryIt.choose('ketamine', 'a lot');
		expect(tryIt.chosen).toEqual(before);
	});
});

describe('on the screen', () => {
	const before = () => document.querySelector('.readout path.before')!.getAttribute('d');
	const held = () => document.querySelectorAll('.readout .held').length;
	const take = (label: string) => userEvent.click(screen.getByText(label, { exact: true }));

	beforeEach(async () => {
		render(Ketamine, { props: { host: hostAt('ketamine', 'try').host }, target: dressedPlace() });
		await vi.waitFor(() => expect(document.querySelector('.readout path.before')).not.toBeNull());
	});

	it('the count is the model’s at the level that is chosen', async () => {
		await take(control.ketamine.choices.more);
		const tryIt = new TryIt();
		tryIt.choose('ketamine', 'more');
		const { low, share, high } = ketamineShareRange(tryIt.ketamineUm);
		expect(held()).toBe(Math.round(100 * share));
		const range = rangeText(words.readouts, { low: Math.round(100 * low), high: Math.round(100 * high) });
		expect(screen.getByText(range)).toBeTruthy();
	});

	it('without ketamine one line is drawn and no door holds any', async () => {
		await take(control.ketamine.choices.none);
		expect(document.querySelector('.readout path.now')).toBeNull();
		expect(held()).toBe(0);
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
