/**
 * The experiment of each step of the chapter. Seeds and the times of stills are chosen so that a still shows what its
 * caption says at every width; tests/unit/chapters/scripts.test.ts checks that.
 */
import type { KetamineStepId } from '../../content';
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

/** Of the five doors, the one that every stage shows holds ketamine at the start: as many as the range of a drip allows. */
const ONE_HELD: readonly NmdaState[] = ['C0', 'C0', 'C0K'];

export const KETAMINE_SCRIPTS: Readonly<Record<Exclude<KetamineStepId, 'try'>, SceneScript>> = {
	arrives: {
		...DRUGGED,
		messagesMs: [],
		ketamineArrives: true,
		lengthMs: 9000,
		stillAtMs: 9000,
		labels: ['presynapticCell', 'cleft', 'postsynapticCell', 'ketamine', 'nmda', 'ampa'],
	},
	sits: {
		...DRUGGED,
		seed: 193,
		stillAtMs: 8600,
		labels: ['cleft', 'postsynapticCell', 'ketamine', 'ketamineInPore', 'nmdaConducting', 'ketamineTrapped'],
	},
	fewer: {
		...DRUGGED,
		seed: 4,
		stillAtMs: 6000,
		initialNmda: ONE_HELD,
		labels: ['nmdaConducting', 'ketamineInPore', 'ketamineTrapped', 'magnesiumBlock'],
	},
	closes: {
		...DRUGGED,
		seed: 2,
		initialNmda: ONE_HELD,
		labels: ['ketamineTrapped', 'ketamineInPore', 'nmdaConducting', 'magnesiumBlock'],
	},
	leaves: {
		...DRUGGED,
		seed: 15,
		stillAtMs: 7600,
		ketamineUm: 0,
		initialNmda: ONE_HELD,
		lengthMs: 16_000,
		labels: ['nmdaConducting', 'ketamineInPore', 'ketamineTrapped', 'magnesiumBlock'],
	},
	glutamate: {
		...DRUGGED,
		initialNmda: ONE_HELD,
		stillAtMs: 2000,
		labels: ['presynapticCell', 'glutamate', 'ketamineTrapped', 'ketamineInPore', 'ampaOpen'],
	},
	unknown: {
		...DRUGGED,
		initialNmda: ONE_HELD,
		labels: ['presynapticCell', 'postsynapticCell', 'ketamine'],
	},
};
