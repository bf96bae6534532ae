/** Draws the names in the picture, and measures them. */
import { select, type Selection } from 'd3-selection';
import type { PlacedLabel } from './labels';
import { RECEPTOR_LABELS } from './sceneScript';

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Line height as a factor of the font's size. */
const LINE_HEIGHT = 1.2;

/** Line height of an element's font, px. */
export function lineHeightOf(element: Element): number {
	return (parseFloat(getComputedStyle(element).fontSize) || 16) * LINE_HEIGHT;
}

/** A name whose text or place has changed is made anew: a browser's translator may have replaced its text nodes. */
export function drawLabels(group: Group, labels: readonly PlacedLabel[], lineHeight: number): void {
	group
		.selectAll<SVGGElement, PlacedLabel>('g.label')
		.data(labels, (label) => JSON.stringify([label, lineHeight]))
		.join((enter) =>
			enter
				.append('g')
				.attr(
					'class',
					(label) => `label ${label.region ? 'region' : 'thing'} ${label.key in RECEPTOR_LABELS ? 'on-floor' : ''}`,
				)
				.each(function (label) {
					addLabel(select(this), label, lineHeight);
				}),
		);
}

function addLabel(group: Group, { leader, anchor, lines, at }: PlacedLabel, lineHeight: number): void {
	if (leader) {
		const { from, to } = leader;
		group.append('path').attr('class', 'leader').attr('d', `M${from.x},${from.y}L${to.x},${to.y}`);
		group.append('circle').attr('class', 'leader').attr('cx', to.x).attr('cy', to.y).attr('r', 3);
	}
	group
		.append('text')
		.attr('text-anchor', anchor)
		.selectAll('tspan')
		.data(lines)
		.join('tspan')
		.attr('x', at.x)
		.attr('y', (_line, i) => at.y + i * lineHeight)
		.text((line) => line);
}

/** Made once: making it costs more than what is measured with it. */
let context: CanvasRenderingContext2D | null | undefined;

/** Measures text in the font of an element, px. */
export function textMeasure(element: Element): (text: string) => number {
	const { fontWeight, fontSize, fontFamily, letterSpacing } = getComputedStyle(element);
	const measuring = (context ??= document.createElement('canvas').getContext('2d'));
	if (!measuring) return (text) => text.length * parseFloat(fontSize) * 0.6;
	measuring.font = `${fontWeight} ${fontSize} ${fontFamily}`;
	// A reader's own space between letters; "normal" is none.
	measuring.letterSpacing = `${parseFloat(letterSpacing) || 0}px`;
	return (text) => measuring.measureText(text).width;
}
