/** While a page loads, it goes from its old look to its new one, with no other colours in between. */
import type { Finding } from './finding';
import { LIMITS } from './limits';
import { blocksOf, luminanceOf, Means, type Picture } from './picture';

const AREA_PX = 8;

/**
 * How much lighter or darker a place becomes than in both the first and the last frame: a white flash before the styles, or
 * a dark one before the light theme.
 */
export function firstPaintFindings(place: string, pictures: readonly Picture[], scale: number): Finding[] {
	const areas = blocksOf(pictures[0]!, { width: AREA_PX * scale, height: AREA_PX * scale });
	const frames = pictures.map((picture) => {
		const means = new Means(luminanceOf(picture));
		return areas.map((area) => means.of(area));
	});
	const [first, last] = [frames[0]!, frames.at(-1)!];
	let furthest = 0;
	let at = 0;
	for (const [i, frame] of frames.entries()) {
		for (const [area, value] of frame.entries()) {
			const ends = [first[area]!, last[area]!];
			const beyond = Math.max(value - Math.max(...ends), Math.min(...ends) - value);
			if (beyond > furthest) [furthest, at] = [beyond, i];
		}
	}
	if (furthest <= LIMITS.firstPaint) return [];
	const measured = `${furthest.toFixed(3)} beyond, in frame ${at}`;
	return [{ place, rule: 'first paint', measured, allowed: `at most ${LIMITS.firstPaint}` }];
}
