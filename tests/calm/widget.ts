/** Records the explainer on a page of its own. */
import type { KetamineExplainerElement } from '../../src/element/KetamineExplainerElement';
import type { Host } from '../support/browserHost';
import type { Extremes, Finding } from './finding';
import { Recorder } from './recorder';
import { motionFindings, Watcher } from './watcher';

export const TABLET = { width: 1024, height: 768 } as const;

export function openWidget(
	host: Host,
	attributes: string,
	scale = 0.25,
	size: { readonly width: number; readonly height: number } = TABLET,
	script = '<script src="/ketamine-explainer.js" defer></script>',
): Promise<Recorder> {
	const html = `<!doctype html><html lang="en"><title>A clinic</title>${script}
		<style>body { margin: 0; background: #888 } ketamine-explainer { --explainer-min-height: ${size.height}px }</style>
		<ketamine-explainer ${attributes}></ketamine-explainer></html>`;
	return Recorder.open(host, html, { ...size, scale });
}

/** Something a reader or a page does with the explainer, as data that can be sent into the page. */
export type Deed =
	| { readonly goTo: readonly [chapter: string, step: string] }
	| { readonly set: readonly [attribute: string, value: string] }
	| { readonly click: string }
	| { readonly press: string };

export function doTo(recorder: Recorder, deed: Deed): Promise<void> {
	return recorder.act((what) => {
		const element = document.querySelector('ketamine-explainer') as KetamineExplainerElement;
		if ('goTo' in what) element.goTo(...what.goTo);
		else if ('set' in what) element.setAttribute(...what.set);
		else if ('press' in what) document.dispatchEvent(new KeyboardEvent('keydown', { key: what.press, bubbles: true }));
		else {
			const found = element.shadowRoot!.querySelectorAll<HTMLElement>(what.click);
			const shown = [...found].find((node) => node.checkVisibility());
			if (!shown) throw new Error(`nothing to click: ${what.click}`);
			shown.click();
		}
	}, deed);
}

export interface Record {
	readonly place: string;
	/** Frames per second. */
	readonly framesPerS: number;
	readonly forMs: number;
	readonly moving?: boolean;
	/** Whether flicker of 3–30 Hz is measured, too. */
	readonly flicker?: boolean;
	readonly extremes?: Extremes;
}

/** Does something and records what follows, and the moment before it. */
export async function record(recorder: Recorder, deed: Deed | undefined, what: Record): Promise<Finding[]> {
	const { place, framesPerS, forMs, moving = false, flicker = false, extremes } = what;
	await recorder.motion();
	const stepMs = 1000 / framesPerS;
	const before = deed && { atMs: recorder.atMs - 1, picture: await recorder.picture() };
	const stageBefore = await recorder.areaOf('.stage');
	if (deed) await doTo(recorder, deed);
	const stage = await recorder.areaOf('.stage');
	const watcher = new Watcher({
		place,
		scale: recorder.options.scale,
		// A stage that comes or goes with its chapter does not count as a change of the stage.
		stage: stageBefore && stage,
		moving,
		touched: deed !== undefined && !moving,
		...(flicker ? { framesPerS } : {}),
	});
	if (before) watcher.take(before.atMs, before.picture);
	watcher.take(recorder.atMs, await recorder.picture());
	for (let ms = stepMs; ms <= forMs + 0.01; ms += stepMs) watcher.take(recorder.atMs, await recorder.picture(stepMs));
	return [...watcher.findings(extremes), ...motionFindings(place, await recorder.motion(), extremes)];
}
