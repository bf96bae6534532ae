/** One hundred of something as four blocks of 25, so that no row is long enough to read as stripes. */
import { select } from 'd3-selection';

const SIDE = 5;
const BLOCKS = 4;
export const BLOCK_GAP = 11;

export interface HundredLook {
	/** From one to the next in a block, px. */
	readonly pitchX: number;
	readonly pitchY: number;
	/** Room round the outermost middles, px. */
	readonly marginX: number;
	readonly marginY: number;
	readonly marked: { readonly name: string; readonly path: string };
	readonly other: { readonly name: string; readonly path: string };
}

export function sizeOfHundred({ pitchX, pitchY, marginX, marginY }: HundredLook): { width: number; height: number } {
	return {
		width: 2 * marginX + BLOCKS * (SIDE - 1) * pitchX + (BLOCKS - 1) * (pitchX + BLOCK_GAP),
		height: 2 * marginY + (SIDE - 1) * pitchY,
	};
}

export function drawHundred(svg: SVGSVGElement, look: HundredLook, isMarked: (place: number) => boolean): void {
	const { width, height } = sizeOfHundred(look);
	const kind = (place: number) => (isMarked(place) ? look.marked : look.other);
	const transform = (place: number) => {
		const block = Math.floor(place / (SIDE * SIDE));
		const inBlock = place % (SIDE * SIDE);
		const x = look.marginX + block * (SIDE * look.pitchX + BLOCK_GAP) + (inBlock % SIDE) * look.pitchX;
		return `translate(${x} ${look.marginY + Math.floor(inBlock / SIDE) * look.pitchY})`;
	};
	select(svg)
		.attr('viewBox', `0 0 ${width} ${height}`)
		.attr('width', width)
		.attr('height', height)
		.selectAll<SVGPathElement, number>('path')
		.data([...Array(BLOCKS * SIDE * SIDE).keys()])
		.join('path')
		.attr('transform', transform)
		.attr('class', (place) => kind(place).name)
		.attr('d', (place) => kind(place).path);
}
