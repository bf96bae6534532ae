/** Names in the picture while a timeline goes on: never on each other, never off the stage, at any width, in any language. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/content';
import { SceneTimeline } from '../../src/scene/sceneTimeline';
import { SceneView } from '../../src/scene/sceneView';
import { ALL_SCRIPTS } from '../unit/chapters/allScripts';
import { dressedPlace } from './dressed';

const WIDTHS = [286, 320, 358, 390, 448, 480, 528, 560, 608, 640, 688, 720, 800, 868, 900, 992, 1024, 1100, 1168, 1200];
const SAMPLE_MS = 250;
const NAMES = (Object.keys(LANGUAGES) as Language[]).map((language) => LANGUAGES[language].scene);

function overlap(a: DOMRect, b: DOMRect): boolean {
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return across > 0.5 && down > 0.5;
}

describe.each(ALL_SCRIPTS)('%s', (_step, script) => {
	it.each(WIDTHS)('keeps its names apart and on the stage at %i px, all the way through', (width) => {
		const place = dressedPlace(width);
		const svg = place.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
		svg.setAttribute('class', 'scene');
		const view = new SceneView(svg);
		view.resize(width, script);
		const timeline = new SceneTimeline(script);
		const faults = new Set<string>();
		let revision = -1;
		for (let timeMs = 0; timeMs <= script.lengthMs; timeMs += SAMPLE_MS) {
			timeline.advanceTo(timeMs);
			if (timeline.revision === revision) continue;
			revision = timeline.revision;
			view.draw(timeline.frame());
			for (const names of NAMES) {
				const unplaced = view.drawLabels(timeline, { label: (key) => names[key] });
				const texts = [...svg.querySelectorAll<SVGTextElement>('g.label text')];
				const stage = svg.getBoundingClientRect();
				const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
				boxes.forEach(({ text, box }, i) => {
					if (box.left < stage.left - 0.5 || box.right > stage.right + 0.5) faults.add(`“${text}” leaves the stage`);
					if (box.top < stage.top || box.bottom > stage.bottom) faults.add(`“${text}” leaves the stage`);
					for (const other of boxes.slice(i + 1)) {
						if (overlap(box, other.box)) faults.add(`“${text}” lies on “${other.text}”`);
					}
				});
				// A name that found no room is told elsewhere, so none is lost and none is told twice.
				const shown = boxes.map(({ text }) => text?.replaceAll(' ', ''));
				for (const key of unplaced) expect(shown).not.toContain(names[key].replaceAll(' ', ''));
			}
		}
		place.remove();
		expect([...faults]).toEqual([]);
	});
});
