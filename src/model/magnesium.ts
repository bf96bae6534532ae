import { MAGNESIUM_HALF_BLOCK_MM, MAGNESIUM_SLOPE_PER_MV } from './constants';

/**
 * Share of open NMDA channels that magnesium leaves free, 0..1 (the B of Jahr & Stevens 1990).
 *
 * @param voltageMv membrane voltage, mV
 * @param magnesiumMm magnesium outside the cell, mM, ≥ 0
 */
export function magnesiumFreeShare(voltageMv: number, magnesiumMm: number): number {
	return 1 / (1 + (magnesiumMm / MAGNESIUM_HALF_BLOCK_MM) * Math.exp(-MAGNESIUM_SLOPE_PER_MV * voltageMv));
}
