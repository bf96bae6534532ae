/**
 * What a clinic may change in the steps of the day. A step can be hidden only if no locked content stands on it: the
 * rules for the evening, consent and the right to say no, what to tell staff at once, falls, the way home, the night and
 * the days after always show.
 */
import type { DayStepId } from '../content/ids';

export const HIDABLE_STEPS = ['morning', 'check-in', 'room', 'iv'] as const satisfies readonly DayStepId[];
/** In their usual order. Nobody gets an IV before they have agreed: `isDayOrder`. */
export const MOVABLE_STEPS = ['health-check', 'room', 'iv'] as const satisfies readonly DayStepId[];
export const MOST_ADDED_STEPS = 4;

/** The movable steps in the order that a clinic gave; those it did not name follow in their usual order. */
export function movedSteps(order: readonly string[]): DayStepId[] {
	return [...(order as DayStepId[]), ...MOVABLE_STEPS.filter((step) => !order.includes(step))];
}

/** Whether consent, which is part of the health check, comes before the IV. */
export function isDayOrder(order: readonly string[]): boolean {
	const moved = movedSteps(order);
	return moved.indexOf('health-check') < moved.indexOf('iv');
}
