/** Which pictures can be drawn on, and how one is copied for paper. */
import { THEMES } from '../../../ui/themes';
import type { Ink, Stroke } from './drawing.svelte';
import { strokePath } from './strokePath';

const SVG = 'http://www.w3.org/2000/svg';
/** Smaller ones are marks, px. */
const SMALLEST = { width: 120, height: 80 };
/** The inks on paper, dark enough for white. */
const PRINT_INKS: Readonly<Record<Ink, string>> = { warm: '#7a3b1f', cool: '#1d3f66' };
/** The soft theme with a white ground and pale cells, which need little of the printer's ink. */
const PAPER_TOKENS = Object.entries({
	...THEMES.soft,
	gap: '#fff',
	gapGlow: '#fff',
	send: '#eef2f0',
	recv: '#eef2f0',
	recvLow: '#f4f7f5',
	wall: '#cbd8d2',
	sac: '#fff',
	raised: '#fff',
	frame: '#fff',
	text: '#000',
	quiet: '#222',
});
/** Shows the copy as it is when all its animations have ended. */
const STILL = '*{animation:none!important;transition:none!important}';
/** The style properties that pictures use; a copy for paper has them as attributes. */
const STYLES = [
	...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin'],
	...['opacity', 'stop-color', 'stop-opacity', 'paint-order'],
	...['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'],
];

export function isDrawable(picture: SVGSVGElement): boolean {
	const { width, height } = picture.getBoundingClientRect();
	return width >= SMALLEST.width && height >= SMALLEST.height;
}

export function isWithin({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

/** Copies a picture for white paper, with what was drawn on it. All its looks are attributes, so it needs no style sheet. */
export function printCopy(picture: SVGSVGElement, strokes: readonly Stroke[]): SVGSVGElement {
	const box = picture.getBoundingClientRect();
	const copy = picture.cloneNode(true) as SVGSVGElement;
	const standIn = standInForPaper(picture);
	try {
		const styled = [standIn.picture, ...standIn.picture.querySelectorAll('*')];
		[copy, ...copy.querySelectorAll('*')].forEach((node, i) => {
			const style = getComputedStyle(styled[i]!);
			if (style.display === 'none' || style.visibility === 'hidden') return node.remove();
			for (const name of STYLES) node.setAttribute(name, style.getPropertyValue(name));
			node.removeAttribute('class');
		});
	} finally {
		standIn.host.remove();
	}
	const { width, height } = box;
	const view = copy.viewBox.baseVal?.width ? copy.viewBox.baseVal : { x: 0, y: 0, width, height };
	copy.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	for (const name of ['style', 'aria-hidden', 'aria-label', 'aria-describedby']) copy.removeAttribute(name);
	copy.append(...strokes.map((stroke) => inked(stroke, box.width, view)));
	return copy;
}

/**
 * Puts the same picture out of sight under the same style rules, but with the colours for paper, so that its computed
 * styles can be read. The elements above it are copied too, because rules may depend on them.
 */
function standInForPaper(picture: Element): { host: Element; picture: Element } {
	const host = document.createElement('div');
	Object.assign(host.style, { position: 'absolute', left: '-10000px', width: '1200px', visibility: 'visible' });
	const root = host.attachShadow({ mode: 'open' });
	const still = new CSSStyleSheet();
	still.replaceSync(STILL);
	root.adoptedStyleSheets = [...(picture.getRootNode() as ShadowRoot).adoptedStyleSheets, still];
	const copy = picture.cloneNode(true) as Element;
	let top = copy;
	for (let above = picture.parentElement; above; above = above.parentElement) {
		const holder = above.cloneNode(false) as HTMLElement;
		holder.removeAttribute('style');
		for (const [token, colour] of PAPER_TOKENS) holder.style.setProperty(`--ke-${token}`, colour);
		holder.append(top);
		top = holder;
	}
	root.append(top);
	document.body.append(host);
	return { host, picture: copy };
}

function inked(stroke: Stroke, width: number, view: Pick<DOMRect, 'x' | 'y' | 'width'>): SVGPathElement {
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', strokePath(stroke));
	path.setAttribute('fill', PRINT_INKS[stroke.ink]);
	path.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.width / width})`);
	return path;
}
