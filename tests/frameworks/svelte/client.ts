import { flushSync, hydrate, unmount } from 'svelte';
import 'ketamine-explainer/svelte-tag';
import Page from './Page.svelte';

const target = document.querySelector('main')!;
const page = hydrate(Page, {
	target,
	props: { bound: window.firstBound, onMove: (to) => window.heard.push(to) },
});
window.guide = {
	render(bound) {
		page.render(bound);
		flushSync();
	},
	element: page.element,
	end: () => void unmount(page),
};
