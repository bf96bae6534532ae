/** A chapter with its moving picture, as a reader works it. */
import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import Ketamine from '../../src/chapters/ketamine/Ketamine.svelte';
import Signals from '../../src/chapters/signals/Signals.svelte';
import { plainText, SIGNALS_STEP_IDS, wordsFor } from '../../src/content';
import { dressedPlace, renderChapter } from './dressed';

const words = wordsFor('en');
const described = () => document.querySelector('#seen')!.textContent!;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

function doors(): Element[] {
	return [...document.querySelectorAll('.things:not(.leaving) .door')];
}

/** The stage is drawn once the browser has measured it, which a busy machine may put off. */
const pictureDrawn = () => vi.waitFor(() => expect(doors().length).toBeGreaterThan(3), { timeout: 20_000 });

describe('the picture of a step', () => {
	it('has a name and is described in words', async () => {
		renderChapter(Signals, 'signals', 'plug');
		const picture = screen.getByRole('img', { name: words.ui.picture });
		await pictureDrawn();
		// Its description is the next thing that is read.
		expect(picture.nextElementSibling!.contains(document.querySelector('#seen'))).toBe(true);
		expect(picture.nextElementSibling!.querySelectorAll('li').length).toBe(doors().length);
		expect(described()).toContain('magnesium plug');
	});

	it('is another one at each step', async () => {
		const { explainer } = renderChapter(Signals, 'signals', 'message');
		await pictureDrawn();
		const pictures = SIGNALS_STEP_IDS.map((step) => {
			explainer.navigation.goToStep(step);
			flushSync();
			const names = [...document.querySelectorAll('g.label text')].map((text) => text.textContent);
			return `${described()} ${names.join()}`;
		});
		expect(new Set(pictures).size).toBe(SIGNALS_STEP_IDS.length);
	});

	it('shows the step’s title and caption', () => {
		renderChapter(Ketamine, 'ketamine', 'leaves');
		expect(screen.getByRole('heading', { name: words.ketamine.leaves.title })).toBeTruthy();
		for (const { text } of words.ketamine.leaves.caption) {
			expect(screen.getByText(plainText(text), { exact: false })).toBeTruthy();
		}
	});
});

describe('on a tablet', () => {
	const HEADER_PX = 64;
	const place = () => dressedPlace(1024);

	it.each(['message', 'plug', 'plug-moves'] as const)(
		'%s: picture, whole caption and buttons fit 768 px',
		async (step) => {
			const target = place();
			renderChapter(Signals, 'signals', step, 'full', target);
			await pictureDrawn();
			const box = (selector: string) => target.querySelector(selector)!.getBoundingClientRect();
			const top = box('.scene-title').top;
			expect(box('.caption').top).toBeGreaterThanOrEqual(box('.stage').bottom);
			expect(box('.caption').bottom).toBeLessThanOrEqual(box('.dock').top + 1);
			expect(box('.dock').bottom - top).toBeLessThanOrEqual(768 - HEADER_PX);
		},
	);

	it('has the small picture of where this is', async () => {
		renderChapter(Signals, 'signals', 'plug', 'full', place());
		await pictureDrawn();
		expect(document.querySelector('.inset svg')).not.toBeNull();
	});

	it('a phone has none, and two NMDA doors and a small one', async () => {
		renderChapter(Signals, 'signals', 'plug', 'full', dressedPlace(390));
		await vi.waitFor(() => expect(doors().length).toBe(3), { timeout: 20_000 });
		expect(document.querySelector('.inset')).toBeNull();
	});
});

describe('the buttons under it', () => {
	it('Play becomes Pause, and back; the shell knows', async () => {
		const { explainer } = renderChapter(Signals, 'signals', 'plug-moves');
		await press(words.ui.play);
		expect(explainer.playback.playing).toBe(true);
		expect(screen.queryByRole('button', { name: words.ui.play })).toBeNull();
		await press(words.ui.pause);
		expect(explainer.playback.playing).toBe(false);
		expect(screen.getByRole('button', { name: words.ui.play })).toBeTruthy();
	});

	it('Play and Pause are one button, so that the focus stays on it', async () => {
		renderChapter(Signals, 'signals', 'plug-moves');
		screen.getByRole('button', { name: words.ui.play }).focus();
		await userEvent.keyboard(' ');
		expect(document.activeElement).toBe(screen.getByRole('button', { name: words.ui.pause }));
		await userEvent.keyboard(' ');
		expect(document.activeElement).toBe(screen.getByRole('button', { name: words.ui.play }));
	});

	it('One step changes what is seen and what is said of it, without motion', async () => {
		const { explainer } = renderChapter(Signals, 'signals', 'plug-moves');
		await pictureDrawn();
		const said = new Set([described()]);
		for (let i = 0; i < 8; i++) {
			await press(words.ui.oneStep);
			said.add(described());
		}
		expect(said.size).toBeGreaterThan(2);
		expect(explainer.playback.playing).toBe(false);
	});

	it('Next and Back go through the steps', async () => {
		const { places } = renderChapter(Signals, 'signals', 'plug');
		await press(words.ui.next);
		await press(words.ui.back);
		await press(words.ui.back);
		expect(places).toEqual(['signals/plug-moves', 'signals/plug', 'signals/message']);
	});

	it('without motion there is no Play, and each step can be stepped through', async () => {
		renderChapter(Signals, 'signals', 'message', 'reduced');
		expect(screen.queryByRole('button', { name: words.ui.play })).toBeNull();
		expect(screen.queryByRole('button', { name: words.ui.replay })).toBeNull();
		await press(words.ui.oneStep);
		expect(described()).toMatch(/Small doors open: \d of \d\./);
	});
});

it('is gone without a trace when it is taken away while it plays', async () => {
	const { explainer, unmount } = renderChapter(Ketamine, 'ketamine', 'sits');
	await press(words.ui.play);
	expect(explainer.playback.playing).toBe(true);
	unmount();
	flushSync();
	expect(explainer.playback.playing).toBe(false);
	explainer.playback.play();
	expect(explainer.playback.playing).toBe(false);
});
