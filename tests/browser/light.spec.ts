/** What an explainer costs the page that it stands on, as far as it can be counted: nodes, listeners, observers. */
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import { expect, test } from '../support/browserHost';
import { explainer, openExplainer, PLACES } from './pages';
import { underWay, watchPage } from './watch';

/** Elements in the shadow root: a tenth above the fullest screen, a picture and the copy of it that fades out. */
const MOST_ELEMENTS = 990;

test('builds one chapter at a time, nothing in closed dialogs, and nothing that stays', async ({ host, page }) => {
	await watchPage(page);
	await openExplainer(host);
	const first = await underWay(page);
	const seen = await explainer(page).evaluate(async (node, places) => {
		const element = node as KetamineExplainerElement;
		const root = node.shadowRoot!;
		const all: { place: string; elements: number; inDialogs: number }[] = [];
		for (const { chapter, step } of places) {
			element.goTo(chapter, step);
			await window.watch.afterFrames(2);
			all.push({
				place: `${chapter}/${step}`,
				elements: root.querySelectorAll('*').length,
				inDialogs: root.querySelectorAll('dialog > *').length,
			});
		}
		element.restart();
		await window.watch.afterFrames(2);
		return all;
	}, PLACES);
	expect(seen.filter(({ elements }) => elements > MOST_ELEMENTS)).toEqual([]);
	expect(seen.filter(({ inDialogs }) => inDialogs > 0)).toEqual([]);
	expect(seen.map(({ place }) => place)).toEqual(PLACES.map(({ chapter, step }) => `${chapter}/${step}`));
	const { listeners, observers } = await underWay(page);
	expect({ listeners, observers }).toEqual({ listeners: first.listeners, observers: first.observers });
});
