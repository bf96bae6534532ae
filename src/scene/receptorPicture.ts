/**
 * What a receptor looks like, and in which order its pictures may follow each other: glutamate lets the gate open,
 * ketamine and magnesium come and go only through an open gate, and never share the pore.
 */
import type { AmpaState, NmdaState } from '../model';

export type Gate = 'closed' | 'open';
export type Pore = 'empty' | 'magnesium' | 'ketamine';

/** One drawing of a receptor. */
export interface ReceptorPicture {
	/** How much glutamate is bound. */
	readonly glutamate: 0 | 1 | 2;
	readonly gate: Gate;
	readonly pore: Pore;
}

/** What the model says of a receptor now. */
export interface ReceptorTarget {
	readonly glutamate: 0 | 1 | 2;
	readonly gate: Gate;
	readonly ketamine: boolean;
	readonly magnesium: boolean;
}

export const CLOSED_RECEPTOR: ReceptorPicture = { glutamate: 0, gate: 'closed', pore: 'empty' };

const NMDA_GLUTAMATE: Readonly<Record<string, 0 | 1 | 2>> = { C0: 0, C1: 1, C2: 2, D: 2, O: 2 };

export function nmdaTarget(state: NmdaState, magnesium: boolean): ReceptorTarget {
	const gating = state.replace('K', '');
	return {
		glutamate: NMDA_GLUTAMATE[gating]!,
		gate: gating === 'O' ? 'open' : 'closed',
		ketamine: state.endsWith('K'),
		magnesium,
	};
}

export function ampaTarget(state: AmpaState): ReceptorTarget {
	return state === 'open'
		? { glutamate: 2, gate: 'open', ketamine: false, magnesium: false }
		: { glutamate: 0, gate: 'closed', ketamine: false, magnesium: false };
}

/** Whether current flows through it; only then is it drawn with light. */
export function isConducting(picture: ReceptorPicture): boolean {
	return picture.gate === 'open' && picture.pore === 'empty';
}

/** The picture of a receptor that has been as its target says for long. */
export function settledPicture(target: ReceptorTarget): ReceptorPicture {
	const pore = target.ketamine ? 'ketamine' : target.magnesium ? 'magnesium' : 'empty';
	return { glutamate: target.glutamate, gate: target.gate, pore };
}

/** The next picture on the way to a target; the same object when nothing has to change. */
export function nextPicture(now: ReceptorPicture, target: ReceptorTarget): ReceptorPicture {
	const ketamineMoves = target.ketamine !== (now.pore === 'ketamine');
	if (ketamineMoves || (target.gate === 'open' && now.gate === 'closed')) {
		if (now.glutamate < 2) return { ...now, glutamate: 2 };
		if (now.gate === 'closed') return { ...now, gate: 'open' };
		if (now.pore !== 'empty') return { ...now, pore: 'empty' };
		return { ...now, pore: 'ketamine' };
	}
	const magnesiumLeaves = now.pore === 'magnesium' && !target.magnesium;
	if (magnesiumLeaves && now.gate === 'open') return { ...now, pore: 'empty' };
	if (target.magnesium && now.pore === 'empty') return { ...now, pore: 'magnesium' };
	if (now.gate === 'open' && target.gate === 'closed') return { ...now, gate: 'closed' };
	if (now.gate === 'closed' && now.glutamate !== target.glutamate) return { ...now, glutamate: target.glutamate };
	return now;
}
