/** The small parts that everything is made of. */
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import Button from '../../src/ui/Button.svelte';
import Dialog from '../../src/ui/Dialog.svelte';
import Dock from '../../src/ui/Dock.svelte';
import { DOUBLE_PRESS_MS } from '../../src/ui/pressOnce';
import Segments from '../../src/ui/Segments.svelte';
import { dressedPlace } from './dressed';

const LABELS = { short: 'Short visit', long: 'Long visit', hospital: 'Hospital stay' };

describe('a choice out of a few', () => {
	function show(value: keyof typeof LABELS = 'short') {
		const onchange = vi.fn<(value: string) => void>();
		render(Segments, {
			props: { legend: 'Kind of visit', name: 'visit', labels: LABELS, value, onchange },
			target: dressedPlace(),
		});
		return onchange;
	}

	it('is a group with a name, in which one is chosen', () => {
		show('long');
		const group = screen.getByRole('group', { name: 'Kind of visit' });
		const radios = within(group).getAllByRole<HTMLInputElement>('radio');
		expect(radios.map((radio) => radio.checked)).toEqual([false, true, false]);
	});

	it('moves with arrow keys and tells each move', async () => {
		const onchange = show();
		screen.getByRole('radio', { name: 'Short visit' }).focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Long visit' }));
		await userEvent.keyboard('{ArrowDown}');
		await userEvent.keyboard('{ArrowRight}');
		expect(onchange.mock.calls).toEqual([['long'], ['hospital'], ['short']]);
	});

	it('is one stop for the Tab key, at what is chosen', async () => {
		show('hospital');
		await userEvent.keyboard('{Tab}');
		expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Hospital stay' }));
		await userEvent.keyboard('{Tab}');
		expect(document.activeElement).toBe(document.body);
	});

	it('is taken by a touch on its words', async () => {
		const onchange = show();
		await userEvent.click(screen.getByText('Hospital stay'));
		expect(onchange.mock.calls).toEqual([['hospital']]);
	});

	it('is large enough for a finger', () => {
		show();
		for (const word of Object.values(LABELS)) {
			const { width, height } = screen.getByText(word).closest('label')!.getBoundingClientRect();
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		}
	});
});

describe('a panel', () => {
	const children = createRawSnippet(() => ({ render: () => '<p>What it says. <a href="#there">More</a></p>' }));

	/** These tests run in a frame, where it opens once the part in sight is known. */
	async function show() {
		const opener = document.body.appendChild(document.createElement('button'));
		opener.textContent = 'Open';
		opener.focus();
		const onclose = vi.fn();
		const shown = render(Dialog, {
			props: { open: true, title: 'Help', closeLabel: 'Close', onclose, children },
			target: dressedPlace(),
		});
		await screen.findByRole('dialog');
		return { opener, onclose, shown };
	}

	it('is a dialog with its title, above everything, with the focus in it', async () => {
		const { opener } = await show();
		const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Help' });
		expect(dialog.matches(':modal')).toBe(true);
		expect(dialog.contains(document.activeElement)).toBe(true);
		opener.remove();
	});

	it('closes with Escape, and gives the focus back', async () => {
		const { opener, onclose } = await show();
		await userEvent.keyboard('{Escape}');
		await vi.waitFor(() => expect(onclose).toHaveBeenCalled());
		expect(document.activeElement).toBe(opener);
		opener.remove();
	});

	it('closes with its button and with a touch beside it, not with one inside', async () => {
		const { opener, onclose } = await show();
		await userEvent.click(screen.getByText('What it says.', { exact: false }));
		expect(onclose).not.toHaveBeenCalled();
		await userEvent.click(screen.getByRole('button', { name: 'Close' }));
		expect(onclose).toHaveBeenCalledTimes(1);
		const dialog = screen.getByRole('dialog');
		// Words that are marked with the mouse may end beside it.
		await fireEvent.pointerDown(screen.getByRole('heading', { name: 'Help' }));
		await fireEvent.click(dialog);
		expect(onclose).toHaveBeenCalledTimes(1);
		// Not the second touch of a double tap on the button that opened it.
		await new Promise((resolve) => setTimeout(resolve, DOUBLE_PRESS_MS));
		await fireEvent.pointerDown(dialog);
		await fireEvent.click(dialog);
		expect(onclose).toHaveBeenCalledTimes(2);
		opener.remove();
	});

	it('closes when it is told to', async () => {
		const { opener, shown } = await show();
		await shown.rerender({ open: false });
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(document.activeElement).toBe(opener);
		opener.remove();
	});
});

describe('the row of main buttons', () => {
	function show(canGoBack: boolean) {
		const onback = vi.fn();
		const onnext = vi.fn();
		const shown = render(Dock, {
			props: { backLabel: 'Back', nextLabel: 'Next', canGoBack, onback, onnext },
			target: dressedPlace(),
		});
		return { onback, onnext, shown };
	}

	it('goes back and on', async () => {
		const { onback, onnext } = show(true);
		await userEvent.click(screen.getByRole('button', { name: 'Back' }));
		await userEvent.click(screen.getByRole('button', { name: 'Next' }));
		expect([onback.mock.calls.length, onnext.mock.calls.length]).toEqual([1, 1]);
	});

	it('keeps Back in its place at the start: it does nothing but keeps the focus', async () => {
		const { onback, shown } = show(true);
		const back = screen.getByRole('button', { name: 'Back' });
		back.focus();
		const place = back.getBoundingClientRect();
		await shown.rerender({ canGoBack: false });
		expect(back.getAttribute('aria-disabled')).toBe('true');
		expect(document.activeElement).toBe(back);
		expect(back.getBoundingClientRect()).toEqual(place);
		await userEvent.keyboard('{Enter}');
		expect(onback).not.toHaveBeenCalled();
	});
});

describe('a button', () => {
	it('says its word also where only its icon is seen', () => {
		render(Button, { props: { label: 'Replay', icon: 'replay', compact: true, onclick: vi.fn() } });
		expect(screen.getByRole('button', { name: 'Replay' })).toBeTruthy();
	});

	it('tells that it opens a panel', () => {
		render(Button, { props: { label: 'Help', 'aria-haspopup': 'dialog' as const, onclick: vi.fn() } });
		expect(screen.getByRole('button', { name: 'Help' }).getAttribute('aria-haspopup')).toBe('dialog');
	});
});
