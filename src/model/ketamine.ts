import {
	BODY_TEMPERATURE_C,
	GAS_CONSTANT_PER_FARADAY_MV_PER_K,
	KETAMINE_ELECTRICAL_DISTANCE,
	KETAMINE_KD_AT_MINUS_70_UM,
	ZERO_CELSIUS_K,
} from './constants';
import { magnesiumFreeShare } from './magnesium';

/** Thermal voltage RT/F, mV: 26.73 at 37 °C. It says how strongly the membrane voltage acts on ketamine's charge. */
export function thermalVoltageMv(temperatureC: number): number {
	return GAS_CONSTANT_PER_FARADAY_MV_PER_K * (temperatureC + ZERO_CELSIUS_K);
}

/**
 * Free ketamine at the receptor that blocks half of the open, magnesium-free NMDA channels, µM. Gilling et al. 2009.
 * We assume that only the unbinding rate depends on voltage.
 *
 * @param voltageMv membrane voltage, mV
 */
export function ketamineKdUm(voltageMv: number, temperatureC = BODY_TEMPERATURE_C): number {
	const steepness = KETAMINE_ELECTRICAL_DISTANCE / thermalVoltageMv(temperatureC);
	return KETAMINE_KD_AT_MINUS_70_UM * Math.exp(steepness * (voltageMv + 70));
}

/** The conditions that determine the share of receptors that hold ketamine. */
export interface BlockConditions {
	/** Free ketamine at the receptor, µM, ≥ 0. */
	readonly ketamineUm: number;
	/** Membrane voltage, mV. */
	readonly voltageMv: number;
	/** Magnesium outside the cell, mM, ≥ 0. */
	readonly magnesiumMm: number;
	/** Default: body temperature, 37 °C. */
	readonly temperatureC?: number;
}

/** Free ketamine at which half of the NMDA receptors hold it at equilibrium, µM: Kd/B. More magnesium raises it. */
export function schemeHalfBlockUm({
	voltageMv,
	magnesiumMm,
	temperatureC,
}: Omit<BlockConditions, 'ketamineUm'>): number {
	return ketamineKdUm(voltageMv, temperatureC) / magnesiumFreeShare(voltageMv, magnesiumMm);
}

/**
 * Share of NMDA receptors that hold ketamine at equilibrium, 0..1: K / (K + Kd/B). It does not depend on the gating
 * rates, because the kinetic scheme has no loops.
 */
export function equilibriumKetamineShare(conditions: BlockConditions): number {
	return conditions.ketamineUm / (conditions.ketamineUm + schemeHalfBlockUm(conditions));
}
