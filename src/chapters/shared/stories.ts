/** What the steps of the moving picture have in common. */
import { BRAIN_MAGNESIUM_MM, ketamineShareOfLevel, type NmdaState } from '../../model';
import { NMDA_COUNT, type SceneScript } from '../../scene';

/** Time on the screen runs this much slower than in the brain. */
export const SLOWDOWN = 100;
/** Ketamine at the drawn receptors in the chapter that shows it, µM: far above a drip, and the picture says so. */
export const DRAWN_KETAMINE_UM = 5;
/** A message that many cells send together, as a factor of a single one. */
export const STRONG_MESSAGE = 3;

/** What a script has unless it says otherwise: a resting cell to which one message comes. */
export const PLAIN_SCRIPT = {
	seed: 1,
	messagesMs: [8],
	strength: 1,
	magnesiumMm: BRAIN_MAGNESIUM_MM,
	ketamineUm: 0,
	stillAtMs: 0,
	lengthMs: 9000,
	slowdown: SLOWDOWN,
	nmdaByPriority: [2, 1, 3, 4, 0],
	labels: [],
} as const satisfies SceneScript;

/** States of the receptors at the start: as many of five hold ketamine as come nearest to the computed share. */
export function settledReceptors(
	ketamineUm: number,
	magnesiumMm: number,
	nmdaByPriority: readonly number[],
): NmdaState[] {
	const share = ketamineShareOfLevel(ketamineUm, { magnesiumMm });
	const held = nmdaByPriority.filter((_, rank) => (rank + 0.5) / NMDA_COUNT < share);
	return [...Array(NMDA_COUNT).keys()].map((i) => (held.includes(i) ? 'C0K' : 'C0'));
}
