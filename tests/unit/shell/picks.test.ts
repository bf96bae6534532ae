/** What a reader ticks is kept for this visit, each list on its own. */
import { expect, it } from 'vitest';
import { Picks } from '../../../src/shell/takeHome/picks.svelte';

it('keeps what is ticked, and lets go of what is ticked off', () => {
	const picks = new Picks();
	expect(picks.has('tell', 'heart')).toBe(false);
	picks.tick('tell', 'heart', true);
	picks.tick('tell', 'heart', true);
	expect(picks.has('tell', 'heart')).toBe(true);
	picks.tick('tell', 'heart', false);
	expect(picks.has('tell', 'heart')).toBe(false);
});

it('tells lists and items apart', () => {
	const picks = new Picks();
	picks.tick('ask', 1, true);
	picks.tick('decide', 'cost', true);
	expect(picks.has('ask', 1)).toBe(true);
	expect(picks.has('ask', 11)).toBe(false);
	expect(picks.has('decide', 1)).toBe(false);
	expect(picks.has('tell', 'cost')).toBe(false);
});

it('forgets ticks and pictures for the next reader', () => {
	const picks = new Picks();
	picks.tick('ask', 1, true);
	picks.pictures = [{ picture: {} as Element, caption: 'A picture' }];
	picks.forget();
	expect(picks.has('ask', 1)).toBe(false);
	expect(picks.pictures).toEqual([]);
});

it('knows whether there is anything to lose', () => {
	const picks = new Picks();
	expect(picks.any).toBe(false);
	picks.tick('ask', 1, true);
	expect(picks.any).toBe(true);
	picks.tick('ask', 1, false);
	expect(picks.any).toBe(false);
	picks.keepPicture({} as Element, 'one');
	expect(picks.any).toBe(true);
	picks.forget();
	expect(picks.any).toBe(false);
});

it('replaces a picture that was kept before', () => {
	const picks = new Picks();
	const [first, second, third] = [{}, {}, {}] as [Element, Element, Element];
	picks.keepPicture(first, 'one');
	picks.keepPicture(second, 'two');
	picks.keepPicture(third, 'one again', first);
	expect(picks.pictures.map(({ caption }) => caption)).toEqual(['two', 'one again']);
});
