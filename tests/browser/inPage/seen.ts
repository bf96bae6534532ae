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
	if (node.matches('.chip .icon')) return `icon of ${nameOf(node.parentElement!)}`;
	const name = (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 40);
	const sentence = node.matches('.chip') ? node.previousElementSibling?.textContent?.slice(-30) : undefined;
	return sentence === undefined ? `“${name}”` : `“${name}” of “…${sentence}”`;
}

/** Waits for two frames, so that what was just asked for is laid out, and lets CSS animations reach their end. */
export async function settle(): Promise<void> {
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	finishAnimations();
}

export function finishAnimations(): void {
	for (const animation of shadowRoot().getAnimations()) animation.finish();
}

/** Runs a check with a further style sheet in the shadow root. */
export async function withStyles<Result>(css: string, check: () => Result | Promise<Result>): Promise<Result> {
	const root = shadowRoot();
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	try {
		return await check();
	} finally {
		root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
	}
}
