/** The SVG of one receptor. Draws only what has changed since the last frame. */
import { interpolateObject } from 'd3-interpolate';
import { scaleLinear } from 'd3-scale';
import { select, type Selection } from 'd3-selection';
import type { ReceptorKind, ReceptorPlace } from './geometry';
import type { Gradients } from './gradients';
import type { ReceptorFrame } from './receptorTimeline';
import {
	BINDING_SITE,
	GLUTAMATE,
	KETAMINE,
	KETAMINE_FACET_SCALE,
	KETAMINE_SEAT_Y,
	LEAF_TURN,
	MAGNESIUM_GLINT,
	MAGNESIUM_RADIUS,
	MAGNESIUM_SEAT_Y,
	RECEPTOR_SHAPES,
	type ReceptorShape,
} from './shapes';

type Group = Selection<SVGGElement, unknown, null, undefined>;
type Path = Selection<SVGPathElement, unknown, null, undefined>;

/** How far above its place something begins to come in, px. With the times in timing.ts all stay under 110 px/s. */
const GLUTAMATE_COMES_FROM = 44;
const KETAMINE_COMES_FROM = 62;
const MAGNESIUM_COMES_FROM = 54;
/** Something that comes in is fully visible after 0.6 of its way. */
const visibility = scaleLinear([0, 0.6], [0, 1]).clamp(true);

/** Everything that moves with the gate, from closed (0) to open (1). */
const GATE: Readonly<Record<ReceptorKind, (gate: number) => GateOutline>> = {
	ampa: interpolateObject(gateOutline(RECEPTOR_SHAPES.ampa, 0), gateOutline(RECEPTOR_SHAPES.ampa, 1)),
	nmda: interpolateObject(gateOutline(RECEPTOR_SHAPES.nmda, 0), gateOutline(RECEPTOR_SHAPES.nmda, 1)),
};

type GateOutline = ReturnType<typeof gateOutline>;

function gateOutline(shape: ReceptorShape, open: 0 | 1) {
	const { x, y, turn } = shape.glutamate[open];
	const [leafX, leafY] = shape.leafAt;
	return {
		side: shape.side[open],
		shine: shape.shine[open],
		pore: shape.pore[open],
		glutamate: `translate(${x} ${y}) rotate(${turn})`,
		leaf: `translate(${leafX} ${leafY}) rotate(${LEAF_TURN[open]})`,
	};
}

/** One of the two halves between which the pore lies. */
interface Post {
	readonly side: Path;
	readonly shine: Path;
	readonly glutamatePlace: Group;
	readonly glutamate: Group;
	readonly leaf: Path;
}

export class ReceptorView {
	readonly #kind: ReceptorKind;
	readonly #root: Group;
	readonly #light: Path;
	readonly #pores: readonly Path[];
	readonly #openPore: Path;
	readonly #conductingPore: Path;
	readonly #magnesium: Group;
	readonly #ketamine: Group;
	readonly #posts: readonly Post[];
	#drawn: ReceptorFrame | undefined;

	constructor(root: SVGGElement, kind: ReceptorKind, gradients: Gradients) {
		const shape = RECEPTOR_SHAPES[kind];
		this.#kind = kind;
		this.#root = select(root);
		this.#light = path(this.#root, 'light', shape.light).attr('fill', gradients.light);
		const pore = (fill: string) => path(this.#root, 'pore').attr('fill', fill);
		const shutPore = pore(gradients.shut);
		this.#openPore = pore(gradients.open);
		this.#conductingPore = pore(gradients.conducting);
		this.#pores = [shutPore, this.#openPore, this.#conductingPore];
		this.#magnesium = this.#root.append('g').attr('class', 'magnesium');
		this.#magnesium.append('circle').attr('r', MAGNESIUM_RADIUS);
		path(this.#magnesium, 'glint', MAGNESIUM_GLINT);
		this.#ketamine = this.#root.append('g').attr('class', 'ketamine').call(drawKetamine);
		this.#posts = [this.#addPost(1, shape, gradients[kind]), this.#addPost(-1, shape, gradients[kind])];
	}

	place({ x, y, lean, scale }: ReceptorPlace): void {
		this.#root.attr('transform', `translate(${x} ${y}) rotate(${lean}) scale(${scale})`);
	}

	draw(frame: ReceptorFrame): void {
		const before = this.#drawn;
		this.#drawn = frame;
		if (before?.gate !== frame.gate) this.#drawGate(frame.gate);
		if (before?.light !== frame.light) {
			this.#light.attr('opacity', frame.light);
			this.#conductingPore.attr('opacity', frame.light);
		}
		this.#posts.forEach(({ glutamate }, i) => {
			const presence = frame.glutamate[i]!;
			if (before?.glutamate[i] !== presence) comeIn(glutamate, presence, 0, GLUTAMATE_COMES_FROM);
		});
		if (before?.ketamine !== frame.ketamine) {
			comeIn(this.#ketamine, frame.ketamine, KETAMINE_SEAT_Y, KETAMINE_COMES_FROM);
		}
		if (before?.magnesium !== frame.magnesium) {
			if (frame.magnesiumMoves) comeIn(this.#magnesium, frame.magnesium, MAGNESIUM_SEAT_Y, MAGNESIUM_COMES_FROM);
			else this.#magnesium.attr('transform', `translate(0 ${MAGNESIUM_SEAT_Y})`).attr('opacity', frame.magnesium);
		}
	}

	#addPost(mirror: 1 | -1, shape: ReceptorShape, fill: string): Post {
		const post = this.#root.append('g');
		if (mirror < 0) post.attr('transform', 'scale(-1 1)');
		const side = path(post, 'side').attr('fill', fill);
		path(post, 'shade', shape.shade);
		const shine = path(post, 'shine');
		const glutamatePlace = post.append('g');
		// Not mirrored: the tooth of the key points the same way in both posts.
		const upright = glutamatePlace.append('g').attr('transform', `scale(${mirror} 1)`);
		path(upright, 'hole', BINDING_SITE);
		const glutamate = upright.append('g');
		path(glutamate, 'glutamate docked', GLUTAMATE);
		glutamate.append('circle').attr('class', 'eye').attr('cy', -5.5).attr('r', 2.5);
		const leaf = path(post, 'leaf', shape.leaf);
		return { side, shine, glutamatePlace, glutamate, leaf };
	}

	#drawGate(gate: number): void {
		const outline = GATE[this.#kind](gate);
		for (const pore of this.#pores) pore.attr('d', outline.pore);
		this.#openPore.attr('opacity', gate);
		for (const post of this.#posts) {
			post.side.attr('d', outline.side);
			post.shine.attr('d', outline.shine);
			post.glutamatePlace.attr('transform', outline.glutamate);
			post.leaf.attr('transform', outline.leaf);
		}
	}
}

export function drawKetamine<Datum, Parent extends Element | null>(
	group: Selection<SVGGElement, Datum, Parent, unknown>,
): void {
	group.append('path').attr('d', KETAMINE);
	group.append('path').attr('class', 'facet').attr('d', KETAMINE).attr('transform', `scale(${KETAMINE_FACET_SCALE})`);
}

/** Draws a thing on its way from above (0) to its seat (1): it fades in early on and is gone at 0. */
function comeIn(thing: Group, presence: number, seatY: number, from: number): void {
	thing.attr('transform', `translate(0 ${seatY - (1 - presence) * from})`).attr('opacity', visibility(presence));
}

function path(parent: Group, name: string, d?: string): Path {
	const node = parent.append('path').attr('class', name);
	return d === undefined ? node : node.attr('d', d);
}
