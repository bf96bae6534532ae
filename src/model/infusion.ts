/** From the drip to the receptors: minutes since it began → level at the brain → share of receptors holding ketamine. */
import {
	BRAIN_MAGNESIUM_MM,
	KETAMINE_KD_AT_MINUS_70_HIGH_AFFINITY_UM,
	KETAMINE_KD_AT_MINUS_70_UM,
	RESTING_VOLTAGE_MV,
} from './constants';
import { equilibriumKetamineShare } from './ketamine';
import { ketamineLevels, type Drip } from './pharmacokinetics';

/** The low-dose drip of most short visits: 0.5 mg/kg over 40 min (as in RIVA18 and the ketamine-depression trials). */
export const LOW_DOSE_DRIP: Drip = { infusionMin: 40, doseMgPerKg: 0.5, model: 'clements1981' };

/** A cell that is busy with messages, mV: between rest and 0. The share is nearly the same from −40 to 0 mV. */
const BUSY_VOLTAGE_MV = -40;

export interface ShareAt {
	/** Membrane voltage, mV; default: a busy cell, −40 mV. */
	readonly voltageMv?: number;
	/** Magnesium outside the cell, mM; default: as in the brain, 1 mM. */
	readonly magnesiumMm?: number;
	/** Half-blocking ketamine at −70 mV, µM; default: Gilling et al. 2009. */
	readonly kdAtMinus70Um?: number;
}

/**
 * Share of NMDA receptors that hold ketamine at a minute of a drip, 0..1. The receptors follow the level within seconds, so
 * the balance at that level is taken.
 *
 * @param minutes minutes since the drip began; before it (< 0) the share is 0
 */
export function ketamineShareAt(drip: Drip, minutes: number, at: ShareAt = {}): number {
	return ketamineShareOfLevel(freeBrainKetamineUm(drip, minutes), at);
}

/** Free ketamine at the receptor, µM, at a minute of a drip. */
export function freeBrainKetamineUm(drip: Drip, minutes: number): number {
	return ketamineLevels(drip, [minutes])[0]!.freeBrainUm;
}

/** Share of NMDA receptors that hold ketamine at a steady level (µM, free), 0..1. */
export function ketamineShareOfLevel(ketamineUm: number, at: ShareAt = {}): number {
	const { voltageMv = BUSY_VOLTAGE_MV, magnesiumMm = BRAIN_MAGNESIUM_MM, kdAtMinus70Um } = at;
	return equilibriumKetamineShare({
		ketamineUm,
		voltageMv,
		magnesiumMm,
		...(kdAtMinus70Um === undefined ? {} : { kdAtMinus70Um }),
	});
}

/** A computed share and how far it may be off, each 0..1. */
export interface ShareRange {
	readonly low: number;
	readonly share: number;
	readonly high: number;
}

/** Voltages between which a nerve cell moves, mV: rest, and the span in which it is busy. */
const VOLTAGES_MV = [RESTING_VOLTAGE_MV, BUSY_VOLTAGE_MV, -20, 0];

/**
 * The share at a level with its range. Middle: a busy cell, by the affinity of Gilling et al. 2009. Low: the voltage
 * that holds least, same affinity. High: the voltage that holds most, by the higher affinity recalled from Kotermanski
 * & Johnson 2009. No one knows the share in a living brain.
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
