/** Records the state of a page outside the element, so that a test can check that nothing of it changed. */
import type { JSHandle, Page } from '@playwright/test';

interface Outside {
	/** Describes what has changed. */
	changes(): string[];
}

/** Records the current state of the page, without adding anything to it. */
export async function watchOutside(page: Page): Promise<JSHandle<Outside>> {
	return page.evaluateHandle(() => {
		const owners: Record<string, object> = {
			...{ window, document, Object, Array, Function, Promise, JSON, Math, history, customElements },
			...{
				'Object.prototype': Object.prototype,
				'Array.prototype': Array.prototype,
				'String.prototype': String.prototype,
			},
			...{
				'Element.prototype': Element.prototype,
				'Node.prototype': Node.prototype,
				'Event.prototype': Event.prototype,
			},
			...{ 'HTMLElement.prototype': HTMLElement.prototype, 'EventTarget.prototype': EventTarget.prototype },
		};
		/** Functions and values by identity, because a patched function may have the same text. */
		const propertiesOf = (owner: object) => {
			const properties = new Map<PropertyKey, unknown>();
			for (const [key, { value, get, set }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
				properties.set(key, get ?? set ?? (typeof value === 'function' ? value : typeof value));
			}
			return properties;
		};
		const state = (): Record<string, string> => {
			const copy = document.documentElement.cloneNode(true) as Element;
			for (const script of copy.querySelectorAll('script[src*="later"]')) script.remove();
			const computed = [...document.querySelectorAll('html, body, h1, p, a, ul, li, div, button')]
				.filter((node) => !node.closest('ketamine-explainer'))
				.map((node) => `${node.localName} ${getComputedStyle(node).cssText}`);
			return {
				markup: copy.outerHTML.trim(),
				// Heights depend on that of the element.
				styles: computed
					.join('\n')
					.replace(/(height|block-size|perspective-origin|transform-origin|inset[a-z-]*|top|bottom): [^;]+/g, ''),
				sheets: `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
				address: `${location.href} ${history.length} ${document.title}`,
				kept: `${localStorage.length} ${sessionStorage.length} ${document.cookie}`,
				place: `${scrollX} ${scrollY} ${document.activeElement?.localName}`,
			};
		};
		const before = {
			state: state(),
			owners: Object.entries(owners).map(([name, o]) => [name, o, propertiesOf(o)] as const),
		};
		return {
			changes() {
				const found: string[] = [];
				for (const [what, value] of Object.entries(state())) {
					const was = before.state[what]!;
					if (value === was) continue;
					const at = [...value].findIndex((letter, i) => letter !== was[i]);
					found.push(`${what}: …${was.slice(at, at + 60)} → …${value.slice(at, at + 60)}`);
				}
				for (const [name, owner, was] of before.owners) {
					const is = propertiesOf(owner);
					for (const key of new Set([...was.keys(), ...is.keys()])) {
						if (was.get(key) !== is.get(key)) found.push(`${name}.${String(key)}`);
					}
				}
				return found;
			},
		};
	});
}

export async function changesOf(outside: JSHandle<Outside>): Promise<string[]> {
	return outside.evaluate((watch) => watch.changes());
}
