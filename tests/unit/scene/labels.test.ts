/** Which names find room in the picture, and in which order the others are told below it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReceptorPicture } from '../../../src/scene/receptorPicture';
import { layoutStage, type ReceptorPlace } from '../../../src/scene/geometry';
import { layoutLabels } from '../../../src/scene/labels';
import { RECEPTOR_LABELS, type ReceptorLabel, type SceneLabel } from '../../../src/scene/sceneScript';
import { RECEPTOR_SHAPES } from '../../../src/scene/shapes';

const OPEN: ReceptorPicture = { glutamate: 2, gate: 'open', pore: 'empty' };
const CLOSED_OVER: ReceptorPicture = { glutamate: 2, gate: 'closed', pore: 'ketamine' };
const layout = layoutStage(358, [0, 1, 2, 3]);

/** An open NMDA receptor, an AMPA receptor, and an NMDA receptor that is closed over ketamine; some names are too long for theirs. */
function named(labels: readonly SceneLabel[], tooLong: readonly SceneLabel[]) {
	return layoutLabels({
		layout,
		labels,
		pictures: layout.receptors.map(({ kind, index }) => ({
			kind,
			index,
			picture: kind === 'nmda' && index === 1 ? CLOSED_OVER : OPEN,
		})),
		glutamateInCleft: true,
		text: (key) => (tooLong.includes(key) ? 'x'.repeat(50) : 'x'),
		measure: (text) => text.length * 10,
		lineHeight: 20,
	});
}

describe('names in the picture', () => {
	it('stand at their receptors, each once', () => {
		const { placed, unplaced } = named(['ketamineTrapped', 'nmdaConducting', 'ampaOpen'], []);
		expect(unplaced).toEqual([]);
		const x = Object.fromEntries(placed.map(({ key, leader }) => [key, leader!.to.x]));
		expect(x['nmdaConducting']).toBeLessThan(x['ampaOpen']!);
		expect(x['ampaOpen']).toBeLessThan(x['ketamineTrapped']!);
	});

	it('are told below it from left to right where they find no room, whatever the order of the script', () => {
		const fromLeft: SceneLabel[] = ['nmdaConducting', 'ampaOpen', 'ketamineTrapped'];
		for (const labels of [fromLeft, fromLeft.toReversed(), ['ampaOpen', 'ketamineTrapped', 'nmdaConducting']]) {
			const { placed, unplaced } = named(labels as SceneLabel[], fromLeft);
			expect(placed).toEqual([]);
			expect(unplaced).toEqual(fromLeft);
		}
	});

	it('of the cleft go by what they point to', () => {
		const { unplaced } = named(['ketamine', 'glutamate', 'ampaOpen'], ['ketamine', 'glutamate', 'ampaOpen']);
		expect(unplaced).toEqual(['ketamine', 'ampaOpen', 'glutamate']);
	});

	it('are at most three of things, those that the script has first; those of the cells do not count', () => {
		const labels: SceneLabel[] = ['presynapticCell', 'postsynapticCell', 'nmdaConducting', 'ampaOpen', 'ketamine'];
		const { placed, unplaced } = named([...labels, 'ketamineTrapped', 'glutamate'], []);
		expect(placed.map(({ key }) => key)).toEqual(labels);
		expect(unplaced).toEqual([]);
	});

	it('are not told below the picture when they stand in it', () => {
		const { placed, unplaced } = named(['nmdaConducting', 'ampaOpen'], ['nmdaConducting']);
		expect(placed.map(({ key }) => key)).toEqual(['ampaOpen']);
		expect(unplaced).toEqual(['nmdaConducting']);
	});
});

describe('the line from a name to what it names', () => {
	/** A picture that each name fits, and where its line is to end: in the receptor's own px, under its middle. */
	const BLOCKED: ReceptorPicture = { glutamate: 0, gate: 'closed', pore: 'magnesium' };
	const CLOSED: ReceptorPicture = { glutamate: 0, gate: 'closed', pore: 'empty' };
	const IN_PORE: ReceptorPicture = { glutamate: 2, gate: 'open', pore: 'ketamine' };
	const foot = ({ kind }: ReceptorPlace) => RECEPTOR_SHAPES[kind].bottom;
	const light = ({ kind }: ReceptorPlace) => RECEPTOR_SHAPES[kind].beamBottom - 16;
	const NAMED: Readonly<Record<ReceptorLabel, readonly [ReceptorPicture, (place: ReceptorPlace) => number]>> = {
		ampa: [CLOSED, foot],
		ampaOpen: [OPEN, light],
		nmda: [CLOSED, foot],
		nmdaConducting: [OPEN, light],
		nmdaClosed: [CLOSED, foot],
		magnesiumBlock: [BLOCKED, foot],
		ketamineInPore: [IN_PORE, foot],
		ketamineTrapped: [CLOSED_OVER, foot],
	};
	const labels = Object.keys(RECEPTOR_LABELS) as ReceptorLabel[];

	it('goes straight down from the foot of the receptor, or from the light on the floor, to the name at every width', () => {
		fc.assert(
			fc.property(fc.integer({ min: 280, max: 1200 }), fc.constantFrom(...labels), (width, key) => {
				const stage = layoutStage(width, [1, 0, 2, 3]);
				const [picture, upper] = NAMED[key];
				const { placed } = layoutLabels({
					layout: stage,
					labels: [key],
					pictures: stage.receptors.map(({ kind, index }) => ({ kind, index, picture })),
					glutamateInCleft: false,
					text: () => 'x',
					measure: (text) => text.length * 10,
					lineHeight: 20,
				});
				const { leader, at } = placed[0]!;
				const named = stage.receptors.find(({ kind }) => RECEPTOR_LABELS[key](kind, picture))!;
				expect(leader!.to.x).toBe(named.x);
				expect(leader!.from.x).toBe(named.x);
				const end = (leader!.to.y - named.y) / named.scale;
				expect(end).toBeGreaterThanOrEqual(upper(named));
				expect(end).toBeLessThanOrEqual(upper(named) + 12);
				expect(leader!.from.y).toBeGreaterThan(leader!.to.y);
				expect(leader!.from.y).toBeLessThan(at.y);
			}),
		);
	});

	it.each([1024, 700, 390])('ends where ketamine, and the glutamate of the open vesicle, are at %i px', (width) => {
		const stage = layoutStage(width, [1, 0, 2, 3]);
		const endOf = (key: SceneLabel, glutamateInCleft: boolean) =>
			layoutLabels({
				layout: stage,
				labels: [key],
				pictures: [],
				glutamateInCleft,
				text: () => 'x',
				measure: () => 10,
				lineHeight: 20,
			}).placed[0]!.leader!.to;
		const ketamine = endOf('ketamine', false);
		const distances = stage.freeKetamine.map(({ x, y }) => Math.hypot(x - ketamine.x, y - ketamine.y));
		expect(Math.min(...distances)).toBeLessThan(32 * stage.scale + 4);
		const inVesicle = endOf('glutamate', false);
		expect(Math.abs(inVesicle.x - stage.release.x)).toBeLessThan(33);
		expect(stage.release.y - inVesicle.y).toBeGreaterThan(0);
		expect(stage.release.y - inVesicle.y).toBeLessThan(65);
		const inCleft = endOf('glutamate', true);
		expect(inCleft.y).toBeGreaterThan(stage.presynaptic.bottom + 11);
		expect(inCleft.y).toBeLessThan(stage.membrane.top);
	});
});
