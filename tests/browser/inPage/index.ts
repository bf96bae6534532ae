/** Everything that can be checked inside a page; the tests reach it as `window.checks` (../checks.ts). */
import { axeFaults } from './axe';
import { coveredFocusFaults, focusOrderFaults, focusRingFaults } from './focus';
import { layoutFaults } from './layout';
import { noteFaults } from './note';
import { explainer, settle, shadowRoot } from './seen';
import { clippedTextFaults } from './text';
import { weightFaults } from './weight';

const checks = {
	/** Goes to a screen as a page does, and waits until it has come in. */
	async goTo(chapter: string, step: string): Promise<void> {
		explainer().goTo(chapter, step);
		await settle();
	},
	layoutFaults,
	noteFaults,
	clippedTextFaults,
	focusRingFaults,
	focusOrderFaults,
	coveredFocusFaults,
	weightFaults,
	axeFaults,
	/** axe with a note open. */
	axeFaultsWithNote: (rules: readonly string[]) => noteFaults(() => axeFaults(rules)),
	/** What must be on every screen: a line, by its words, and the way to help. */
	alwaysThereFaults(line: string): string[] {
		const root = shadowRoot();
		return [
			...(root.querySelector('.footer')?.textContent.includes(line) ? [] : [`the footer does not say “${line}”`]),
			...(root.querySelector('.header-help button')?.checkVisibility() ? [] : ['Help is not in sight']),
		];
	},
};

declare global {
	interface Window {
		checks: typeof checks;
	}
}

window.checks = checks;
