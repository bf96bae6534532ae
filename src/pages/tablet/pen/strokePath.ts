/** The outline of a stroke as an SVG path. */
import { getStroke } from 'perfect-freehand';
import type { Stroke } from './drawing.svelte';

export const STROKE_WIDTH = 7;

export function strokePath({ points, pressed }: Pick<Stroke, 'points' | 'pressed'>): string {
	const outline = getStroke([...points.map((point) => [...point])], {
		size: STROKE_WIDTH,
		thinning: pressed ? 0.5 : 0.2,
		smoothing: 0.5,
		streamline: 0.4,
		simulatePressure: !pressed,
		last: true,
	});
	if (outline.length < 3) return '';
	// Curves through the middles of the outline's sides, so that no corner shows.
	const at = (i: number) => outline[i % outline.length] as [number, number];
	const middle = (i: number) => [(at(i)[0] + at(i + 1)[0]) / 2, (at(i)[1] + at(i + 1)[1]) / 2].map(short).join(' ');
	const curves = outline.map(
		(_, i) =>
			`Q${at(i + 1)
				.map(short)
				.join(' ')} ${middle(i + 1)}`,
	);
	return `M${middle(0)}${curves.join('')}Z`;
}

function short(value: number): string {
	return String(Math.round(value * 10) / 10);
}
