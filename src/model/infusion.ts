/** Minute of an infusion → ketamine level at the brain → share of NMDA receptors that hold ketamine. */
import {
	BRAIN_MAGNESIUM_MM,
	KETAMINE_KD_AT_MINUS_70_HIGH_AFFINITY_UM,
	KETAMINE_KD_AT_MINUS_70_UM,
	RESTING_VOLTAGE_MV,
} from './constants';
import { equilibriumKetamineShare } from './ketamine';
import { ketamineLevels, type Drip } from './pharmacokinetics';

/** The low-dose infusion of most short visits: 0.5 mg/kg over 40 min, as in RIVA18 and in trials for depression. */
export const LOW_DOSE_DRIP: Drip = { infusionMin: 40, doseMgPerKg: 0.5, model: 'clements1981' };

/** Voltage of a cell that receives many messages, mV. The share hardly changes between −40 and 0 mV. */
const BUSY_VOLTAGE_MV = -40;

export interface ShareAt {
	/** Membrane voltage, mV. Default: −40 mV, a busy cell. */
	readonly voltageMv?: number;
	/** Magnesium outside the cell, mM. Default: 1 mM, as in the brain. */
	readonly magnesiumMm?: number;
	/** Ketamine that blocks half of the channels at −70 mV, µM. Default: Gilling et al. 2009. */
	readonly kdAtMinus70Um?: number;
}

/**
 * Share of NMDA receptors that hold ketamine at a minute of an infusion, 0..1. Receptors follow the level within
 * seconds, so this is the equilibrium at that level.
 *
 * @param minutes minutes since the infusion began; the share is 0 before it (< 0)
 */
export function ketamineShareAt(drip: Drip, minutes: number, at: ShareAt = {}): number {
	return ketamineShareOfLevel(freeBrainKetamineUm(drip, minutes), at);
}

/** Free ketamine at the receptor at a minute of an infusion, µM. */
export function freeBrainKetamineUm(drip: Drip, minutes: number): number {
	return ketamineLevels(drip, [minutes])[0]!.freeBrainUm;
}

/** Share of NMDA receptors that hold ketamine at a steady level of free ketamine (µM), 0..1. */
export function ketamineShareOfLevel(ketamineUm: number, at: ShareAt = {}): number {
	const { voltageMv = BUSY_VOLTAGE_MV, magnesiumMm = BRAIN_MAGNESIUM_MM, kdAtMinus70Um } = at;
	return equilibriumKetamineShare({
		ketamineUm,
		voltageMv,
		magnesiumMm,
		...(kdAtMinus70Um === undefined ? {} : { kdAtMinus70Um }),
	});
}

/** A computed share and its plausible range, each 0..1. */
export interface ShareRange {
	readonly low: number;
	readonly share: number;
	readonly high: number;
}

/** Voltages that a nerve cell passes through, mV: at rest, then while it is busy. */
const VOLTAGES_MV = [RESTING_VOLTAGE_MV, BUSY_VOLTAGE_MV, -20, 0];

/**
 * The share at a level (µM, free), with its range. `share` is for a busy cell and the affinity of Gilling et al. 2009,
 * `low` for the voltage with the smallest share at that affinity, and `high` for the voltage with the largest share at
 * the higher affinity recalled from Kotermanski & Johnson 2009. Nobody knows the share in a living brain.
 */
export function ketamineShareRange(ketamineUm: number, magnesiumMm = BRAIN_MAGNESIUM_MM): ShareRange {
	const shares = (kdAtMinus70Um: number) =>
		VOLTAGES_MV.map((voltageMv) => ketamineShareOfLevel(ketamineUm, { voltageMv, magnesiumMm, kdAtMinus70Um }));
	return {
		low: Math.min(...shares(KETAMINE_KD_AT_MINUS_70_UM)),
		share: ketamineShareOfLevel(ketamineUm, { magnesiumMm }),
		high: Math.max(...shares(KETAMINE_KD_AT_MINUS_70_HIGH_AFFINITY_UM)),
	};
}
