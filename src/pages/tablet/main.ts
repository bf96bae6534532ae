/** The tablet page: the built explainer, and the clinician's tools around it. */
import { mount } from 'svelte';
import type { KetamineExplainerElement } from '../../element/KetamineExplainerElement';
import Over from './Over.svelte';
import { TabletPage } from './tabletPage.svelte';
import Tools from './Tools.svelte';

const TAG = 'ketamine-explainer';

async function start(): Promise<void> {
	await customElements.whenDefined(TAG);
	const element = document.querySelector<KetamineExplainerElement>(TAG)!;
	if (!element.shadowRoot?.firstElementChild) await once(element, 'explainer-ready');
	const page = new TabletPage(element, document.querySelector<HTMLElement>('#page')!);
	mount(Tools, { target: document.querySelector('#tools')!, props: { page } });
	mount(Over, { target: document.querySelector('#sheet')!, props: { page } });
	await page.start();
}

function once(target: EventTarget, type: string): Promise<Event> {
	return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

void start();
