/** What a scene is to play: an experiment on the model, and what of it is named in the picture. */
import type { NmdaState } from '../model';
import type { DoorPicture } from './doorPicture';
import type { DoorKind } from './geometry';
import { letsThrough } from './doorPicture';

/** Names that can stand in a scene. */
export type SceneLabel = 'sendingCell' | 'receivingCell' | 'gap' | 'glutamate' | 'ketamine' | DoorLabel;

/** Names that stand below a door, and which door they fit. */
export const DOOR_LABELS = {
	smallDoor: (kind, picture) => kind === 'small' && picture.gate === 'closed',
	smallDoorOpen: (kind, picture) => kind === 'small' && picture.gate === 'open',
	sodium: (_kind, picture) => letsThrough(picture),
	nmdaDoor: (kind) => kind === 'nmda',
	nmdaOpen: (kind, picture) => kind === 'nmda' && letsThrough(picture),
	nmdaClosed: (kind, picture) => kind === 'nmda' && picture.gate === 'closed' && picture.pore === 'empty',
	magnesiumPlug: (_kind, picture) => picture.pore === 'magnesium',
	calcium: (kind, picture) => kind === 'nmda' && letsThrough(picture),
	ketamineInDoorway: (_kind, picture) => picture.pore === 'ketamine' && picture.gate === 'open',
	closedOverKetamine: (_kind, picture) => picture.pore === 'ketamine' && picture.gate === 'closed',
} as const satisfies Record<string, (kind: DoorKind, picture: DoorPicture) => boolean>;
export type DoorLabel = keyof typeof DOOR_LABELS;

/** The names that tell what a door is doing; each door fits one. */
const DOOR_STATES = [
	'smallDoor',
	'smallDoorOpen',
	'nmdaOpen',
	'magnesiumPlug',
	'ketamineInDoorway',
	'closedOverKetamine',
	'nmdaClosed',
] as const satisfies readonly DoorLabel[];

export function doorState(kind: DoorKind, picture: DoorPicture): DoorLabel {
	return DOOR_STATES.find((label) => DOOR_LABELS[label](kind, picture))!;
}

export interface SceneScript {
	/** The same seed draws the same doors everywhere. */
	readonly seed: number;
	/** Times of messages in the model, ms. */
	readonly messagesMs: readonly number[];
	/** The messages come again after this time in the model, ms; without it the scene ends. */
	readonly repeatMs?: number;
	/** How many cells send together, as a factor. */
	readonly strength: number;
	readonly magnesiumMm: number;
	/** Ketamine at the doors that are drawn, µM. */
	readonly ketamineUm: number;
	/** States of the NMDA doors at the start; missing ones rest. */
	readonly initialNmda?: readonly NmdaState[];
	/** Ketamine drifts in from the sides at the start. */
	readonly ketamineArrives?: boolean;
	/** When the still is taken that tells this step without motion, ms on the screen. */
	readonly stillAtMs: number;
	/** Length, ms on the screen. */
	readonly lengthMs: number;
	/** How many ms on the screen one ms in the model takes. */
	readonly slowdown: number;
	/** NMDA doors that a narrow stage keeps, the most telling first. */
	readonly nmdaByPriority: readonly number[];
	/** Names to show; each door gets the first that fits it, and each name stands once. */
	readonly labels: readonly SceneLabel[];
}
