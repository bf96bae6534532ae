/**
 * How a message changes the voltage of the receiving cell. This is an illustration, not a published cell model. It
 * puts events in the right order: AMPA receptors open first and raise the voltage, magnesium then leaves the NMDA
 * channel, and messages close together add up.
 */
import { RESTING_VOLTAGE_MV } from './constants';

/** Time constant of the membrane, ms. The cell is slow so that messages add up. Illustrative. */
const MEMBRANE_TAU_MS = 50;
/** Steady rise with all AMPA receptors open, mV, so that one message lifts the cell by about 20 mV. Illustrative. */
const DRIVE_MV = 380;
/** Reversal potential of the synaptic current, mV: the voltage never rises above it. */
const CEILING_MV = 0;

/**
 * The voltage after a short time, mV.
 *
 * @param voltageMv present voltage, mV
 * @param ampaOpen share of AMPA receptors that are open, 0..1
 * @param strength how many cells send this message together, relative to one, ≥ 0
 * @param dtMs time step, ms, well below 30
 */
export function nextVoltageMv(voltageMv: number, ampaOpen: number, strength: number, dtMs: number): number {
	const drive = (DRIVE_MV * strength * ampaOpen * (CEILING_MV - voltageMv)) / (CEILING_MV - RESTING_VOLTAGE_MV);
	return voltageMv + (dtMs / MEMBRANE_TAU_MS) * (RESTING_VOLTAGE_MV - voltageMv + drive);
}
