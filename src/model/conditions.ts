import { BODY_TEMPERATURE_C, BRAIN_MAGNESIUM_MM, RESTING_VOLTAGE_MV } from './constants';

/** The conditions around one synapse. */
export interface SynapseConditions {
	/** Temperature, °C. */
	readonly temperatureC: number;
	/** Membrane voltage of the receiving cell, mV. */
	readonly voltageMv: number;
	/** Magnesium outside the cell, mM, ≥ 0. */
	readonly magnesiumMm: number;
	/** Free ketamine at the receptor, µM, ≥ 0. */
	readonly ketamineUm: number;
	/** Holds glutamate at this level, mM, instead of letting it clear after each release, as in a bath experiment. */
	readonly glutamateHeldMm?: number;
}

/** A resting nerve cell at body temperature, without ketamine. */
export const RESTING_CONDITIONS: SynapseConditions = {
	temperatureC: BODY_TEMPERATURE_C,
	voltageMv: RESTING_VOLTAGE_MV,
	magnesiumMm: BRAIN_MAGNESIUM_MM,
	ketamineUm: 0,
};
