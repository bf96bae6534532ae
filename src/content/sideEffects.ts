/**
 * Of 100 hospital patients with headache, how many had each side effect: a copy of the table in SCHWENK18 (NYH-COPY). In
 * the order in which they are shown, the most common first.
 */
import type { SideEffectId } from './words';

export const SIDE_EFFECTS: Readonly<Record<SideEffectId, number>> = {
	sleepy: 51,
	blurry: 38,
	sick: 38,
	unreal: 28,
	dreams: 13,
	lowPressure: 5,
};
