/** What the reader has chosen in *Try it*, and the experiment that it makes. */
import { BRAIN_MAGNESIUM_MM } from '../../model';
import type { SceneScript } from '../../scene';
import { DRIP_KETAMINE_UM, drawnKetamineUm, PLAIN_SCRIPT, settledReceptors, SLOWDOWN } from '../shared/stories';

/** Far above the level of a drip, so that a change can be seen, µM. */
const MORE_KETAMINE_UM = 5;

/** Each control, its choices, and what a choice means in the model. */
const MEANINGS = {
	/** Ketamine, µM free at the doors. */
	ketamine: { none: 0, drip: DRIP_KETAMINE_UM, more: MORE_KETAMINE_UM },
	/** Time between messages in the model, ms; on the screen at least 2.5 s. */
	rate: { seldom: 70, often: 28 },
	/** Magnesium outside the cell, mM. */
	magnesium: { on: BRAIN_MAGNESIUM_MM, off: 0 },
	/** How many ms on the screen one ms in the model takes. */
	pace: { usual: SLOWDOWN, slow: 2 * SLOWDOWN },
} as const;

export type TryItControl = keyof typeof MEANINGS;
export type TryItChoice = { [Control in TryItControl]: keyof (typeof MEANINGS)[Control] };

/** Strength of each message, as a factor of one cell's: several cells send together. */
const STRENGTH = 2;

export class TryIt {
	readonly chosen = $state<TryItChoice>({ ketamine: 'drip', rate: 'often', magnesium: 'on', pace: 'usual' });

	readonly ketamineUm = $derived(MEANINGS.ketamine[this.chosen.ketamine]);
	readonly magnesiumMm = $derived(MEANINGS.magnesium[this.chosen.magnesium]);
	readonly intervalMs = $derived(MEANINGS.rate[this.chosen.rate]);
	readonly strength = STRENGTH;

	readonly script: SceneScript = $derived({
		...PLAIN_SCRIPT,
		messagesMs: [8],
		repeatMs: this.intervalMs,
		strength: STRENGTH,
		ketamineUm: drawnKetamineUm(this.ketamineUm, this.magnesiumMm),
		magnesiumMm: this.magnesiumMm,
		initialNmda: settledReceptors(this.ketamineUm, this.magnesiumMm, PLAIN_SCRIPT.nmdaByPriority),
		slowdown: MEANINGS.pace[this.chosen.pace],
		lengthMs: 12_000,
		stillAtMs: 6000,
		labels: ['nmdaConducting', 'ketamineInPore', 'ketamineTrapped', 'magnesiumBlock', 'ampaOpen'],
	});

	choose(control: TryItControl, choice: string): void {
		if (Object.hasOwn(MEANINGS[control], choice)) Object.assign(this.chosen, { [control]: choice });
	}
}
