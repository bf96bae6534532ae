/** The page twice: in the document, where a server may have rendered it, and in a shadow root. */
import { flushSync, hydrate, mount } from 'svelte';
import type { ComponentGuide } from '../guide';
import Page from './Page.svelte';

const heard: ComponentGuide['heard'] = [];
const page = hydrate(Page, {
	target: document.querySelector('main')!,
	props: { first: { lang: 'es', theme: 'soft', motion: 'reduced' }, onheard: (...call) => heard.push(call) },
});
const root = document.querySelector('#shadow')!.attachShadow({ mode: 'open' });
mount(Page, { target: root, props: { first: { theme: 'dim', motion: 'reduced' }, onheard: () => undefined } });
flushSync();

window.componentGuide = {
	heard,
	render(props) {
		page.render(props);
		flushSync();
	},
	goTo: page.goTo,
};
