/**
 * The range of the share of NMDA receptors that hold ketamine, from published half-blocking levels. Scientists do not
 * agree on the share in a living brain, so there is a low and a high end and nothing between; see docs/model.md.
 */
import { BRAIN_MAGNESIUM_MM } from './constants';
import { schemeHalfBlockUm } from './ketamine';

/** Free ketamine at which half of the receptors hold it, with magnesium there. */
export interface HalfBlockingLevel {
	/** Key of the publication. */
	readonly source: 'KOTERMANSKI09' | 'SHAFFER14';
	readonly measured: string;
	readonly um: number;
	/** Bounds that the publication gives with it, µM. */
	readonly lowUm?: number;
	readonly highUm?: number;
}

/**
 * Kotermanski & Johnson 2009, J Neurosci: block of the current, 1 mM magnesium, −66 mV. The digits are from
 * memory; the paper and its conditions were confirmed. Shaffer et al. 2014, Neuropharmacology: free level in the blood of
 * rats that displaces half of [³H]MK-801 in the brain, which its authors carry over to people. Seen (abstract).
 */
export const HALF_BLOCKING_LEVELS: readonly HalfBlockingLevel[] = [
	{ source: 'KOTERMANSKI09', measured: 'GluN1/2A', um: 5.4 },
	{ source: 'KOTERMANSKI09', measured: 'GluN1/2B', um: 5.1 },
	{ source: 'KOTERMANSKI09', measured: 'GluN1/2C', um: 1.2 },
	{ source: 'KOTERMANSKI09', measured: 'GluN1/2D', um: 2.9 },
	{ source: 'SHAFFER14', measured: 'brain of rats', um: 1.42, lowUm: 0.99, highUm: 2.14 },
];

/** The level that gives the low end of the range, µM: 5.4. */
const LARGEST_UM = Math.max(...HALF_BLOCKING_LEVELS.map(({ um, highUm = um }) => highUm));
/** The level that gives the high end, µM: 0.99. */
const SMALLEST_UM = Math.min(...HALF_BLOCKING_LEVELS.map(({ um, lowUm = um }) => lowUm));

/** Voltage of a cell that receives many messages, mV. The scheme's share hardly changes between −40 and 0 mV. */
export const BUSY_VOLTAGE_MV = -40;

/** The two ends of a share, each 0..1. */
export interface ShareRange {
	readonly low: number;
	readonly high: number;
}

/**
 * The range of the share of NMDA receptors that hold ketamine at a level (µM, free, ≥ 0).
 *
 * The half-blocking levels were measured with magnesium. For another amount of it (mM) they change as the scheme's own
 * half-blocking level does in a busy cell. That is an assumption, and only *Try it* needs it.
 */
export function ketamineShareRange(ketamineUm: number, magnesiumMm = BRAIN_MAGNESIUM_MM): ShareRange {
	const halfBlock = (mM: number) => schemeHalfBlockUm({ voltageMv: BUSY_VOLTAGE_MV, magnesiumMm: mM });
	const change = halfBlock(magnesiumMm) / halfBlock(BRAIN_MAGNESIUM_MM);
	const share = (halfBlockUm: number) => ketamineUm / (ketamineUm + halfBlockUm * change);
	return { low: share(LARGEST_UM), high: share(SMALLEST_UM) };
}

/**
 * The level (µM) at which the ten-state scheme comes to rest at a share (0..1, below 1) in a busy cell. The scheme has one
 * kind of receptor; run at this level, it shows what a share from the range does.
 */
export function schemeLevelOfShareUm(share: number, magnesiumMm = BRAIN_MAGNESIUM_MM): number {
	return (share / (1 - share)) * schemeHalfBlockUm({ voltageMv: BUSY_VOLTAGE_MV, magnesiumMm });
}
