/** The SVG of one receptor: a door in the wall. Draws only what has changed since the last frame. */
import { interpolateNumber } from 'd3-interpolate';
import { scaleLinear } from 'd3-scale';
import { select, type Selection } from 'd3-selection';
import type { ReceptorPlace } from './geometry';
import type { ReceptorFrame } from './receptorTimeline';
import {
	GLUTAMATE,
	JAW_TURN,
	KETAMINE,
	KETAMINE_OPEN_SCALE,
	KETAMINE_SEAT_Y,
	KETAMINE_SIDE,
	KETAMINE_TOP,
	LANTERN,
	LEAF_CLOSED,
	MAGNESIUM_GLINT,
	MAGNESIUM_RADIUS,
	MAGNESIUM_SEAT_Y,
	MAGNESIUM_SHADE,
	RECEPTOR_SHAPES,
	type ReceptorKind,
	type ReceptorShape,
} from './shapes';

type Group = Selection<SVGGElement, unknown, null, undefined>;
type Path = Selection<SVGPathElement, unknown, null, undefined>;

/** How far above its place something begins to come in, in units of a door. With the times in timing.ts all stay under 110 px/s. */
const GLUTAMATE_COMES_FROM = 60;
const KETAMINE_COMES_FROM = 165;
const MAGNESIUM_COMES_FROM = 110;
/** Something that comes in brightens all the way to its seat, so that a place that it passes hardly changes. */
const visibility = scaleLinear([0.2, 1], [0, 1]).clamp(true);
/** The clamshell closes when its key is nearly there. */
const grip = scaleLinear([0.4, 1], [...JAW_TURN]).clamp(true);
/** The doorway widens by this factor as the halves part. */
const widening = interpolateNumber(1, 1.1);

interface Side {
	/** 1 on the left, -1 on the right. */
	readonly mirror: 1 | -1;
	readonly half: Group;
	readonly lantern: Group;
	readonly lobes: readonly Path[];
	readonly keyhole: Path;
	readonly glutamate: Group;
	readonly leaf: Group;
}

export class ReceptorView {
	readonly #shape: ReceptorShape;
	readonly #root: Group;
	/** What is seen only while a signal goes through. */
	readonly #lit: readonly (Group | Path)[];
	/** What becomes wider as the halves part. */
	readonly #widened: readonly Path[];
	readonly #magnesium: Group | undefined;
	readonly #ketamine: Group | undefined;
	readonly #sides: readonly Side[];
	#drawn: ReceptorFrame | undefined;

