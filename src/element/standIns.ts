/**
 * Upgrades `<div data-ketamine-explainer data-lang="es">`, for site builders that strip unknown tags. The explainer is
 * added as its only child and takes over its content as fallback. It follows what the page says later: stand-ins that
 * come, content that is replaced, as morphing libraries do, and attributes that change.
 */
import { ATTRIBUTES, STAND_IN_ATTRIBUTE, TAG_NAME } from './names';

const SELECTOR = `[${STAND_IN_ATTRIBUTE}]`;
/** Of a stand-in's attribute and the explainer's. */
const FOLLOWED = new Map(ATTRIBUTES.map((name) => [`data-${name}`, name]));
/** A page that throws the explainer out this often gets its way; otherwise the two would flicker for ever. */
const MOST_RETURNS = 5;
const RETURNS_WITHIN_MS = 10_000;

interface Upgraded {
	/** Used again when the page has replaced the content, so that the reader stays where they were. */
	readonly explainer: Element;
	/** When it was put back, ms. */
	readonly returns: number[];
	/** Whether the page got its way. */
	out?: boolean;
}

const upgraded = new WeakMap<Element, Upgraded>();

export function upgradeStandIns(): void {
	upgradeIn(document);
	new MutationObserver((records) => {
		for (const { target, attributeName, addedNodes } of records) {
			if (target instanceof Element && target.matches(SELECTOR)) {
				upgrade(target);
				follow(target, attributeName);
			}
			for (const node of addedNodes) {
				if (!(node instanceof Element)) continue;
				if (node.matches(SELECTOR)) upgrade(node);
				upgradeIn(node);
			}
		}
		// What has come may show that a stand-in before it is complete.
		if (document.readyState === 'loading') upgradeIn(document);
	}).observe(document, {
		childList: true,
		subtree: true,
		attributeFilter: [STAND_IN_ATTRIBUTE, ...FOLLOWED.keys()],
	});
	document.addEventListener('DOMContentLoaded', () => upgradeIn(document), { once: true });
}

function upgradeIn(root: ParentNode): void {
	for (const standIn of root.querySelectorAll(SELECTOR)) upgrade(standIn);
}

function upgrade(standIn: Element): void {
	if (standIn.localName === TAG_NAME || !isComplete(standIn)) return;
	const there = standIn.querySelector(`:scope > ${TAG_NAME}`);
	const known = upgraded.get(standIn);
	if (known) {
		if (!there && mayReturn(known)) fill(standIn, known.explainer);
		return;
	}
	// A page that was saved with the explainer in it may say something else by now.
	const explainer = there ?? document.createElement(TAG_NAME);
	upgraded.set(standIn, { explainer, returns: [] });
	for (const name of FOLLOWED.keys()) if (standIn.hasAttribute(name)) follow(standIn, name);
	if (!there) fill(standIn, explainer);
}

function fill(standIn: Element, explainer: Element): void {
	explainer.replaceChildren(...standIn.childNodes);
	standIn.append(explainer);
}

function follow(standIn: Element, attribute: string | null): void {
	const explainer = upgraded.get(standIn)?.explainer;
	const name = FOLLOWED.get(attribute ?? '');
	if (!explainer || !name) return;
	const value = standIn.getAttribute(`data-${name}`);
	if (value === null) explainer.removeAttribute(name);
	else explainer.setAttribute(name, value);
}

function mayReturn(known: Upgraded): boolean {
	if (known.out) return false;
	const now = performance.now();
	const lately = known.returns.push(now) > MOST_RETURNS && now - known.returns.shift()! < RETURNS_WITHIN_MS;
	if (!lately) return true;
	known.out = true;
	console.warn(`<${TAG_NAME}>: the page replaces the content of its stand-in again and again, so it stays out.`);
	return false;
}

/**
 * During parsing a stand-in appears before its content. It is complete once something follows it, also on a page that
 * never reports that it is loaded.
 */
function isComplete(standIn: Element): boolean {
	if (document.readyState !== 'loading') return true;
	for (let node: Node | null = standIn; node; node = node.parentNode) if (node.nextSibling) return true;
	return false;
}
