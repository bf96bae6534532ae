/** Where each way to move leads, and what is told of a move. */
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/clinic';
import { Outline, type View } from '../../../src/outline';
import { Navigation, type Move } from '../../../src/shell/navigation.svelte';

const outlineWith = (view: View, given: Record<string, unknown> = {}) =>
	new Outline(view, readSettings([given]).settings);

function navigationIn(view: View, given?: Record<string, unknown>) {
	const told: string[] = [];
	const navigation = new Navigation(outlineWith(view, given), {
		onMove: ({ chapter, step }, { by, to }) => told.push(`${chapter}/${step}: ${by}, ${to}`),
		onFinish: () => told.push('finish'),
	});
	return { navigation, told };
}

describe('the reader', () => {
	it('goes on and back, also across chapters', () => {
		const { navigation, told } = navigationIn('synapse');
		navigation.goToStep('plug');
		navigation.next();
		navigation.next();
		navigation.back();
		expect(told).toEqual([
			'signals/plug: reader, step',
			'signals/plug-moves: reader, step',
			'ketamine/sits: reader, chapter',
			'signals/plug-moves: reader, chapter',
		]);
	});

	it('cannot go back from the first screen', () => {
		const { navigation, told } = navigationIn('full');
		expect(navigation.canGoBack).toBe(false);
		navigation.back();
		expect(told).toEqual([]);
		navigation.next();
		expect(navigation.canGoBack).toBe(true);
	});

	it('finishes at Next on the last screen: told once, while the panel opens each time', () => {
		const { navigation, told } = navigationIn('day');
		navigation.goTo('day', 'days-after');
		for (let i = 0; i < 2; i++) {
			navigation.endReached = false;
			navigation.next();
			expect(navigation.endReached).toBe(true);
		}
		expect(told.filter((each) => each === 'finish')).toHaveLength(1);
		expect(navigation.step).toBe('days-after');
	});

	it('goes to a chapter of this view only', () => {
		const { navigation, told } = navigationIn('synapse');
		navigation.goToChapter('day');
		navigation.goToChapter('ketamine');
		expect(told).toEqual(['ketamine/sits: reader, chapter']);
	});
});

describe('the page', () => {
	it('goes where it names, and learns when there is no such place', () => {
		const { navigation, told } = navigationIn('full');
		expect(navigation.goTo('day', 'infusion')).toBe(true);
		expect(navigation.goTo('day', 'nowhere')).toBe(false);
		expect(told).toEqual(['day/infusion: script, chapter']);
	});

	it('tells nothing when the reader is there already', () => {
		const { navigation, told } = navigationIn('full');
		navigation.goTo('day', 'infusion');
		const { lastMove } = navigation;
		navigation.goTo('day', 'infusion');
		expect(told).toHaveLength(1);
		expect(navigation.lastMove).toBe(lastMove);
	});

	it('keeps the reader as near as it can when view or settings change', () => {
		const { navigation, told } = navigationIn('full');
		navigation.goTo('day', 'room');
		navigation.outline = outlineWith('full', { stepsHidden: ['morning'] });
		expect(navigation.step).toBe('room');
		navigation.outline = outlineWith('full', { stepsHidden: ['room'] });
		expect(navigation.step).toBe('check-in');
		navigation.outline = outlineWith('synapse');
		expect(told.slice(1)).toEqual(['day/check-in: script, step', 'signals/message: script, chapter']);
	});
});

describe('a restart', () => {
	it.each(['reader', 'script'] as const)('by the %s is a move of its own kind', (by) => {
		const { navigation, told } = navigationIn('day');
		navigation.goTo('day', 'infusion');
		navigation.restart(by);
		expect(navigation.lastMove).toEqual({ by, to: 'start' } satisfies Move);
		expect(told.at(-1)).toBe(`day/overview: ${by}, start`);
	});

	it('on the first screen is a move, too, but no navigation: the place is the same', () => {
		const { navigation, told } = navigationIn('full');
		navigation.restart('script');
		expect(navigation.lastMove).toEqual({ by: 'script', to: 'start' } satisfies Move);
		expect(told).toEqual([]);
	});
});
