import { KETAMINE_ELECTRICAL_DISTANCE, KETAMINE_KD_AT_MINUS_70_UM, THERMAL_VOLTAGE_MV } from './constants';
import { magnesiumFreeShare } from './magnesium';

/**
 * Ketamine that half-blocks open, magnesium-free NMDA channels, µM free at the receptor.
 * Gilling et al. 2009; the whole voltage dependence is put into the unbinding rate (assumption).
 *
 * @param voltageMv membrane voltage, mV
 * @param kdAtMinus70Um the value at −70 mV, µM
 */
export function ketamineKdUm(voltageMv: number, kdAtMinus70Um = KETAMINE_KD_AT_MINUS_70_UM): number {
	return kdAtMinus70Um * Math.exp((KETAMINE_ELECTRICAL_DISTANCE * (voltageMv + 70)) / THERMAL_VOLTAGE_MV);
}

/** Where the share of receptors holding ketamine is asked for. */
export interface BlockConditions {
	/** Free ketamine at the receptor, µM, ≥ 0. */
	readonly ketamineUm: number;
	/** Membrane voltage, mV. */
	readonly voltageMv: number;
	/** Magnesium outside the cell, mM, ≥ 0. */
	readonly magnesiumMm: number;
	/** Half-blocking ketamine at −70 mV without magnesium, µM; defaults to Gilling et al. 2009. */
	readonly kdAtMinus70Um?: number;
}

/**
 * Share of NMDA receptors that hold ketamine once the level has been steady for long, 0..1: K / (K + Kd/B).
 * It does not depend on how the receptors open and close, because the scheme has no loops.
 */
export function equilibriumKetamineShare(conditions: BlockConditions): number {
	const { ketamineUm, voltageMv, magnesiumMm, kdAtMinus70Um } = conditions;
	const halfBlockUm = ketamineKdUm(voltageMv, kdAtMinus70Um) / magnesiumFreeShare(voltageMv, magnesiumMm);
	return ketamineUm / (ketamineUm + halfBlockUm);
}
