/**
 * The steps of the chapter: which experiment each one shows. Still times and seeds are chosen so that the still shows
 * what the caption says, on every stage; tests/unit/chapters holds them to it.
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
