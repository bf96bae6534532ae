/**
 * Stands in for Svelte's `render.js`: mounts a component and takes it away. Svelte's own also hydrates, delegates
 * events and puts a boundary around all; errors while mounting are the element's to handle.
 */
import { TEXT_CACHE } from '#client/constants';
import { create_text, init_operations } from './dom/operations.js';
import { branch, component_root } from './reactivity/effects.js';

export const should_intro = true;
export function set_should_intro() {}

export function set_text(node, value) {
	const text = value == null ? '' : `${value}`;
	if (text === (node[TEXT_CACHE] ??= node.nodeValue)) return;
	node[TEXT_CACHE] = node.nodeValue = text;
}

const roots = new WeakMap();

export function mount(Component, { target, props = {} }) {
	init_operations();
	const mounted = {};
	const destroy = component_root(() => {
		const anchor = target.appendChild(create_text());
		branch(() => void Component(anchor, props));
		return () => anchor.remove();
	});
	roots.set(mounted, destroy);
	return mounted;
}

export function unmount(mounted) {
	const destroy = roots.get(mounted);
	roots.delete(mounted);
	return destroy?.();
}

export function hydrate() {}
