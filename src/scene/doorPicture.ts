/**
 * What a door looks like, and in which order pictures may follow each other: a key lets the gate open, ketamine and
 * magnesium come and go through an open gate only, and never share the doorway.
 */
import type { AmpaState, NmdaState } from '../model';

export type Gate = 'closed' | 'open';
export type Pore = 'empty' | 'magnesium' | 'ketamine';

/** One drawing of a door. */
export interface DoorPicture {
	readonly keys: 0 | 1 | 2;
	readonly gate: Gate;
	readonly pore: Pore;
}

/** What the model says of a door now. */
export interface DoorTarget {
	readonly keys: 0 | 1 | 2;
	readonly gate: Gate;
	readonly ketamine: boolean;
	readonly magnesium: boolean;
}

export const CLOSED_DOOR: DoorPicture = { keys: 0, gate: 'closed', pore: 'empty' };

const NMDA_KEYS: Readonly<Record<string, 0 | 1 | 2>> = { C0: 0, C1: 1, C2: 2, D: 2, O: 2 };

export function nmdaTarget(state: NmdaState, magnesium: boolean): DoorTarget {
	const gating = state.replace('K', '');
	return {
		keys: NMDA_KEYS[gating]!,
		gate: gating === 'O' ? 'open' : 'closed',
		ketamine: state.endsWith('K'),
		magnesium,
	};
}

export function smallDoorTarget(state: AmpaState): DoorTarget {
	return state === 'open'
		? { keys: 2, gate: 'open', ketamine: false, magnesium: false }
		: { keys: 0, gate: 'closed', ketamine: false, magnesium: false };
}

/** Whether a signal gets through: nothing else is drawn with light. */
export function letsThrough(picture: DoorPicture): boolean {
	return picture.gate === 'open' && picture.pore === 'empty';
}

/** The picture of a target that has been so for long. */
export function settledPicture(target: DoorTarget): DoorPicture {
	const pore = target.ketamine ? 'ketamine' : target.magnesium ? 'magnesium' : 'empty';
	return { keys: target.keys, gate: target.gate, pore };
}

/** The next picture on the way to a target; the same object when nothing has to change. */
export function nextPicture(now: DoorPicture, target: DoorTarget): DoorPicture {
	const ketamineMoves = target.ketamine !== (now.pore === 'ketamine');
	if (ketamineMoves || (target.gate === 'open' && now.gate === 'closed')) {
		if (now.keys < 2) return { ...now, keys: 2 };
		if (now.gate === 'closed') return { ...now, gate: 'open' };
		if (now.pore !== 'empty') return { ...now, pore: 'empty' };
		return { ...now, pore: 'ketamine' };
	}
	const magnesiumLeaves = now.pore === 'magnesium' && !target.magnesium;
	if (magnesiumLeaves && now.gate === 'open') return { ...now, pore: 'empty' };
	if (target.magnesium && now.pore === 'empty') return { ...now, pore: 'magnesium' };
	if (now.gate === 'open' && target.gate === 'closed') return { ...now, gate: 'closed' };
	if (now.gate === 'closed' && now.keys !== target.keys) return { ...now, keys: target.keys };
	return now;
}
