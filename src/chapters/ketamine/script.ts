/**
 * The steps of the chapter: which experiment each one shows. Still times and seeds are chosen so that the still shows
 * what the caption says, on every stage; tests/unit/chapters holds them to it.
 */
import type { KetamineStepId } from '../../content';
import type { NmdaState } from '../../model';
import type { SceneScript } from '../../scene';
import { DRAWN_KETAMINE_UM, PLAIN_SCRIPT, STRONG_MESSAGE } from '../shared/stories';

const DRUGGED = {
	...PLAIN_SCRIPT,
	messagesMs: [8, 36, 64],
	strength: STRONG_MESSAGE,
	ketamineUm: DRAWN_KETAMINE_UM,
	lengthMs: 14_000,
	stillAtMs: 6800,
} satisfies SceneScript;

/** Doors 2 and 4 hold ketamine at the start. */
const SOME_HELD: readonly NmdaState[] = ['C0', 'C0', 'C0K', 'C0', 'C0K'];

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
		seed: 16,
		stillAtMs: 7600,
		labels: ['cleft', 'postsynapticCell', 'ketamine', 'ketamineInPore', 'nmdaConducting', 'ketamineTrapped'],
	},
	fewer: {
		...DRUGGED,
		seed: 4,
		stillAtMs: 6000,
		initialNmda: SOME_HELD,
		labels: ['nmdaConducting', 'ketamineInPore', 'ketamineTrapped', 'magnesiumBlock'],
	},
	closes: {
		...DRUGGED,
		seed: 2,
		initialNmda: SOME_HELD,
		labels: ['ketamineTrapped', 'ketamineInPore', 'nmdaConducting', 'magnesiumBlock'],
	},
	leaves: {
		...DRUGGED,
		seed: 15,
		stillAtMs: 7600,
		ketamineUm: 0,
		initialNmda: SOME_HELD,
		lengthMs: 16_000,
		labels: ['nmdaConducting', 'ketamineInPore', 'ketamineTrapped', 'magnesiumBlock'],
	},
	glutamate: {
		...DRUGGED,
		initialNmda: SOME_HELD,
		stillAtMs: 2000,
		labels: ['presynapticCell', 'glutamate', 'ketamineTrapped', 'ketamineInPore', 'ampaOpen'],
	},
	unknown: {
		...DRUGGED,
		initialNmda: SOME_HELD,
		labels: ['presynapticCell', 'postsynapticCell', 'ketamine'],
	},
};
