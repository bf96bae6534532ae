/**
 * The ten-state scheme of the NMDA receptor: two identical gating rows, one without and one with ketamine in the
 * channel, connected only at their open states. Ketamine can therefore enter and leave only an open channel, and is
 * trapped in a closed one.
 *
 *     C0  ⇄ C1  ⇄ C2  ⇄ D      C2  ⇄ O
 *                                    ⇅ ketamine
 *     C0K ⇄ C1K ⇄ C2K ⇄ DK     C2K ⇄ OK
 *
 * Gating: Destexhe et al. 1998. Ketamine and its complete trapping: Gilling et al. 2009.
 */
import {
	KETAMINE_BINDING_PER_UM_MS,
	NMDA_BINDING_PER_MM_MS,
	NMDA_CLOSING_PER_MS,
	NMDA_DESENSITISING_PER_MS,
	NMDA_OPENING_PER_MS,
	NMDA_Q10,
	NMDA_RESENSITISING_PER_MS,
	NMDA_UNBINDING_PER_MS,
	REFERENCE_TEMPERATURE_C,
} from './constants';
import type { SynapseConditions } from './conditions';
import { ketamineKdUm } from './ketamine';
import { magnesiumFreeShare } from './magnesium';

/** All states, in the order of the state vector in `synapse.ts`. */
export const NMDA_STATES = ['C0', 'C1', 'C2', 'D', 'O', 'C0K', 'C1K', 'C2K', 'DK', 'OK'] as const;
export type NmdaState = (typeof NMDA_STATES)[number];

/** Offset in `NMDA_STATES` from a state to the same state with ketamine in the channel. */
export const NMDA_ROW_LENGTH = 5;

/** Rates of the scheme, 1/ms (binding: 1/(mM·ms)). */
export interface NmdaRates {
	readonly bindingPerMmMs: number;
	readonly unbinding: number;
	readonly desensitising: number;
	readonly resensitising: number;
	readonly opening: number;
	readonly closing: number;
	/** Ketamine entering an open channel, averaged over the much faster binding and unbinding of magnesium. */
	readonly ketamineEntering: number;
	/** Ketamine leaving an open channel. */
	readonly ketamineLeaving: number;
}

/**
 * The rates under given conditions. Temperature scales all of them except glutamate binding; it also sets how strongly
 * the voltage drives ketamine out.
 */
export function nmdaRates(conditions: SynapseConditions): NmdaRates {
	const warmth = NMDA_Q10 ** ((conditions.temperatureC - REFERENCE_TEMPERATURE_C) / 10);
	const ketamineBindingPerUm = KETAMINE_BINDING_PER_UM_MS * warmth;
	return {
		bindingPerMmMs: NMDA_BINDING_PER_MM_MS,
		unbinding: NMDA_UNBINDING_PER_MS * warmth,
		desensitising: NMDA_DESENSITISING_PER_MS * warmth,
		resensitising: NMDA_RESENSITISING_PER_MS * warmth,
		opening: NMDA_OPENING_PER_MS * warmth,
		closing: NMDA_CLOSING_PER_MS * warmth,
		ketamineEntering:
			ketamineBindingPerUm * conditions.ketamineUm * magnesiumFreeShare(conditions.voltageMv, conditions.magnesiumMm),
		ketamineLeaving: ketamineBindingPerUm * ketamineKdUm(conditions.voltageMv, conditions.temperatureC),
	};
}
