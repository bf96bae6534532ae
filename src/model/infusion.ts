/** Minute of an infusion → ketamine level at the brain → share of receptors that hold ketamine by the scheme. */
import { BRAIN_MAGNESIUM_MM } from './constants';
import { equilibriumKetamineShare } from './ketamine';
import { BUSY_VOLTAGE_MV } from './occupancy';
import { ketamineLevels, type Drip } from './pharmacokinetics';

/** The low-dose infusion of most short visits: 0.5 mg/kg over 40 min, as in RIVA18 and in trials for depression. */
export const LOW_DOSE_DRIP: Drip = { infusionMin: 40, doseMgPerKg: 0.5, model: 'clements1981' };

export interface ShareAt {
	/** Membrane voltage, mV. Default: −40 mV, a busy cell. */
	readonly voltageMv?: number;
	/** Magnesium outside the cell, mM. Default: 1 mM, as in the brain. */
	readonly magnesiumMm?: number;
}

/**
 * Share of NMDA receptors that hold ketamine at a minute of an infusion, 0..1, by the scheme with its one kind of
 * receptor. It is the equilibrium at that level: busy receptors follow the level within seconds, and a quiet synapse lags
 * by minutes or more, because block needs open receptors. What patients see is `ketamineShareRange`.
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

/** Share of NMDA receptors that hold ketamine at a steady level of free ketamine (µM), 0..1, by the scheme. */
export function ketamineShareOfLevel(ketamineUm: number, at: ShareAt = {}): number {
	const { voltageMv = BUSY_VOLTAGE_MV, magnesiumMm = BRAIN_MAGNESIUM_MM } = at;
	return equilibriumKetamineShare({ ketamineUm, voltageMv, magnesiumMm });
}
