/**
 * The experiment of each step of the chapter. Seeds and the times of stills are chosen so that a still shows what its
 * caption says at every width; tests/unit/chapters/scripts.test.ts checks that.
 */
import type { SignalsStepId } from '../../content';
import type { SceneScript } from '../../scene';
import { PLAIN_SCRIPT, STRONG_MESSAGE } from '../shared/stories';

const STRONG_TRAIN_MS = [8, 36, 64];

export const SIGNALS_SCRIPTS: Readonly<Record<SignalsStepId, SceneScript>> = {
	cells: { ...PLAIN_SCRIPT, lengthMs: 7000, labels: ['presynapticCell', 'cleft', 'postsynapticCell'] },
	message: {
		...PLAIN_SCRIPT,
		stillAtMs: 1900,
		labels: ['presynapticCell', 'cleft', 'postsynapticCell', 'glutamate', 'ampa', 'ampaOpen'],
	},
	'small-doors': {
		...PLAIN_SCRIPT,
		stillAtMs: 3400,
		labels: ['postsynapticCell', 'ampaOpen', 'nmda'],
	},
	plug: { ...PLAIN_SCRIPT, messagesMs: [10], lengthMs: 7000, labels: ['postsynapticCell', 'magnesiumBlock', 'ampa'] },
	'plug-moves': {
		...PLAIN_SCRIPT,
		messagesMs: STRONG_TRAIN_MS,
		strength: STRONG_MESSAGE,
		lengthMs: 14_000,
		stillAtMs: 6800,
		labels: ['postsynapticCell', 'nmdaConducting', 'magnesiumBlock', 'ampaOpen'],
	},
	calcium: {
		...PLAIN_SCRIPT,
		messagesMs: STRONG_TRAIN_MS,
		strength: STRONG_MESSAGE,
		lengthMs: 14_000,
		stillAtMs: 6800,
		labels: ['postsynapticCell', 'calcium', 'sodium', 'magnesiumBlock'],
	},
	sensitive: {
		...PLAIN_SCRIPT,
		messagesMs: [8, 36, 64, 92],
		strength: STRONG_MESSAGE,
		lengthMs: 15_000,
		stillAtMs: 6800,
		labels: ['presynapticCell', 'nmdaConducting', 'ampaOpen'],
	},
};
