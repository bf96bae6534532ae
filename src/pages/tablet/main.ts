/** Starts the tablet page: the built explainer, with the clinician's tools around it. */
import { mount } from 'svelte';
import type { KetamineExplainerElement } from '../../element/KetamineExplainerElement';
import { contextOf } from './context';
import Overlay from './Overlay.svelte';
import { TabletPage } from './tabletPage.svelte';
import Tools from './Tools.svelte';

const TAG = 'ketamine-explainer';

async function start(): Promise<void> {
	await customElements.whenDefined(TAG);
	const sheet = document.querySelector<HTMLElement>('#sheet')!;
	const page = new TabletPage({
		element: document.querySelector<KetamineExplainerElement>(TAG)!,
		sheet,
		scroller: document.querySelector<HTMLElement>('#page')!,
	});
	const context = contextOf(page);
	mount(Tools, { target: document.querySelector('#tools')!, context });
	mount(Overlay, { target: sheet, context });
	await page.start();
}

void start();
