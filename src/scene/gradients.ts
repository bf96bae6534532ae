/** The scene's gradients. Each scene has ids of its own, so that several can stand on a page. */
import type { Selection } from 'd3-selection';
import type { Token } from '../ui/themes';

export interface Gradients {
	readonly cleft: string;
	readonly presynaptic: string;
	readonly postsynaptic: string;
	readonly nmda: string;
	readonly ampa: string;
	readonly shut: string;
	readonly open: string;
	readonly conducting: string;
	readonly light: string;
}

type Stop = readonly [offset: number, token: Token, opacity?: number];

const STOPS: Readonly<Record<keyof Gradients, readonly Stop[]>> = {
	cleft: [
		[0, 'gapGlow'],
		[1, 'gap'],
	],
	presynaptic: [
		[0, 'sendLow'],
		[1, 'send'],
	],
	postsynaptic: [
		[0, 'recv'],
		[1, 'recvLow'],
	],
	nmda: [
		[0, 'nmdaLight'],
		[0.75, 'nmda'],
	],
	ampa: [
		[0, 'ampaLight'],
		[0.75, 'ampa'],
	],
	shut: [
		[0, 'lumen'],
		[0.82, 'lumen'],
		[1, 'recv'],
	],
	open: [
		[0, 'gapGlow'],
		[0.3, 'lumen'],
		[0.82, 'lumen'],
		[1, 'recv'],
	],
	conducting: [
		[0, 'gapGlow'],
		[0.35, 'lumenOpen'],
		[0.86, 'lumenOpen'],
		[1, 'lumenOpen', 0],
	],
	light: [
		[0, 'lumenOpen'],
		[1, 'lumenOpen', 0],
	],
};

/** Gradients that run across a post; the others run down. */
const ACROSS: readonly string[] = ['nmda', 'ampa'];

let instances = 0;

export function addGradients(svg: Selection<SVGSVGElement, unknown, null, undefined>): Gradients {
	const prefix = `ke${++instances}-`;
	const defs = svg.append('defs');
	const urls = {} as Record<keyof Gradients, string>;
	for (const [name, stops] of Object.entries(STOPS) as [keyof Gradients, readonly Stop[]][]) {
		const gradient = defs.append(name === 'cleft' ? 'radialGradient' : 'linearGradient').attr('id', prefix + name);
		if (name === 'cleft') gradient.attr('cx', 0.5).attr('cy', 0.4).attr('r', 0.7);
		else if (!ACROSS.includes(name)) gradient.attr('x2', 0).attr('y2', 1);
		for (const [offset, token, opacity] of stops) {
			const stop = gradient.append('stop').attr('offset', offset).attr('stop-color', `var(--${token})`);
			if (opacity !== undefined) stop.attr('stop-opacity', opacity);
		}
		urls[name] = `url(#${prefix}${name})`;
	}
	return urls;
}
