/** The pictures on the screen that can be drawn on, and how one is copied for paper. */
import type { Ink, Stroke } from './drawing.svelte';
import { strokePath } from './strokePath';

const SVG = 'http://www.w3.org/2000/svg';
/** Smaller ones are icons and marks, px. */
const SMALLEST = { width: 120, height: 80 };
/** Dark enough for white paper. */
const PRINT_INKS: Readonly<Record<Ink, string>> = { warm: '#7a3b1f', cool: '#1d3f66' };
/** White ground and pale cells, so that little ink is needed; the rest is as in the light theme. */
const PAPER: Readonly<Record<string, string>> = {
	gap: '#fff',
	gapGlow: '#fff',
	send: '#eef2f0',
	sendLow: '#f4f7f5',
	recv: '#eef2f0',
	recvLow: '#f4f7f5',
	wall: '#cbd8d2',
	sac: '#fff',
	raised: '#fff',
	frame: '#fff',
	text: '#000',
	quiet: '#222',
};
/** Everything is there at once. */
const STILL = '*{animation:none!important;transition:none!important}';
/** What rules can say of the shapes and words of a picture. */
const STYLES = [
	...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin'],
	...['opacity', 'stop-color', 'stop-opacity', 'paint-order'],
	...['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'],
];

export function picturesIn(root: ShadowRoot): SVGSVGElement[] {
	return [...root.querySelectorAll<SVGSVGElement>('.chapter svg:not(.icon)')].filter((picture) => {
		const { width, height } = picture.getBoundingClientRect();
		return width >= SMALLEST.width && height >= SMALLEST.height;
	});
}

export function isWithin({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

/** A copy for white paper that stands for itself: its colours as attributes, and what was drawn on it. */
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

/** The same picture under the same rules, but in colours for paper, out of sight. */
function standInForPaper(picture: Element): { host: Element; picture: Element } {
	const host = document.createElement('div');
	host.className = 'out-of-sight';
	const root = host.attachShadow({ mode: 'open' });
	const still = new CSSStyleSheet();
	still.replaceSync(STILL);
	root.adoptedStyleSheets = [...(picture.getRootNode() as ShadowRoot).adoptedStyleSheets, still];
	const copy = picture.cloneNode(true) as Element;
	let top = copy;
	for (let above = picture.parentElement; above; above = above.parentElement) {
		const holder = above.cloneNode(false) as HTMLElement;
		holder.removeAttribute('style');
		if (holder.dataset['theme']) {
			holder.dataset['theme'] = 'soft';
			for (const [token, colour] of Object.entries(PAPER)) holder.style.setProperty(`--${token}`, colour);
		}
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
