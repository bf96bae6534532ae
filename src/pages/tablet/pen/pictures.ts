/** Which pictures can be drawn on, and how one is copied for paper. */
import { paperCopy } from '../../../ui/paperCopy';
import type { Ink, Stroke } from './drawing.svelte';
import { strokePath } from './strokePath';

const SVG = 'http://www.w3.org/2000/svg';
/** Smaller ones are marks, px. */
const SMALLEST = { width: 120, height: 80 };
/** The inks on paper, dark enough for white. */
const PRINT_INKS: Readonly<Record<Ink, string>> = { warm: '#7a3b1f', cool: '#1d3f66' };

export function isDrawable(picture: SVGSVGElement): boolean {
	const { width, height } = picture.getBoundingClientRect();
	return width >= SMALLEST.width && height >= SMALLEST.height;
}

export function isWithin({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

/** Copies a picture for paper, with what was drawn on it. */
export function printCopy(picture: SVGSVGElement, strokes: readonly Stroke[]): SVGSVGElement {
	const { copy, view, width } = paperCopy(picture);
	copy.append(...strokes.map((stroke) => inked(stroke, width, view)));
	return copy;
}

function inked(stroke: Stroke, width: number, view: Pick<DOMRect, 'x' | 'y' | 'width'>): SVGPathElement {
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', strokePath(stroke));
	path.setAttribute('fill', PRINT_INKS[stroke.ink]);
	path.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.width / width})`);
	return path;
}
