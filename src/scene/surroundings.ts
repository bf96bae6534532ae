/** What the receptors stand in: the cleft, both cells, the membrane, and the vesicles. Drawn anew only with the stage. */
import type { Selection } from 'd3-selection';
import { membraneCurve, type StageLayout } from './geometry';
import type { Gradients } from './gradients';
import { GLUTAMATE, PRESYNAPTIC_BOX, PRESYNAPTIC_CELL, RELEASE_NOTCH, VESICLE_GLUTAMATE } from './shapes';

type Group = Selection<SVGGElement, unknown, null, undefined>;

const GLUTAMATE_SCALE = 0.8;
const NARROW_GLUTAMATE_SCALE = 0.68;
/** What reaches the edge is drawn so far beyond it, px. */
const OVERHANG = 20;

export class Surroundings {
	readonly #cleft;
	readonly #presynaptic;
	readonly #vesicles: Group;
	readonly #notch;
	readonly #postsynaptic;
	readonly #membrane;

	constructor(group: Group, gradients: Gradients) {
		this.#cleft = group.append('rect').attr('x', -OVERHANG).attr('fill', gradients.cleft);
		this.#presynaptic = group
			.append('path')
			.attr('class', 'cell-edge')
			.attr('d', PRESYNAPTIC_CELL)
			.attr('fill', gradients.presynaptic);
		this.#vesicles = group.append('g');
		this.#notch = group.append('g');
		this.#notch.append('path').attr('class', 'notch').attr('d', RELEASE_NOTCH.inside);
		this.#notch.append('path').attr('class', 'cell-edge').attr('fill', 'none').attr('d', RELEASE_NOTCH.edge);
		this.#postsynaptic = group.append('path').attr('fill', gradients.postsynaptic);
		this.#membrane = group.append('path').attr('class', 'wall');
	}

	resize(layout: StageLayout): void {
		const { width, height, top, presynapticScale, membrane } = layout;
		const bottom = top + height + OVERHANG;
		this.#cleft
			.attr('y', top - OVERHANG)
			.attr('width', width + 2 * OVERHANG)
			.attr('height', height + 2 * OVERHANG);
		const { x: scaleX, y: scaleY } = presynapticScale;
		const left = width / 2 - PRESYNAPTIC_BOX.middleX * scaleX;
		this.#presynaptic.attr('transform', `translate(${left} 0) scale(${scaleX} ${scaleY})`);
		this.#drawVesicles(layout);
		this.#notch.attr('transform', releaseTransform(layout));
		const upper = membraneCurve(layout, -membrane.thickness / 2);
		const lower = membraneCurve(layout, membrane.thickness / 2);
		this.#postsynaptic.attr('d', `${upper.start}V${bottom}H${-OVERHANG}Z`);
		this.#membrane.attr('d', upper.start + lower.reversed);
	}

	#drawVesicles({ vesicles, narrow }: StageLayout): void {
		const groups = this.#vesicles
			.selectAll<SVGGElement, (typeof vesicles)[number]>('g')
			.data(vesicles)
			.join((enter) => {
				const vesicle = enter.append('g').attr('class', 'sac');
				vesicle.append('circle');
				return vesicle;
			})
			.attr('transform', ({ x, y }) => `translate(${x} ${y})`);
		groups.select('circle').attr('r', ({ radius }) => radius);
		groups.call(drawGlutamate, VESICLE_GLUTAMATE, narrow ? NARROW_GLUTAMATE_SCALE : GLUTAMATE_SCALE);
	}
}

/** Where the open vesicle lies. */
export function releaseTransform({ release, presynapticY }: StageLayout): string {
	return `translate(${release.x} ${presynapticY})`;
}

export function drawGlutamate<Datum, Parent extends Element | null>(
	groups: Selection<SVGGElement, Datum, Parent, unknown>,
	places: readonly { readonly x: number; readonly y: number; readonly turn: number }[],
	scale = GLUTAMATE_SCALE,
): void {
	groups
		.selectAll<SVGPathElement, (typeof places)[number]>('path')
		.data(places)
		.join('path')
		.attr('class', 'glutamate')
		.attr('d', GLUTAMATE)
		.attr('transform', ({ x, y, turn }) => `translate(${x} ${y}) rotate(${turn}) scale(${scale})`);
}
