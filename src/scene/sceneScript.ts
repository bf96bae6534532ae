/** What a scene is to play: an experiment on the model, and what of it is named in the picture. */
import type { NmdaState } from '../model';
import { isConducting, type ReceptorPicture } from './receptorPicture';
import type { ReceptorKind } from './shapes';

/** Names that can stand in a scene. */
export type SceneLabel = 'presynapticCell' | 'postsynapticCell' | 'glutamate' | 'ketamine' | ReceptorLabel;

/** Names that stand below a receptor, and whether they fit one. */
export const RECEPTOR_LABELS = {
	ampa: (kind, picture) => kind === 'ampa' && picture.gate === 'closed',
	ampaOpen: (kind, picture) => kind === 'ampa' && picture.gate === 'open',
	nmda: (kind) => kind === 'nmda',
	nmdaConducting: (kind, picture) => kind === 'nmda' && isConducting(picture),
	nmdaClosed: (kind, picture) => kind === 'nmda' && picture.gate === 'closed' && picture.pore === 'empty',
	magnesiumBlock: (_kind, picture) => picture.pore === 'magnesium',
	ketamineInPore: (_kind, picture) => picture.pore === 'ketamine' && picture.gate === 'open',
	ketamineTrapped: (_kind, picture) => picture.pore === 'ketamine' && picture.gate === 'closed',
} as const satisfies Record<string, (kind: ReceptorKind, picture: ReceptorPicture) => boolean>;
export type ReceptorLabel = keyof typeof RECEPTOR_LABELS;

/** The names that tell what a receptor is doing; exactly one fits each receptor. */
const RECEPTOR_STATES = [
	'ampa',
	'ampaOpen',
	'nmdaConducting',
	'magnesiumBlock',
	'ketamineInPore',
	'ketamineTrapped',
	'nmdaClosed',
] as const satisfies readonly ReceptorLabel[];

/** The name of what a receptor is doing. */
export function receptorLabel(kind: ReceptorKind, picture: ReceptorPicture): ReceptorLabel {
	return RECEPTOR_STATES.find((label) => RECEPTOR_LABELS[label](kind, picture))!;
}

export interface SceneScript {
	/** The same seed draws the same receptors everywhere. */
	readonly seed: number;
	/** Times of messages in the model, ms. */
	readonly messagesMs: readonly number[];
	/** The messages come again after this time in the model, ms; without it the scene ends. */
	readonly repeatMs?: number;
	/** How many cells send together, as a factor. */
	readonly strength: number;
	readonly magnesiumMm: number;
	/** Ketamine at the receptors that are drawn, µM. */
	readonly ketamineUm: number;
	/** States of the NMDA receptors at the start; missing ones rest. */
	readonly initialNmda?: readonly NmdaState[];
	/** Ketamine drifts in from the sides at the start. */
	readonly ketamineArrives?: boolean;
	/** The moment that stands for this step where nothing moves, ms on the screen. */
	readonly stillAtMs: number;
	/** Length, ms on the screen. */
	readonly lengthMs: number;
	/** ms on the screen for each ms in the model. */
	readonly slowdown: number;
	/** The NMDA receptors, those first that a narrow stage keeps. */
	readonly nmdaByPriority: readonly number[];
	/** Names to show: each stands once, at the first receptor that it fits and that has no name yet. */
	readonly labels: readonly SceneLabel[];
}
