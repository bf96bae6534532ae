/** The SVG of one door. Draws only what has changed since the last frame. */
import { select, type Selection } from 'd3-selection';
import type { DoorPlace } from './geometry';
import type { Gradients } from './gradients';
import { pathBetween } from './pathBetween';
import type { DoorFrame } from './sceneStory';
import {
	KETAMINE,
	KETAMINE_FACET_SCALE,
	KETAMINE_SEAT_Y,
	KEY,
	KEYHOLE,
	LEAF_TURN,
	MAGNESIUM_GLINT,
	MAGNESIUM_RADIUS,
	MAGNESIUM_SEAT_Y,
	NMDA_DOOR,
	SMALL_DOOR,
	type DoorShape,
} from './shapes';

type Group = Selection<SVGGElement, unknown, null, undefined>;
type Path = Selection<SVGPathElement, unknown, null, undefined>;

/** How far above its place something begins to come in, px. At the speeds in sceneStory.ts: under 110 px/s. */
const KEY_COMES_FROM = 44;
const KETAMINE_COMES_FROM = 62;
const MAGNESIUM_COMES_FROM = 54;
/** Something that comes in is fully seen after this share of its way. */
const SEEN_AFTER = 0.6;

interface Moves {
	readonly side: (gate: number) => string;
	readonly shine: (gate: number) => string;
	readonly pore: (gate: number) => string;
}

const MOVES = new Map<DoorShape, Moves>(
	[NMDA_DOOR, SMALL_DOOR].map((shape) => [
		shape,
		{
			side: pathBetween(...shape.side),
			shine: pathBetween(...shape.shine),
			pore: pathBetween(...shape.pore),
		},
	]),
);

interface Post {
	readonly side: Path;
	readonly shine: Path;
	readonly keyPlace: Group;
	readonly key: Group;
	readonly leaf: Path;
}

export class DoorNode {
	readonly #shape: DoorShape;
	readonly #moves: Moves;
	readonly #root: Group;
	readonly #light: Path;
	readonly #pores: readonly Path[];
	readonly #openPore: Path;
	readonly #litPore: Path;
	readonly #magnesium: Group;
	readonly #ketamine: Group;
	readonly #posts: readonly Post[];
	#drawn: DoorFrame | undefined;

	constructor(root: SVGGElement, place: DoorPlace, gradients: Gradients) {
		this.#shape = place.kind === 'nmda' ? NMDA_DOOR : SMALL_DOOR;
		this.#moves = MOVES.get(this.#shape)!;
		this.#root = select(root);
		this.#light = path(this.#root, 'light', this.#shape.light).attr('fill', gradients.light);
		const pore = (fill: string) => path(this.#root, 'pore', this.#shape.pore[0]).attr('fill', fill);
		this.#pores = [pore(gradients.shut), pore(gradients.open), pore(gradients.through)];
		this.#openPore = this.#pores[1]!;
		this.#litPore = this.#pores[2]!;
		this.#magnesium = this.#root.append('g').attr('class', 'magnesium');
		this.#magnesium.append('circle').attr('r', MAGNESIUM_RADIUS);
		path(this.#magnesium, 'glint', MAGNESIUM_GLINT);
		this.#ketamine = this.#root.append('g').attr('class', 'ketamine');
		drawKetamine(this.#ketamine);
		const fill = place.kind === 'nmda' ? gradients.nmda : gradients.small;
		this.#posts = [1, -1].map((mirror) => this.#buildPost(mirror, fill));
		this.place(place);
	}

	place({ x, y, lean, scale }: DoorPlace): void {
		this.#root.attr('transform', `translate(${x} ${y}) rotate(${lean}) scale(${scale})`);
	}

	draw(frame: DoorFrame): void {
		const before = this.#drawn;
		this.#drawn = frame;
		if (before?.gate !== frame.gate) this.#drawGate(frame.gate);
		if (before?.light !== frame.light) {
			this.#light.attr('opacity', frame.light);
			this.#litPore.attr('opacity', frame.light);
		}
		this.#posts.forEach((post, i) => {
			if (before?.keys[i] !== frame.keys[i]) comeIn(post.key, frame.keys[i]!, 0, KEY_COMES_FROM);
		});
		if (before?.ketamine !== frame.ketamine) {
			comeIn(this.#ketamine, frame.ketamine, KETAMINE_SEAT_Y, KETAMINE_COMES_FROM);
		}
		if (before?.magnesium !== frame.magnesium) {
			const from = frame.magnesiumMoves ? MAGNESIUM_COMES_FROM : 0;
			comeIn(this.#magnesium, frame.magnesium, MAGNESIUM_SEAT_Y, from);
		}
	}

	#buildPost(mirror: number, fill: string): Post {
		const shape = this.#shape;
		const post = this.#root.append('g');
		if (mirror < 0) post.attr('transform', 'scale(-1 1)');
		const side = path(post, 'side', shape.side[0]).attr('fill', fill);
		path(post, 'shade', shape.shade);
		const shine = path(post, 'shine', shape.shine[0]);
		const keyPlace = post.append('g');
		// The key's tooth points the same way in both posts.
		const upright = keyPlace.append('g').attr('transform', `scale(${mirror} 1)`);
		path(upright, 'hole', KEYHOLE);
		const key = upright.append('g');
		path(key, 'glutamate docked', KEY);
		key.append('circle').attr('class', 'eye').attr('cy', -5.5).attr('r', 2.5);
		const leaf = path(post, 'leaf', shape.leaf);
		return { side, shine, keyPlace, key, leaf };
	}

	#drawGate(gate: number): void {
		const { key, leafAt } = this.#shape;
		const between = (of: (open: 0 | 1) => number) => of(0) + (of(1) - of(0)) * gate;
		const pore = this.#moves.pore(gate);
		for (const each of this.#pores) each.attr('d', pore);
		this.#openPore.attr('opacity', gate);
		const keyX = between((open) => key[open].x);
		const keyY = between((open) => key[open].y);
		const keyTurn = between((open) => key[open].turn);
		const leafTurn = between((open) => LEAF_TURN[open]);
		for (const post of this.#posts) {
			post.side.attr('d', this.#moves.side(gate));
			post.shine.attr('d', this.#moves.shine(gate));
			post.keyPlace.attr('transform', `translate(${keyX} ${keyY}) rotate(${keyTurn})`);
			post.leaf.attr('transform', `translate(${leafAt[0]} ${leafAt[1]}) rotate(${leafTurn})`);
		}
	}
}

export function drawKetamine(group: Group): void {
	path(group, '', KETAMINE);
	path(group, 'facet', KETAMINE).attr('transform', `scale(${KETAMINE_FACET_SCALE})`);
}

/** Draws a thing on its way from above (0) to its seat (1): it fades in early on and is gone at 0. */
function comeIn(thing: Group, presence: number, seatY: number, from: number): void {
	thing
		.attr('transform', `translate(0 ${seatY - (1 - presence) * from})`)
		.attr('opacity', from === 0 ? presence : Math.min(1, presence / SEEN_AFTER));
}

function path(parent: Group, name: string, d: string): Path {
	const node = parent.append('path').attr('d', d);
	if (name) node.attr('class', name);
	return node;
}
