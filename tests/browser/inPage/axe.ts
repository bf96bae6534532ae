/** What axe finds on the page as it is now. */
import type axe from 'axe-core';
import { finishAnimations, shadowRoot } from './seen';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

export async function axeFaults(rules: readonly string[]): Promise<string[]> {
	finishAnimations();
	// What sticks to the edge of the window hides half of any target that happens to be there, until a reader scrolls.
	const bars = shadowRoot().querySelectorAll<HTMLElement>('.dock-area, .dock');
	for (const bar of bars) bar.style.position = 'static';
	const { violations } = await window.axe.run(document, {
		runOnly: [...rules],
		resultTypes: ['violations'],
		elementRef: true,
	});
	for (const bar of bars) bar.style.removeProperty('position');
	return violations.flatMap(({ id, nodes }) =>
		nodes
			.filter(({ element }) => id !== 'target-size' || isReachable(element))
			.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
	);
}

/** Nobody can touch what lies behind an open dialog, wherever the page happens to be scrolled. */
function isReachable(element: Element | undefined): boolean {
	const root = element?.getRootNode() as Document | ShadowRoot | undefined;
	const modal = root?.querySelector(':modal');
	return !modal || modal.contains(element!);
}
