/**
 * What a clinic may change in the steps of the day. A step can be hidden only if no locked content stands on it: the
 * rules for the evening, consent and the right to say no, what to tell staff at once, falls, the way home, the night and
 * the days after always show. Their order is fixed, because consent comes before the IV.
 */
import type { DayStepId } from '../content/ids';

export const HIDABLE_STEPS = ['morning', 'room'] as const satisfies readonly DayStepId[];
export const MOST_ADDED_STEPS = 4;
