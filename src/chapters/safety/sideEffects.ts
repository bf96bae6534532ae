/**
 * Of 100 hospital patients with headache, how many had each side effect: a copy of the table in SCHWENK18 (NYH-COPY). In
 * the order in which they are shown, the most common first.
 */
import type { SideEffectId } from '../../content';
import type { FaceId } from '../pictures/parts/faces';

export const SIDE_EFFECTS: Readonly<Record<SideEffectId, number>> = {
	sleepy: 51,
	blurry: 38,
	sick: 38,
	unreal: 28,
	dreams: 13,
	lowPressure: 5,
};

export const SIDE_EFFECT_FACES = {
	sleepy: 'sleepy',
	blurry: 'blurry',
	sick: 'sick',
	unreal: 'unreal',
	dreams: 'dreams',
	lowPressure: 'faint',
} as const satisfies Record<SideEffectId, FaceId>;
