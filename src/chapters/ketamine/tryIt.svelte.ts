/** What a reader has set in *Try it*, and the experiment that follows from it. */
import { BRAIN_MAGNESIUM_MM, freeBrainKetamineUm, LOW_DOSE_DRIP } from '../../model';
import type { SceneScript } from '../../scene';
import { DRAWN_KETAMINE_UM, PLAIN_SCRIPT, SLOWDOWN, settledDoors } from '../shared/stories';

export type MessageRate = 'seldom' | 'often';
export type KetamineChoice = 'none' | 'drip' | 'more';
export type MagnesiumChoice = 'on' | 'off';
export type Pace = 'usual' | 'slow';

/** Time between messages in the model, ms; on the screen at least 2.5 s. */
const MESSAGE_INTERVAL_MS: Readonly<Record<MessageRate, number>> = { seldom: 70, often: 28 };
/** Several cells send together, as a factor: one message alone moves few plugs, many in a row do. */
const STRENGTH = 2;

/** The level at the end of a low-dose drip, µM free at the doors. */
export const DRIP_KETAMINE_UM = freeBrainKetamineUm(LOW_DOSE_DRIP, LOW_DOSE_DRIP.infusionMin);

const KETAMINE_UM: Readonly<Record<KetamineChoice, number>> = {
	none: 0,
	drip: DRIP_KETAMINE_UM,
	more: DRAWN_KETAMINE_UM,
};

export class TryIt {
	rate = $state.raw<MessageRate>('often');
	ketamine = $state.raw<KetamineChoice>('drip');
	magnesium = $state.raw<MagnesiumChoice>('on');
	pace = $state.raw<Pace>('usual');

	readonly ketamineUm = $derived(KETAMINE_UM[this.ketamine]);
	readonly magnesiumMm = $derived(this.magnesium === 'on' ? BRAIN_MAGNESIUM_MM : 0);
	readonly intervalMs = $derived(MESSAGE_INTERVAL_MS[this.rate]);
	readonly strength = STRENGTH;

	readonly script: SceneScript = $derived({
		...PLAIN_SCRIPT,
		messagesMs: [8],
		repeatMs: this.intervalMs,
		strength: STRENGTH,
		ketamineUm: this.ketamineUm,
		magnesiumMm: this.magnesiumMm,
		initialNmda: settledDoors(this.ketamineUm, this.magnesiumMm, PLAIN_SCRIPT.nmdaByPriority),
		slowdown: this.pace === 'slow' ? 2 * SLOWDOWN : SLOWDOWN,
		lengthMs: 12_000,
		stillAtMs: 6000,
		labels: ['nmdaOpen', 'ketamineInDoorway', 'closedOverKetamine', 'magnesiumPlug', 'smallDoorOpen'],
	});
}
