/** One hundred icons as four blocks of 25, so that no row is long enough to read as stripes: side by side, or two by two. */
import { range } from 'd3-array';

const SIDE = 5;
const BLOCKS = 4;
/** Between two blocks, in pitches: so wide that the rows of both don't go on in the same rhythm. */
const BETWEEN_BLOCKS = 0.85;

export interface IconSpacing {
	/** From the middle of one icon to the middle of the next in a block, px. */
	readonly pitchX: number;
	readonly pitchY: number;
	/** Room around the outermost middles, px. */
	readonly marginX: number;
	readonly marginY: number;
}

export function layoutIcons({ pitchX, pitchY, marginX, marginY }: IconSpacing, blocksAcross: 2 | 4 = BLOCKS) {
	const blockWidth = (SIDE + BETWEEN_BLOCKS) * pitchX;
	const blockHeight = (SIDE + BETWEEN_BLOCKS) * pitchY;
	return {
		width: 2 * marginX + (blocksAcross - 1) * blockWidth + (SIDE - 1) * pitchX,
		height: 2 * marginY + (BLOCKS / blocksAcross - 1) * blockHeight + (SIDE - 1) * pitchY,
		places: range(BLOCKS * SIDE * SIDE).map((place) => {
			const inBlock = place % (SIDE * SIDE);
			const block = Math.floor(place / (SIDE * SIDE));
			return {
				x: marginX + (block % blocksAcross) * blockWidth + (inBlock % SIDE) * pitchX,
				y: marginY + Math.floor(block / blocksAcross) * blockHeight + Math.floor(inBlock / SIDE) * pitchY,
			};
		}),
	};
}

/**
 * Which of the hundred icons are marked when they are to be spread out: always the same ones first, so that another
 * count adds or takes icons and moves none. 37 and 100 have no common factor, so each icon comes once.
 */
export function spreadIcons(count: number): ReadonlySet<number> {
	const marked = Math.max(0, Math.min(100, Math.round(count)));
	return new Set(range(marked).map((i) => (12 + i * 37) % 100));
}
