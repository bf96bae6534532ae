/** The two ways through: who chooses, how long the choice holds, and where the reader is after it. */
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/clinic';
import { Explainer } from '../../../src/shell/explainer.svelte';

function explainerAt(chapter: string, step: string, view: 'full' | 'short' = 'full'): Explainer {
	const explainer = new Explainer();
	explainer.view = view;
	expect(explainer.navigation.goTo(chapter, step)).toBe(true);
	return explainer;
}
const placeOf = ({ navigation: { chapter, step } }: Explainer) => `${chapter}/${step}`;

describe('a reader who chooses a way', () => {
	it('stays at the same screen where both ways have it', () => {
		const explainer = explainerAt('safety', 'effects');
		explainer.chooseWay('short');
		expect(placeOf(explainer)).toBe('safety/effects');
		expect(explainer.navigation.steps).toEqual(['tell', 'effects', 'choices']);
		explainer.chooseWay('full');
		expect(placeOf(explainer)).toBe('safety/effects');
		expect(explainer.navigation.steps).toContain('serious');
	});

	it('goes on in the short way at the next screen that it has', () => {
		const explainer = explainerAt('signals', 'plug');
		explainer.chooseWay('short');
		expect(placeOf(explainer)).toBe('ketamine/sits');
	});

	it('is offered the other way', () => {
		const explainer = explainerAt('safety', 'tell');
		expect(explainer.otherWay).toBe('short');
		explainer.chooseWay('short');
		expect(explainer.otherWay).toBe('full');
	});
});

describe('the choice', () => {
	it('holds over language, theme and settings', () => {
		const explainer = explainerAt('safety', 'tell');
		explainer.chooseWay('short');
		explainer.chooseLanguage('es');
		explainer.preferences.themeChoice = 'soft';
		explainer.settings = readSettings([{ visitType: 'long' }]).settings;
		expect(explainer.navigation.outline.view).toBe('short');
		expect(placeOf(explainer)).toBe('safety/tell');
	});

	it('holds when the page asks for the other way', () => {
		const explainer = explainerAt('safety', 'tell');
		explainer.chooseWay('full');
		explainer.view = 'short';
		expect(explainer.view).toBe('short');
		expect(explainer.navigation.outline.view).toBe('full');
	});

	it.each(['restart', 'startOver'] as const)('is forgotten by %s: the page’s view holds again', (anew) => {
		const explainer = explainerAt('safety', 'tell', 'short');
		explainer.chooseWay('full');
		explainer[anew]();
		expect(explainer.navigation.outline.view).toBe('short');
		expect(placeOf(explainer)).toBe('start/welcome');
	});
});

describe.each(['day', 'synapse'] as const)('a page with the view %s', (view) => {
	it('has no other way, whatever was chosen before', () => {
		const explainer = new Explainer();
		explainer.chooseWay('short');
		explainer.view = view;
		expect(explainer.navigation.outline.view).toBe(view);
		expect(explainer.otherWay).toBeUndefined();
		expect(explainer.canChooseWay).toBe(false);
	});
});

it('forgets what was ticked when another reader begins', () => {
	const explainer = new Explainer();
	explainer.picks.tick('tell', 'heart', true);
	explainer.restart();
	expect(explainer.picks.has('tell', 'heart')).toBe(false);
});
