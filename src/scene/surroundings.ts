/** What the receptors stand in: the cleft, both cells, the membrane, and the vesicles. Drawn anew only with the stage. */
import type { Selection } from 'd3-selection';
import { membraneCurve, type StageLayout } from './geometry';
import { drawKey } from './receptorView';
import { PRESYNAPTIC_CELL, RELEASE_NOTCH, VESICLE_GLUTAMATE } from './shapes';

type Group = Selection<SVGGElement, unknown, null, undefined>;
type Path = Selection<SVGPathElement, unknown, null, undefined>;

const GLUTAMATE_SCALE = 0.42;
/** What reaches the edge is drawn so far beyond it, px. */
const OVERHANG = 20;

export class Surroundings {
	readonly #cleft;
	readonly #farCleft: Path;
	readonly #presynaptic: Path;
	readonly #vesicles: Group;
	readonly #notch;
	readonly #postsynaptic: Path;
	readonly #floor: Path;
	readonly #membrane: Path;
	readonly #membraneTop: Path;

	constructor(group: Group) {
		const path = (name: string) => group.append('path').attr('class', name);
		this.#cleft = group.append('rect').attr('class', 'cleft').attr('x', -OVERHANG).attr('y', -OVERHANG);
		this.#farCleft = path('far-cleft');
		this.#presynaptic = path('sending cell-edge').attr('d', PRESYNAPTIC_CELL);
		this.#vesicles = group.append('g');
		this.#notch = group.append('g');
		this.#notch.append('path').attr('class', 'notch').attr('d', RELEASE_NOTCH.inside);
		this.#notch.append('path').attr('class', 'cell-edge').attr('d', RELEASE_NOTCH.edge);
		this.#postsynaptic = path('receiving');
		this.#floor = path('floor');
		this.#membrane = path('wall');
		this.#membraneTop = path('wall-edge');
	}

	resize(layout: StageLayout): void {
		const { width, height, presynaptic, membrane } = layout;
		const [left, right, bottom] = [-OVERHANG, width + OVERHANG, height + OVERHANG];
		this.#cleft.attr('width', right - left).attr('height', bottom + OVERHANG);
		const waveY = presynaptic.bottom + 14;
		this.#farCleft.attr(
			'd',
			`M${left} ${left}H${right}V${waveY}C${width * 0.7} ${waveY + 30} ${width * 0.35} ${waveY - 30} ${left} ${waveY + 10}Z`,
		);
		const { middleX, scale } = presynaptic;
		this.#presynaptic.attr('transform', `translate(${middleX} 0) scale(${scale.x} ${scale.y})`);
		this.#drawVesicles(layout);
		this.#notch.attr('transform', releaseTransform(layout));
		const upper = membraneCurve(layout, 0);
		this.#postsynaptic.attr('d', `${upper.start}V${bottom}H${left}Z`);
		this.#membrane.attr('d', upper.start + membraneCurve(layout, membrane.thickness).reversed);
		this.#membraneTop.attr('d', upper.start + membraneCurve(layout, 12 * layout.scale).reversed);
		const floorY = membrane.top + membrane.thickness + 58 * layout.scale;
		this.#floor.attr(
			'd',
			`M${left} ${floorY}C${width * 0.25} ${floorY - 26} ${width * 0.45} ${floorY + 34} ${width * 0.65} ${floorY + 6}S${width * 0.95} ${floorY - 12} ${right} ${floorY + 10}V${bottom}H${left}Z`,
		);
	}

	#drawVesicles({ vesicles }: StageLayout): void {
		const groups = this.#vesicles
			.selectAll<SVGGElement, (typeof vesicles)[number]>('g.sac')
			.data(vesicles)
			.join((enter) => {
				const vesicle = enter.append('g').attr('class', 'sac');
				vesicle.append('circle');
				return vesicle;
			})
			.attr('transform', ({ x, y }) => `translate(${x} ${y})`);
		groups.select('circle').attr('r', ({ radius }) => radius);
		groups.call(drawGlutamate, VESICLE_GLUTAMATE);
	}
}

/** Where the open vesicle lies. */
export function releaseTransform({ release }: StageLayout): string {
	return `translate(${release.x} ${release.y})`;
}

export function drawGlutamate<Datum, Parent extends Element | null>(
	groups: Selection<SVGGElement, Datum, Parent, unknown>,
	places: readonly { readonly x: number; readonly y: number; readonly turn: number }[],
): void {
	groups
		.selectAll<SVGGElement, (typeof places)[number]>('g.glutamate')
		.data(places)
		.join((enter) => enter.append('g').attr('class', 'glutamate').call(drawKey))
		.attr('transform', ({ x, y, turn }) => `translate(${x} ${y}) rotate(${turn}) scale(${GLUTAMATE_SCALE})`);
}
