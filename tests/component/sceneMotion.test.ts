/** How fast things move on the stage: sampled 60 times a second of every timeline, without waiting for it. */
import { describe, expect, it } from 'vitest';
import { SceneTimeline } from '../../src/scene/sceneTimeline';
import { SceneView } from '../../src/scene/sceneView';
import { ALL_SCRIPTS } from '../unit/chapters/allScripts';
import { dressedPlace } from './dressed';

const FASTEST_PX_PER_S = 110;
const FRAME_MS = 1000 / 60;
const MOST_PARTICLES = 60;

interface Seen {
	readonly x: number;
	readonly y: number;
}

/** Where everything stands that can be seen and may move, by the node that draws it. */
function movingThings(svg: SVGSVGElement): Map<Element, Seen> {
	const things = new Map<Element, Seen>();
	const isSeen = (node: Element) => Number(node.getAttribute('opacity') ?? 1) > 0.02;
	for (const node of svg.querySelectorAll<SVGGraphicsElement>(
		'.marks > g, .free > g, .door > .ketamine, .door > .magnesium',
	)) {
		if (isSeen(node)) things.set(node, placeOf(node, 0));
	}
	for (const node of svg.querySelectorAll<SVGGraphicsElement>('.docked')) {
		if (isSeen(node.parentElement!)) things.set(node, placeOf(node, 0));
	}
	// The edge of a leaf that swings.
	for (const node of svg.querySelectorAll<SVGGraphicsElement>('.leaf')) things.set(node, placeOf(node, -1));
	return things;
}

function placeOf(node: SVGGraphicsElement, atX: number): Seen {
	const { a, b, e, f } = node.getCTM()!;
	return { x: a * atX + e, y: b * atX + f };
}

describe.each([1024, 390])('at %i px', (width) => {
	describe.each(ALL_SCRIPTS)('%s', (_step, script) => {
		it(`moves nothing faster than ${FASTEST_PX_PER_S} px a second, and at most ${MOST_PARTICLES} particles`, () => {
			const place = dressedPlace(width);
			const svg = place.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
			const view = new SceneView(svg);
			view.resize(width, script);
			const timeline = new SceneTimeline(script);
			let before = new Map<Element, Seen>();
			let fastest = { pxPerS: 0, what: '', atMs: 0 };
			let seen = 0;
			let mostParticles = 0;
			for (let timeMs = 0; timeMs <= script.lengthMs; timeMs += FRAME_MS) {
				timeline.advanceTo(timeMs);
				view.draw(timeline.frame(timeMs));
				const now = movingThings(svg);
				for (const [node, { x, y }] of now) {
					const was = before.get(node);
					if (!was) continue;
					seen++;
					const pxPerS = Math.hypot(x - was.x, y - was.y) / (FRAME_MS / 1000);
					if (pxPerS > fastest.pxPerS)
						fastest = { pxPerS, what: node.getAttribute('class') ?? node.localName, atMs: timeMs };
				}
				mostParticles = Math.max(mostParticles, svg.querySelectorAll('.marks > g').length);
				before = now;
			}
			place.remove();
			expect(seen).toBeGreaterThan(1000);
			expect(fastest.pxPerS, `${fastest.what} at ${fastest.atMs.toFixed(0)} ms`).toBeLessThanOrEqual(FASTEST_PX_PER_S);
			expect(mostParticles).toBeLessThanOrEqual(MOST_PARTICLES);
		});
	});
});
