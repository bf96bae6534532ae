/** The steps of this clinic's day. */
import { DAY_STEP_IDS } from '../content/ids';
import type { AddedStep, ClinicSettings } from './fields';

/** Id of one of the clinic's own steps, by its index in the settings. */
const addedId = (index: number): string => `added-${index + 1}`;

/** The clinic's own step with this id. */
export function addedStep({ stepsAdded }: ClinicSettings, id: string): AddedStep | undefined {
	return stepsAdded?.find((_, index) => addedId(index) === id);
}

/** Ids of the steps in order. The clinic's own are `added-1`, `added-2`, … in the order of the settings. */
export function daySteps({ stepsHidden = [], stepsAdded = [] }: ClinicSettings): readonly string[] {
	const hidden: readonly string[] = stepsHidden;
	return DAY_STEP_IDS.flatMap((step) => [
		...(hidden.includes(step) ? [] : [step]),
		...stepsAdded.flatMap(({ after }, index) => (after === step ? addedId(index) : [])),
	]);
}