	constructor(root: SVGGElement, kind: ReceptorKind) {
		const shape = (this.#shape = RECEPTOR_SHAPES[kind]);
		this.#root = select(root);
		const beam = this.#root.append('g').attr('class', 'light').call(drawBeam, shape);
		path(this.#root, 'deep', shape.back);
		const hole = path(this.#root, 'hole', shape.hole);
		const litHole = path(this.#root, 'hole lit', shape.hole);
		path(this.#root, 'pore', shape.pore);
		const litPore = path(this.#root, 'pore lit', shape.pore);
		this.#lit = [beam, litHole, litPore];
		const halves = this.#root.append('g').attr('class', 'halves');
		const trim = path(this.#root, 'trim', shape.trim);
		this.#widened = [hole, litHole, trim];
		if (kind === 'nmda') {
			this.#magnesium = this.#root.append('g').attr('class', 'magnesium').call(drawMagnesium);
			this.#ketamine = this.#root.append('g').attr('class', 'ketamine').call(drawKetamine);
		}
		const lanterns = this.#root.append('g');
		const leaves = this.#root.append('g');
		this.#sides = ([1, -1] as const).map((mirror) => ({
			mirror,
			...addHalf(halves, shape, mirror),
			...addLantern(lanterns, shape, mirror),
			...addLeaf(leaves, shape, mirror),
		}));
	}

	place({ x, y, scale }: ReceptorPlace): void {
		this.#root.attr('transform', `translate(${x} ${y}) scale(${scale})`);
	}

	draw(frame: ReceptorFrame): void {
		const before = this.#drawn;
		this.#drawn = frame;
		if (before?.gate !== frame.gate) this.#drawGate(frame.gate);
		if (before?.light !== frame.light) for (const each of this.#lit) each.attr('opacity', frame.light);
		this.#sides.forEach(({ glutamate, lobes, keyhole }, i) => {
			const presence = frame.glutamate[i]!;
			if (before?.glutamate[i] === presence) return;
			comeIn(glutamate, presence, LANTERN.keyY, GLUTAMATE_COMES_FROM, LANTERN.keyScale);
			keyhole.attr('opacity', 1 - presence);
			const turn = grip(presence);
			lobes[0]!.attr('transform', `rotate(${-turn})`);
			lobes[1]!.attr('transform', `rotate(${turn}) scale(-1 1)`);
		});
		if (this.#ketamine && (before?.ketamine !== frame.ketamine || before.gate !== frame.gate)) {
			const scale = interpolateNumber(1, KETAMINE_OPEN_SCALE)(frame.gate);
			comeIn(this.#ketamine, frame.ketamine, KETAMINE_SEAT_Y, KETAMINE_COMES_FROM, scale);
		}
		if (this.#magnesium && before?.magnesium !== frame.magnesium) {
			const from = frame.magnesiumMoves ? MAGNESIUM_COMES_FROM : 0;
			comeIn(this.#magnesium, frame.magnesium, MAGNESIUM_SEAT_Y, from);
		}
	}

	#drawGate(gate: number): void {
		const { parting, lantern, leafOpen } = this.#shape;
		const leafTransform = `matrix(${LEAF_CLOSED.map((from, i) => interpolateNumber(from, leafOpen[i]!)(gate)).join(' ')})`;
		const lean = interpolateNumber(...lantern.lean)(gate);
		for (const each of this.#widened) each.attr('transform', `scale(${widening(gate)} 1)`);
		for (const side of this.#sides) {
			side.half.attr('transform', `translate(${-side.mirror * parting * gate} 0)`);
			side.leaf.attr('transform', leafTransform);
			const x = side.mirror * (lantern.x - parting * gate);
			side.lantern.attr(
				'transform',
				`translate(${x} ${lantern.y}) rotate(${-side.mirror * lean}) scale(${lantern.scale})`,
			);
		}
	}
}

function drawBeam(group: Group, { beams, pool, beamBottom }: ReceptorShape): void {
	beams.forEach((d, i) => {
		path(group, i ? 'beam inner' : 'beam', d);
		group
			.append('ellipse')
			.attr('class', i ? 'beam inner' : 'beam')
			.attr('cy', beamBottom - 8)
			.attr('rx', pool[i]!)
			.attr('ry', i ? 6 : 8);
	});
}

function addHalf(group: Group, { half, shine }: ReceptorShape, mirror: 1 | -1): Pick<Side, 'half'> {
	const moved = group.append('g');
	const drawn = moved.append('g').attr('transform', `scale(${mirror} 1)`);
	path(drawn, sideClass('side', mirror), half);
	path(drawn, 'shine', shine);
	return { half: moved };
}

function addLantern(
	group: Group,
	{ lantern }: ReceptorShape,
	mirror: 1 | -1,
): Pick<Side, 'lantern' | 'lobes' | 'keyhole' | 'glutamate'> {
	const drawn = group.append('g').attr('class', 'lantern');
	path(drawn, 'arm', lantern.arm).attr('transform', `scale(${mirror} 1)`);
	path(drawn, 'side far', LANTERN.foot);
	path(drawn, 'deep', LANTERN.back);
	const keyhole = path(drawn, 'keyhole', LANTERN.hole);
	const lobes = [path(drawn, 'side', LANTERN.lobe), path(drawn, 'side far', LANTERN.lobe)];
	const glutamate = drawn.append('g');
	glutamate.append('g').attr('class', 'glutamate docked').call(drawKey);
	return { lantern: drawn, lobes, keyhole, glutamate };
}

function addLeaf(group: Group, { leaf, leafLines, window }: ReceptorShape, mirror: 1 | -1): Pick<Side, 'leaf'> {
	const drawn = group.append('g').attr('transform', `scale(${mirror} 1)`).append('g').attr('class', 'leaf');
	path(drawn, sideClass('wood', mirror), leaf).attr('fill-rule', 'evenodd');
	path(drawn, 'grain', leafLines);
	if (window) path(drawn, 'window', window);
	return { leaf: drawn };
}

function sideClass(name: string, mirror: 1 | -1): string {
	return mirror > 0 ? name : `${name} far`;
}

/** A key with its outline, in units of a door. */
export function drawKey<Datum, Parent extends Element | null>(
	group: Selection<SVGGElement, Datum, Parent, unknown>,
): void {
	group.append('path').attr('class', 'outline').attr('d', GLUTAMATE);
	group.append('path').attr('d', GLUTAMATE);
}

export function drawKetamine<Datum, Parent extends Element | null>(
	group: Selection<SVGGElement, Datum, Parent, unknown>,
): void {
	group.append('path').attr('class', 'rim').attr('d', KETAMINE);
	group.append('path').attr('class', 'top').attr('d', KETAMINE_TOP);
	group.append('path').attr('class', 'far').attr('d', KETAMINE_SIDE);
}

function drawMagnesium(group: Group): void {
	group.append('circle').attr('r', MAGNESIUM_RADIUS);
	path(group, 'far', MAGNESIUM_SHADE);
	path(group, 'glint', MAGNESIUM_GLINT);
}

/** Draws a thing on its way from above (0) to its seat (1), brighter all the way. */
function comeIn(thing: Group, presence: number, seatY: number, from: number, scale = 1): void {
	const y = seatY - (1 - presence) * from;
	thing.attr('transform', `translate(0 ${y}) scale(${scale})`).attr('opacity', visibility(presence));
}

function path(parent: Group, name: string, d: string): Path {
	return parent.append('path').attr('class', name).attr('d', d);
}
