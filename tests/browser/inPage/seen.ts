/** What the checks share: the explainer of the page, what of it can be seen, and how it is named in a message. */
import type { KetamineExplainerElement } from '../../../src/element/KetamineExplainerElement';

/** The first explainer of the page. */
export function explainer(): KetamineExplainerElement {
	return document.querySelector('ketamine-explainer') as KetamineExplainerElement;
}

export function shadowRoot(): ShadowRoot {
	return explainer().shadowRoot!;
}

/** All visible elements that match a selector. */
export function every<E extends Element>(selector: string): E[] {
	return [...shadowRoot().querySelectorAll<E>(selector)].filter(isSeen);
}

export function isSeen(node: Element): boolean {
	return node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().width > 1;
}

export function nameOf(node: Element): string {
	const name = (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 40);
	return `“${name}”`;
}

/** Waits for two frames, so that what was just asked for is laid out, and lets CSS animations reach their end. */
export async function settle(): Promise<void> {
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	finishAnimations();
}

export function finishAnimations(): void {
	for (const animation of shadowRoot().getAnimations()) animation.finish();
}
