/** The reader's choice goes before the page's, and the page's before the device's. */
import { expect, it } from 'vitest';
import { Preferences } from '../../../src/shell/preferences.svelte';

it('uses what the page has set until the reader chooses, and again for the next reader', () => {
	const preferences = new Preferences();
	Object.assign(preferences.page, { language: 'es', theme: 'dim', motion: 'reduced' });
	expect([preferences.language, preferences.theme, preferences.reducedMotion]).toEqual(['es', 'dim', true]);
	preferences.language = 'en';
	preferences.themeChoice = 'contrast';
	preferences.motionChoice = 'full';
	expect([preferences.language, preferences.theme, preferences.reducedMotion]).toEqual(['en', 'contrast', false]);
	expect(preferences.page).toEqual({ language: 'es', theme: 'dim', motion: 'reduced', mode: 'page' });
	preferences.forgetReader();
	expect([preferences.language, preferences.theme, preferences.reducedMotion]).toEqual(['es', 'dim', true]);
});

it('offers the other language', () => {
	const preferences = new Preferences();
	expect(preferences.otherLanguage).toBe('es');
	preferences.language = 'es';
	expect(preferences.otherLanguage).toBe('en');
});

it.each([
	[{}, 'page', 'soft'],
	[{ darkColors: true }, 'page', 'dim'],
	[{}, 'tablet', 'dim'],
	[{ moreContrast: true }, 'tablet', 'contrast'],
	[{ moreContrast: true, darkColors: true }, 'page', 'contrast'],
] as const)('follows a device that asks for %o, on a %s: %s', (asked, mode, theme) => {
	const preferences = new Preferences();
	Object.assign(preferences.system, asked);
	preferences.page.mode = mode;
	expect(preferences.theme).toBe(theme);
	preferences.page.theme = 'soft';
	expect(preferences.theme).toBe('soft');
});

it('follows a device that asks for less motion, unless motion is chosen', () => {
	const preferences = new Preferences();
	preferences.system.reducedMotion = true;
	expect(preferences.reducedMotion).toBe(true);
	preferences.motionChoice = 'full';
	expect(preferences.reducedMotion).toBe(false);
});
