/**
 * The experiment of each step of the chapter. Seeds and the times of stills are chosen so that a still shows what its
 * caption says at every width; tests/unit/chapters/scripts.test.ts checks that.
 */
import type { SignalsStepId } from '../../content';
import type { SceneScript } from '../../scene';
import { PLAIN_SCRIPT, STRONG_MESSAGE } from '../shared/stories';

/** Names of the two cells, where a reader meets the picture first. */
const CELLS = ['presynapticCell', 'postsynapticCell'] as const;
const STRONG_TRAIN_MS = [8, 36, 64];

export const SIGNALS_SCRIPTS: Readonly<Record<SignalsStepId, SceneScript>> = {
	message: {
		...PLAIN_SCRIPT,
		seed: 0,
		stillAtMs: 2800,
		labels: [...CELLS, 'glutamate', 'ampaOpen'],
	},
	plug: { ...PLAIN_SCRIPT, messagesMs: [10], lengthMs: 7000, labels: ['magnesiumBlock', 'nmda', 'ampa'] },
	'plug-moves': {
		...PLAIN_SCRIPT,
		seed: 119,
		messagesMs: STRONG_TRAIN_MS,
		strength: STRONG_MESSAGE,
		lengthMs: 14_000,
		stillAtMs: 8400,
		labels: ['nmdaConducting', 'magnesiumBlock', 'ampaOpen'],
	},
};
