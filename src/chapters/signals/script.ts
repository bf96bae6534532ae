/**
 * The experiment of each step of the chapter. Seeds and the times of stills are chosen so that a still shows what its
 * caption says at every width; tests/unit/chapters/scripts.test.ts checks that.
 */
import type { SignalsStepId } from '../../content';
import type { SceneScript } from '../../scene';
import { PLAIN_SCRIPT, STRONG_MESSAGE } from '../shared/stories';

const STRONG_TRAIN_MS = [8, 36, 64];

export const SIGNALS_SCRIPTS: Readonly<Record<SignalsStepId, SceneScript>> = {
	cells: { ...PLAIN_SCRIPT, lengthMs: 7000, labels: ['sendingCell', 'gap', 'receivingCell'] },
	message: {
		...PLAIN_SCRIPT,
		stillAtMs: 1900,
		labels: ['sendingCell', 'gap', 'receivingCell', 'glutamate', 'smallDoor', 'smallDoorOpen'],
	},
	'small-doors': {
		...PLAIN_SCRIPT,
		stillAtMs: 3400,
		labels: ['receivingCell', 'smallDoorOpen', 'nmdaDoor'],
	},
	plug: { ...PLAIN_SCRIPT, messagesMs: [10], lengthMs: 7000, labels: ['receivingCell', 'magnesiumPlug', 'smallDoor'] },
	'plug-moves': {
		...PLAIN_SCRIPT,
		messagesMs: STRONG_TRAIN_MS,
		strength: STRONG_MESSAGE,
		lengthMs: 14_000,
		stillAtMs: 6800,
		labels: ['receivingCell', 'nmdaOpen', 'magnesiumPlug', 'smallDoorOpen'],
	},
	calcium: {
		...PLAIN_SCRIPT,
		messagesMs: STRONG_TRAIN_MS,
		strength: STRONG_MESSAGE,
		lengthMs: 14_000,
		stillAtMs: 6800,
		labels: ['receivingCell', 'calcium', 'sodium', 'magnesiumPlug'],
	},
	sensitive: {
		...PLAIN_SCRIPT,
		messagesMs: [8, 36, 64, 92],
		strength: STRONG_MESSAGE,
		lengthMs: 15_000,
		stillAtMs: 6800,
		labels: ['sendingCell', 'nmdaOpen', 'smallDoorOpen'],
	},
};
