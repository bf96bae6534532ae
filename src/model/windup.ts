/**
 * Wind-up: the response to each message grows when messages follow one another quickly. Our simplification of Aguiar
 * et al. 2010 (J Neurophysiol 104:1155). Only the time constant is published; the other numbers are illustrative, and
 * the picture says so.
 */
import { BRAIN_MAGNESIUM_MM } from './constants';
import { magnesiumFreeShare } from './magnesium';

/** Time constant with which the slow depolarisation decays, ms. Aguiar et al. 2010. Seen (published code). */
const TAU_MS = 3000;
// Illustrative:
const STEP_MV = 5;
const CEILING_MV = 25;
const GAIN_PER_MV = 0.12;
const VOLTAGE_DURING_VOLLEY_MV = -65 + 20;

export interface WindUpVolley {
	/** Slow depolarisation left by earlier volleys just before this one, mV. */
	readonly slowDepolarisationMv: number;
	/** Response, as a multiple of the first one. */
	readonly response: number;
}

/**
 * Responses to volleys at regular intervals.
 *
 * @param count number of volleys
 * @param intervalMs time between them, ms, > 0
 * @param block share of NMDA receptors that are blocked, 0..1
 */
export function windUp(count: number, intervalMs: number, block: number): WindUpVolley[] {
	const volleys: WindUpVolley[] = [];
	const decay = Math.exp(-intervalMs / TAU_MS);
	let slowDepolarisationMv = 0;
	for (let i = 0; i < count; i++) {
		volleys.push({ slowDepolarisationMv, response: 1 + GAIN_PER_MV * slowDepolarisationMv });
		const added =
			STEP_MV * (1 - block) * (drive(slowDepolarisationMv) / drive(0)) * (1 - slowDepolarisationMv / CEILING_MV);
		slowDepolarisationMv = (slowDepolarisationMv + added) * decay;
	}
	return volleys;
}

function drive(slowDepolarisationMv: number): number {
	const voltageMv = VOLTAGE_DURING_VOLLEY_MV + slowDepolarisationMv;
	return -magnesiumFreeShare(voltageMv, BRAIN_MAGNESIUM_MM) * voltageMv;
}
