/** Copies a picture for white paper. All looks of the copy are attributes, so it needs no style sheet. */
import { THEMES } from './themes';

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

export interface PaperCopy {
	readonly copy: SVGSVGElement;
	/** The part of its drawing that it shows, in its own units. */
	readonly view: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;
	/** How wide the picture stands on the screen, px. */
	readonly width: number;
}

export function paperCopy(picture: SVGSVGElement): PaperCopy {
	const { width, height } = picture.getBoundingClientRect();
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
	const view = copy.viewBox.baseVal?.width ? copy.viewBox.baseVal : { x: 0, y: 0, width, height };
	copy.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	for (const name of ['style', 'aria-hidden', 'aria-label', 'aria-describedby']) copy.removeAttribute(name);
	return { copy, view, width };
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
