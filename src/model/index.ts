/** The synapse, ketamine's block and drug levels during an infusion. Published as `ketamine-explainer/model`. */
export * from './constants';
export { RESTING_CONDITIONS, type SynapseConditions } from './conditions';
export { magnesiumFreeShare } from './magnesium';
export { equilibriumKetamineShare, ketamineKdUm, thermalVoltageMv, type BlockConditions } from './ketamine';
export { NMDA_STATES, nmdaRates, type NmdaRates, type NmdaState } from './nmda';
export { Synapse, type SynapseOptions } from './synapse';
export { runTrace, type TraceProtocol, type TraceRow } from './trace';
export {
	StochasticReceptors,
	type AmpaState,
	type ReceptorChange,
	type StochasticReceptorsOptions,
	// The names of version 0.1.0, which others may still import.
	StochasticReceptors as StochasticDoors,
	type ReceptorChange as DoorChange,
	type StochasticReceptorsOptions as StochasticDoorsOptions,
} from './stochasticReceptors';
export { seededRandom, type Random } from './random';
export { windUp, type WindUpVolley } from './windup';
export { BLOOD_MODELS, ketamineLevels, type BloodModel, type Drip, type KetamineLevel } from './pharmacokinetics';
export { LOW_DOSE_DRIP, freeBrainKetamineUm, ketamineShareAt, ketamineShareOfLevel, type ShareAt } from './infusion';
export {
	HALF_BLOCKING_LEVELS,
	ketamineShareRange,
	schemeLevelOfShareUm,
	type HalfBlockingLevel,
	type ShareRange,
} from './occupancy';
export { nextVoltageMv } from './membrane';
export { signalThrough, type SignalInput, type SignalPoint } from './signal';
