/** What the scripts of the moving picture share. */
import {
	BRAIN_MAGNESIUM_MM,
	freeBrainKetamineUm,
	ketamineShareRange,
	LOW_DOSE_DRIP,
	schemeLevelOfShareUm,
	type NmdaState,
} from '../../model';
import { NMDA_COUNT, type SceneScript } from '../../scene';

/** Time on the screen runs slower than in the brain by this factor. */
export const SLOWDOWN = 100;
/** The level at the end of a low-dose drip, µM free at the doors. */
export const DRIP_KETAMINE_UM = freeBrainKetamineUm(LOW_DOSE_DRIP, LOW_DOSE_DRIP.infusionMin);
/** The level three hours after its end. */
export const AFTER_DRIP_KETAMINE_UM = freeBrainKetamineUm(LOW_DOSE_DRIP, LOW_DOSE_DRIP.infusionMin + 180);
/** Strength of a message that many cells send together, as a factor of a single one. */
export const STRONG_MESSAGE = 3;

/** Defaults of a script: a resting cell that gets one message. */
export const PLAIN_SCRIPT = {
	seed: 1,
	messagesMs: [8],
	strength: 1,
	magnesiumMm: BRAIN_MAGNESIUM_MM,
	ketamineUm: 0,
	stillAtMs: 0,
	lengthMs: 9000,
	slowdown: SLOWDOWN,
	nmdaByPriority: [1, 0, 2, 3],
	labels: [],
} as const satisfies SceneScript;

/**
 * The share of receptors that the picture draws with ketamine: the middle of the range, which is about one in six for the
 * low-dose drip. It is never shown as a number.
 */
function drawnShare(ketamineUm: number, magnesiumMm: number): number {
	const { low, high } = ketamineShareRange(ketamineUm, magnesiumMm);
	return (low + high) / 2;
}

/** The level (µM) at which the receptors that are drawn come to hold the drawn share. */
export function drawnKetamineUm(ketamineUm: number, magnesiumMm: number): number {
	return schemeLevelOfShareUm(drawnShare(ketamineUm, magnesiumMm), magnesiumMm);
}

/** Receptors at the start: of the four in the model, as many hold ketamine as comes nearest to the drawn share. */
export function settledReceptors(
	ketamineUm: number,
	magnesiumMm: number,
	nmdaByPriority: readonly number[],
): NmdaState[] {
	const share = drawnShare(ketamineUm, magnesiumMm);
	const held = nmdaByPriority.filter((_, rank) => (rank + 0.5) / NMDA_COUNT < share);
	return [...Array(NMDA_COUNT).keys()].map((i) => (held.includes(i) ? 'C0K' : 'C0'));
}
