/** Where the page can send a reader who has taken the short way, and a page that shows only some chapters. */
import { expect, it } from 'vitest';
import { Explainer } from '../../../src/shell/explainer.svelte';

const placeOf = ({ navigation }: Explainer) => `${navigation.chapter}/${navigation.step}`;

it.each([
	['the page', (explainer: Explainer) => (explainer.view = 'short')],
	['the reader', (explainer: Explainer) => explainer.chooseWay('short')],
])('a step that the short way leaves out is reached in all of it, when %s has chosen the short way', (_, shorten) => {
	const explainer = new Explainer();
	shorten(explainer);
	expect(explainer.goTo('evidence', 'studies')).toBe(true);
	expect(explainer.navigation.outline.view).toBe('short');
	expect(explainer.goTo('evidence', 'tests')).toBe(true);
	expect(placeOf(explainer)).toBe('evidence/tests');
	expect(explainer.navigation.outline.view).toBe('full');
});

it('what is nowhere moves nothing, and leaves the reader on the short way', () => {
	const explainer = new Explainer();
	explainer.chooseWay('short');
	expect(explainer.goTo('evidence', 'cells')).toBe(false);
	expect(placeOf(explainer)).toBe('start/welcome');
	expect(explainer.navigation.outline.view).toBe('short');
});

it('a view of a few chapters stays what it is', () => {
	const explainer = new Explainer();
	explainer.view = 'day';
	expect(explainer.goTo('safety', 'tell')).toBe(false);
	expect(explainer.reach.chapters).toEqual(['day']);
});
