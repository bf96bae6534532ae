/**
 * How a message changes the voltage of the receiving cell. Illustrative: no published cell is meant. It is here so
 * that the order of things is right: AMPA receptors open first and raise the voltage, magnesium lets go after that, and
 * messages close together add up.
 */
import { RESTING_VOLTAGE_MV } from './constants';

/** Time constant of the membrane, ms: a slow cell, so that messages add up. Illustrative. */
const MEMBRANE_TAU_MS = 50;
/** Steady rise with all AMPA receptors open, mV. One message then lifts the cell by about 20 mV. Illustrative. */
const DRIVE_MV = 380;
/** No synapse lifts the cell above the voltage at which its current ends, mV. */
const CEILING_MV = 0;

/**
 * Voltage after a short time, mV.
 *
 * @param voltageMv voltage now, mV
 * @param ampaOpen share of AMPA receptors that are open, 0..1
 * @param strength how many cells send this message together, as a factor, ≥ 0
 * @param dtMs time to go on, ms, well below 30
 */
export function nextVoltageMv(voltageMv: number, ampaOpen: number, strength: number, dtMs: number): number {
	const drive = (DRIVE_MV * strength * ampaOpen * (CEILING_MV - voltageMv)) / (CEILING_MV - RESTING_VOLTAGE_MV);
	return voltageMv + (dtMs / MEMBRANE_TAU_MS) * (RESTING_VOLTAGE_MV - voltageMv + drive);
}
