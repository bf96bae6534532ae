/**
 * Upgrades `<div data-ketamine-explainer data-lang="es">`, for site builders that strip unknown tags. The explainer is
 * added as its only child and takes over its content as fallback. Stand-ins that are added later are upgraded, too.
 */
import { ATTRIBUTES, STAND_IN_ATTRIBUTE, TAG_NAME } from './names';

const SELECTOR = `[${STAND_IN_ATTRIBUTE}]`;

export function upgradeStandIns(): void {
	upgradeIn(document);
	new MutationObserver((records) => {
		for (const { addedNodes } of records) {
			for (const node of addedNodes) {
				if (!(node instanceof Element)) continue;
				if (node.matches(SELECTOR)) upgrade(node);
				upgradeIn(node);
			}
		}
	}).observe(document, { childList: true, subtree: true });
	// During parsing a stand-in appears before its content, so it is upgraded once all of the page is there.
	document.addEventListener('DOMContentLoaded', () => upgradeIn(document), { once: true });
}

function upgradeIn(root: ParentNode): void {
	for (const standIn of root.querySelectorAll(SELECTOR)) upgrade(standIn);
}

function upgrade(standIn: Element): void {
	if (document.readyState === 'loading' || standIn.localName === TAG_NAME) return;
	if (standIn.querySelector(`:scope > ${TAG_NAME}`)) return;
	const explainer = document.createElement(TAG_NAME);
	for (const name of ATTRIBUTES) {
		const value = standIn.getAttribute(`data-${name}`);
		if (value !== null) explainer.setAttribute(name, value);
	}
	explainer.append(...standIn.childNodes);
	standIn.append(explainer);
}
