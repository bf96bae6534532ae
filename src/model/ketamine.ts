import { KETAMINE_ELECTRICAL_DISTANCE, KETAMINE_KD_AT_MINUS_70_UM, THERMAL_VOLTAGE_MV } from './constants';
import { magnesiumFreeShare } from './magnesium';

/**
 * Free ketamine at the receptor that blocks half of the open, magnesium-free NMDA channels, µM. Gilling et al. 2009.
 * We assume that only the unbinding rate depends on voltage.
 *
 * @param voltageMv membrane voltage, mV
 * @param kdAtMinus70Um the dissociation constant at −70 mV, µM
 */
export function ketamineKdUm(voltageMv: number, kdAtMinus70Um = KETAMINE_KD_AT_MINUS_70_UM): number {
	return kdAtMinus70Um * Math.exp((KETAMINE_ELECTRICAL_DISTANCE * (voltageMv + 70)) / THERMAL_VOLTAGE_MV);
}

/** The conditions that determine the share of receptors that hold ketamine. */
export interface BlockConditions {
	/** Free ketamine at the receptor, µM, ≥ 0. */
	readonly ketamineUm: number;
	/** Membrane voltage, mV. */
	readonly voltageMv: number;
	/** Magnesium outside the cell, mM, ≥ 0. */
	readonly magnesiumMm: number;
	/** Ketamine that blocks half of the channels at −70 mV without magnesium, µM. Default: Gilling et al. 2009. */
	readonly kdAtMinus70Um?: number;
}

/**
 * Share of NMDA receptors that hold ketamine at equilibrium, 0..1: K / (K + Kd/B). It does not depend on the gating
 * rates, because the kinetic scheme has no loops.
 */
export function equilibriumKetamineShare(conditions: BlockConditions): number {
	const { ketamineUm, voltageMv, magnesiumMm, kdAtMinus70Um } = conditions;
	const halfBlockUm = ketamineKdUm(voltageMv, kdAtMinus70Um) / magnesiumFreeShare(voltageMv, magnesiumMm);
	return ketamineUm / (ketamineUm + halfBlockUm);
}
