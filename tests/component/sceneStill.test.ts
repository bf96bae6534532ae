/** A picture that stands still shows each receptor as its name says: no gate halfway, no key half gone. */
import { expect, it } from 'vitest';
import { ScenePlayer } from '../../src/scene';
import { LEAF_CLOSED, RECEPTOR_SHAPES } from '../../src/scene/shapes';
import { ALL_SCRIPTS } from '../unit/chapters/allScripts';
import { dressedPlace } from './dressed';

const ONE_STEPS = 6;

/** Where leaves may rest. */
const LEAF_RESTS = [LEAF_CLOSED, ...Object.values(RECEPTOR_SHAPES).map(({ leafOpen }) => leafOpen)].map(
	(matrix) => `matrix(${matrix.join(' ')})`,
);

/** What stands between two states: gates by their leaves, glutamate and plugs by how far they are seen. */
function halfway(svg: SVGSVGElement): string[] {
	const receptors = '.things:not(.leaving) .doors';
	const leaves = [...svg.querySelectorAll(`${receptors} .leaf`)].map((leaf) => {
		const transform = leaf.getAttribute('transform')!;
		return LEAF_RESTS.includes(transform) ? '' : `a leaf at ${transform}`;
	});
	const things = [...svg.querySelectorAll(`${receptors} [opacity]`)].map((thing) => {
		const seen = Number(thing.getAttribute('opacity'));
		return seen === 0 || seen === 1 ? '' : `${thing.getAttribute('class') ?? 'glutamate'} seen by ${seen}`;
	});
	expect(leaves.length).toBeGreaterThan(0);
	expect(things.length).toBeGreaterThan(0);
	return [...leaves, ...things].filter(Boolean);
}

it.each(ALL_SCRIPTS)('%s', (_step, script) => {
	const place = dressedPlace(1024);
	const svg = place.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
	const text = { label: (key: string) => key };
	const player = new ScenePlayer(svg, script, text, { onReport: () => undefined, onPlaying: () => undefined });
	player.resize(1024);
	expect(halfway(svg), 'the still').toEqual([]);
	for (let i = 1; i <= ONE_STEPS; i++) {
		player.oneStep();
		expect(halfway(svg), `one step, ${i}`).toEqual([]);
	}
	player.destroy();
	place.remove();
});
