/** What a reader has set in *Try it*, and the experiment that follows from it. */
import { BRAIN_MAGNESIUM_MM, freeBrainKetamineUm, LOW_DOSE_DRIP } from '../../model';
import type { SceneScript } from '../../scene';
import { DRAWN_KETAMINE_UM, PLAIN_SCRIPT, SLOWDOWN, settledReceptors } from '../shared/stories';

/** The level at the end of a low-dose drip, µM free at the doors. */
export const DRIP_KETAMINE_UM = freeBrainKetamineUm(LOW_DOSE_DRIP, LOW_DOSE_DRIP.infusionMin);
/** The level three hours after its end. */
export const AFTER_DRIP_KETAMINE_UM = freeBrainKetamineUm(LOW_DOSE_DRIP, LOW_DOSE_DRIP.infusionMin + 180);

/** Each control, its choices, and what a choice means in the model. */
const MEANINGS = {
	/** Ketamine, µM free at the doors. */
	ketamine: { none: 0, drip: DRIP_KETAMINE_UM, more: DRAWN_KETAMINE_UM },
	/** Time between messages in the model, ms; on the screen at least 2.5 s. */
	rate: { seldom: 70, often: 28 },
	/** Magnesium outside the cell, mM. */
	magnesium: { on: BRAIN_MAGNESIUM_MM, off: 0 },
	/** How many ms on the screen one ms in the model takes. */
	pace: { usual: SLOWDOWN, slow: 2 * SLOWDOWN },
} as const;

export type TryItControl = keyof typeof MEANINGS;
export type TryItChoice = { [Control in TryItControl]: keyof (typeof MEANINGS)[Control] };

/** Several cells send together, as a factor: one message alone moves few plugs, many in a row do. */
const STRENGTH = 2;

export class TryIt {
	chosen = $state.raw<TryItChoice>({ ketamine: 'drip', rate: 'often', magnesium: 'on', pace: 'usual' });

	readonly ketamineUm = $derived(MEANINGS.ketamine[this.chosen.ketamine]);
	readonly magnesiumMm = $derived(MEANINGS.magnesium[this.chosen.magnesium]);
	readonly intervalMs = $derived(MEANINGS.rate[this.chosen.rate]);
	readonly strength = STRENGTH;

	readonly script: SceneScript = $derived({
		...PLAIN_SCRIPT,
		messagesMs: [8],
		repeatMs: this.intervalMs,
		strength: STRENGTH,
		ketamineUm: this.ketamineUm,
		magnesiumMm: this.magnesiumMm,
		initialNmda: settledReceptors(this.ketamineUm, this.magnesiumMm, PLAIN_SCRIPT.nmdaByPriority),
		slowdown: MEANINGS.pace[this.chosen.pace],
		lengthMs: 12_000,
		stillAtMs: 6000,
		labels: ['nmdaConducting', 'ketamineInPore', 'ketamineTrapped', 'magnesiumBlock', 'ampaOpen'],
	});

	choose(control: TryItControl, choice: string): void {
		if (Object.hasOwn(MEANINGS[control], choice)) this.chosen = { ...this.chosen, [control]: choice };
	}
}
