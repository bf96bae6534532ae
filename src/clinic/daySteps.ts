/**
 * The steps of this clinic's day. A step can be hidden only if no locked content stands on it: the rules for the
 * evening, consent and the right to say no, what to tell staff at once, falls, the way home, the night and the days
 * after always show.
 */
import { DAY_STEP_IDS, type DayStepId } from '../content/ids';
import type { ClinicSettings } from './fields';

export const HIDABLE_STEPS = ['morning', 'check-in', 'room', 'iv'] as const satisfies readonly DayStepId[];
/** In their usual order. Nobody gets an IV before they have agreed: `isDayOrder`. */
export const MOVABLE_STEPS = ['health-check', 'room', 'iv'] as const satisfies readonly DayStepId[];
export const MOST_ADDED_STEPS = 4;

const isMovable = (step: string): boolean => (MOVABLE_STEPS as readonly string[]).includes(step);

/** The movable steps as a clinic orders them; those it does not name follow in their usual order. */
function movedSteps(order: readonly string[]): DayStepId[] {
	return [...(order as DayStepId[]), ...MOVABLE_STEPS.filter((step) => !order.includes(step))];
}

/** Whether a day can run in this order. */
export function isDayOrder(order: readonly string[]): boolean {
	const moved = movedSteps(order);
	return moved.indexOf('health-check') < moved.indexOf('iv');
}

/** Ids of the steps in order; the clinic's own are `added-1`, `added-2`, … as they stand in its list. */
export function daySteps({ stepsHidden = [], stepsOrder = [], stepsAdded = [] }: ClinicSettings): readonly string[] {
	const moved = movedSteps(stepsOrder);
	const hidden: readonly string[] = stepsHidden;
	return DAY_STEP_IDS.map((step) => (isMovable(step) ? moved.shift()! : step)).flatMap((step) => [
		...(hidden.includes(step) ? [] : [step]),
		...stepsAdded.flatMap(({ after }, i) => (after === step ? [`added-${i + 1}`] : [])),
	]);
}
