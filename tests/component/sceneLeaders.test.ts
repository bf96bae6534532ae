/** The line of each name ends at what it names, in the picture as it is drawn. */
import { expect, it } from 'vitest';
import { ScenePlayer } from '../../src/scene';
import type { SceneLabel } from '../../src/scene/sceneScript';
import { ALL_SCRIPTS } from '../unit/chapters/allScripts';
import { dressedPlace } from './dressed';

/** The dot at the end of a line stands beside what it names at most so far away, px. */
const BESIDE_PX = 8;
/** A cloud of glutamate, which a line points into. */
const CLOUD_PX = 30;

/** What a name stands for, and for a state of a door the thing in it that shows the state. */
const NAMED: Readonly<Record<Exclude<SceneLabel, 'presynapticCell' | 'postsynapticCell'>, string>> = {
	ampa: '.door.ampa',
	ampaOpen: '.door.ampa .light',
	nmda: '.door.nmda',
	nmdaConducting: '.door.nmda .light',
	nmdaClosed: '.door.nmda',
	magnesiumBlock: '.door .magnesium',
	ketamineInPore: '.door .ketamine',
	ketamineTrapped: '.door .ketamine',
	ketamine: '.free .ketamine',
	glutamate: '.things .glutamate:not(.docked)',
};

/** A line to a door ends at its foot; of a door only the posts count, not the light below. */
function boxOf(thing: Element): DOMRect {
	const door = thing.closest('.door');
	if (!door || thing.matches('.light')) return thing.getBoundingClientRect();
	return door.querySelector('.halves')!.getBoundingClientRect();
}

function distance({ x, y }: { x: number; y: number }, box: DOMRect): number {
	const across = Math.max(box.left - x, 0, x - box.right);
	const down = Math.max(box.top - y, 0, y - box.bottom);
	return Math.hypot(across, down);
}

function isSeen(node: Element): boolean {
	for (let each: Element | null = node; each; each = each.parentElement) {
		if (Number(each.getAttribute('opacity') ?? 1) < 0.1) return false;
	}
	return true;
}

it.each([1024, 390])('at %i px', (width) => {
	const place = dressedPlace(width);
	const pointedAt = new Set<string>();
	for (const [step, script] of ALL_SCRIPTS) {
		const svg = place.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
		svg.setAttribute('class', 'scene');
		// The picture's words are the names of what they name.
		const player = new ScenePlayer(
			svg,
			script,
			{ label: (key) => key },
			{ onReport: () => undefined, onPlaying: () => undefined },
		);
		player.resize(width);
		for (const label of svg.querySelectorAll('g.label.thing')) {
			const key = label.querySelector('text')!.textContent as keyof typeof NAMED;
			const dot = label.querySelector('circle.leader')!.getBoundingClientRect();
			const end = { x: dot.x + dot.width / 2, y: dot.y + dot.height / 2 };
			const line = label.querySelector<SVGPathElement>('path.leader')!;
			const lineEnd = line.getPointAtLength(line.getTotalLength()).matrixTransform(line.getScreenCTM()!);
			expect(Math.hypot(lineEnd.x - end.x, lineEnd.y - end.y), `${step}: ${key}`).toBeLessThan(0.5);
			const things = [...svg.querySelectorAll(NAMED[key])].filter(isSeen);
			const nearest = Math.min(...things.map((thing) => distance(end, boxOf(thing))));
			expect(nearest, `${step}: ${key}`).toBeLessThan(key === 'glutamate' ? CLOUD_PX : BESIDE_PX);
			pointedAt.add(key);
		}
		player.destroy();
		svg.remove();
	}
	place.remove();
	expect(pointedAt.size).toBeGreaterThan(5);
});
