/**
 * The experiment of each step of the chapter. Seeds and the times of stills are chosen so that a still shows what its
 * caption says at every width; tests/unit/chapters/scripts.test.ts checks that.
 */
import type { NmdaState } from '../../model';
import type { SceneScript } from '../../scene';
import { DRIP_KETAMINE_UM, drawnKetamineUm, PLAIN_SCRIPT, STRONG_MESSAGE } from '../shared/stories';

const DRUGGED = {
	...PLAIN_SCRIPT,
	messagesMs: [8, 36, 64],
	strength: STRONG_MESSAGE,
	ketamineUm: drawnKetamineUm(DRIP_KETAMINE_UM, PLAIN_SCRIPT.magnesiumMm),
	lengthMs: 14_000,
	stillAtMs: 6800,
} satisfies SceneScript;

/** Of the four doors, one that every stage shows holds ketamine at the start: as many as the range of a drip allows. */
const ONE_HELD: readonly NmdaState[] = ['C0', 'C0K'];

export const KETAMINE_SCRIPTS: Readonly<Record<'sits' | 'fewer' | 'leaves', SceneScript>> = {
	sits: {
		...DRUGGED,
		seed: 19,
		lengthMs: 17_000,
		stillAtMs: 11_900,
		labels: ['presynapticCell', 'postsynapticCell', 'ketamineInPore', 'ketamineTrapped', 'nmdaConducting', 'ketamine'],
	},
	fewer: {
		...DRUGGED,
		seed: 107,
		stillAtMs: 7400,
		initialNmda: ONE_HELD,
		labels: ['nmdaConducting', 'ketamineInPore', 'ketamineTrapped', 'magnesiumBlock'],
	},
	leaves: {
		...DRUGGED,
		seed: 19,
		stillAtMs: 1800,
		ketamineUm: 0,
		initialNmda: ONE_HELD,
		lengthMs: 16_000,
		labels: ['nmdaConducting', 'ketamineInPore', 'ketamineTrapped', 'magnesiumBlock'],
	},
};
