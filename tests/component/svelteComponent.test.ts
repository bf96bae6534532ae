/** The explainer as a Svelte component: its props are followed and its callbacks called. tests/browser has the packed one. */
import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { wordsFor } from '../../src/content';
import ExplainerComponent from '../../src/svelte/ExplainerComponent.svelte';
import type { ExplainerProps } from '../../src/svelte/props';

afterEach(() => {
	vi.restoreAllMocks();
	document.documentElement.lang = '';
});

async function show(props: ExplainerProps = {}) {
	const calls: unknown[] = [];
	const given = {
		motion: 'reduced' as const,
		onready: () => calls.push('ready'),
		onnavigate: ({ chapter, step }) => calls.push(`${chapter}/${step}`),
		onfinish: () => calls.push('finish'),
		onsettingserror: ({ problems }) => calls.push(...problems.map(({ path }) => path)),
		...props,
	} satisfies ExplainerProps;
	const shown = render(ExplainerComponent, { props: given });
	await tick();
	return { ...shown, calls, frame: () => shown.container.querySelector<HTMLElement>('.explainer')! };
}

const next = (language: 'en' | 'es') => screen.getByRole('button', { name: wordsFor(language).ui.next });

it('starts with what it is given', async () => {
	const { frame, calls } = await show({ lang: 'es', theme: 'contrast', view: 'synapse', mode: 'tablet' });
	expect(frame().lang).toBe('es');
	expect(frame().dataset).toMatchObject({ theme: 'contrast', mode: 'tablet', motion: 'reduced' });
	expect(getComputedStyle(frame()).backgroundColor).toBe('rgb(22, 30, 30)');
	expect(next('es')).toBeTruthy();
	expect(calls).toContain('ready');
});

it('takes the language of the page where it is given none', async () => {
	document.documentElement.lang = 'es-MX';
	const { frame } = await show();
	expect(frame().lang).toBe('es');
});

it('follows its props, and goes back to the defaults without them', async () => {
	const { frame, calls, rerender } = await show({ lang: 'en', theme: 'soft' });
	calls.length = 0;
	await rerender({ lang: 'es', theme: 'dim', chapter: 'safety' });
	expect(frame().lang).toBe('es');
	expect(frame().dataset['theme']).toBe('dim');
	expect(calls).toEqual(['safety/tell']);
	await rerender({ lang: undefined, theme: null });
	expect(frame().lang).toBe('en');
	expect(frame().dataset['theme']).toBe(matchMedia('(prefers-color-scheme: dark)').matches ? 'dim' : 'soft');
});

it('tells each move, and once that the reader went on from the last screen', async () => {
	const { calls } = await show({ lang: 'en', chapter: 'sources' });
	calls.length = 0;
	for (let left = 6; left > 0 && !calls.includes('finish'); left--) await userEvent.click(next('en'));
	expect(calls.at(-1)).toBe('finish');
	expect(calls.slice(0, -1).every((call) => String(call).startsWith('sources/'))).toBe(true);
});

it('tells what is not allowed once, and uses the default', async () => {
	const warn = vi.spyOn(console, 'warn').mockReturnValue();
	const theme = 'loud' as 'dim';
	const { calls, rerender } = await show({ theme, settings: { noDriveTime: -5 } });
	expect(calls.filter((call) => call !== 'ready')).toEqual(['theme', 'noDriveTime']);
	calls.length = 0;
	await rerender({ theme, settings: { noDriveTime: -5 } });
	expect(calls).toEqual([]);
	expect(warn).toHaveBeenCalledTimes(2);
	expect(String(warn.mock.calls[0])).toContain('"loud"');
});
