/** What happens to the components of this test, and what is seen after each change. */
import { flushSync, mount, unmount } from 'svelte';
import App from './App.svelte';
import { Model } from './model.svelte';
import Part from './Part.svelte';

const microtasks = () => new Promise((resolve) => setTimeout(resolve));

/** The page and what was told, after each change. */
export async function journey(): Promise<string[]> {
	const seen: string[] = [];
	const log = (text: string) => void seen.push(text);
	const target = document.body.appendChild(document.createElement('main'));
	const model = new Model();
	const look = (what: string) => {
		// Where blocks begin is each runtime's own affair.
		seen.push(`${what}: ${target.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ')}`);
	};
	const now = (what: string, change: () => void) => {
		flushSync(change);
		look(what);
	};

	const mounted = mount(App, { target, props: { model, log } });
	flushSync();
	look('mounted');
	now('one', () => (model.count = 1));
	now('the same', () => (model.count = 1));
	now('a list', () => (model.list = ['a', 'b', 'c', 'd']));
	const [, first] = target.querySelectorAll('li');
	now('another order', () => (model.list = ['d', 'b', 'e', 'a']));
	seen.push(`kept ${[...target.querySelectorAll('li')].indexOf(first!)}`);
	now('three', () => (model.count = 3));
	now(
		'pairs',
		() =>
			(model.pairs = [
				['x', { value: '1' }],
				['y', {}],
			]),
	);
	now(
		'pairs anew',
		() =>
			(model.pairs = [
				['y', { value: '2' }],
				['x', { value: '1' }],
			]),
	);
	now('chosen', () => (model.chosen = Part));
	now('pressed', () => target.querySelector('button')!.click());
	model.count = 4;
	model.count = 2;
	look('before the microtask');
	await microtasks();
	look('after the microtask');
	now('key', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k' })));
	now('broken', () => (model.count = 5));
	await microtasks();
	look('after the error');
	now('after it', () => (model.count = 6));
	now('empty', () => {
		model.count = 0;
		model.list = [];
		model.pairs = [];
	});
	now('both', () => {
		model.name = 'n';
		model.count = 3;
	});
	await unmount(mounted);
	model.count = 9;
	await microtasks();
	document.dispatchEvent(new KeyboardEvent('keydown', { key: 'late' }));
	look('gone');
	seen.push(String(model.half));
	target.remove();
	return seen;
}
