/** Checks what a clinic makes of the day's steps: some hidden, some of its own. */
import { DAY_STEP_IDS, movedStep, type DayStepId } from '../content/ids';
import { checkText } from './checkText';
import { MOST_ADDED_STEPS } from './dayStepRules';
import type { AddedStepsField, StepsField } from './fields';
import type { Refuse } from './problem';

/** A copy of a list that is not too long. A copy, so that a hostile list cannot change between two looks at it. */
function listOf(given: unknown, most: number): unknown[] | undefined {
	return Array.isArray(given) && given.length <= most ? [...(given as unknown[])] : undefined;
}

/** The step of the day that took over what one of earlier versions said. */
function movedDayStep(given: unknown): DayStepId | undefined {
	return typeof given === 'string' ? (movedStep('day', given)?.[1] as DayStepId | undefined) : undefined;
}

export function checkSteps({ steps }: StepsField, value: unknown, refuse: Refuse): unknown {
	const known: readonly unknown[] = steps;
	const list = listOf(value, DAY_STEP_IDS.length);
	if (!list) return refuse({ code: 'stepsHidden', params: { given: value, allowed: steps } });
	const accepted = list.filter((step, i) => {
		if (known.includes(step) && list.indexOf(step) === i) return true;
		const now = movedDayStep(step);
		return now
			? refuse({ code: 'movedStep', params: { given: step, now } }, `.${i}`)
			: refuse({ code: 'stepsHidden', params: { given: step, allowed: steps } }, `.${i}`);
	});
	return accepted.length || !list.length ? accepted : undefined;
}

export function checkAddedSteps({ rules }: AddedStepsField, value: unknown, refuse: Refuse): unknown {
	const list = listOf(value, MOST_ADDED_STEPS);
	if (!list) return refuse({ code: 'addedSteps', params: { given: value, most: MOST_ADDED_STEPS } });
	const accepted = list.flatMap((each, i) => {
		const at = `.${i}`;
		const { after, title, text, ...others } = Object(each) as Record<string, unknown>;
		for (const name of Object.keys(others)) {
			refuse({ code: 'addedPart', params: { given: name, allowed: ['after', 'title', 'text'] } }, at);
		}
		const place = stepBefore(after, (fault) => refuse(fault, `${at}.after`));
		const heading = checkText(title, rules, refuse, `${at}.title`);
		const lines = listOf(text, MOST_ADDED_STEPS);
		const words = lines?.length
			? lines.flatMap((line, n) => checkText(line, rules, refuse, `${at}.text.${n}`) ?? [])
			: checkText(text, rules, refuse, `${at}.text`);
		return place && heading && (lines ? (words as unknown[])?.length : words)
			? [{ after: place, title: heading, text: words }]
			: [];
	});
	return accepted.length || !list.length ? accepted : undefined;
}

/** The step that a clinic's own is to follow. A step of earlier versions is told, and the one that took over is used. */
function stepBefore(after: unknown, refuse: Refuse): DayStepId | undefined {
	const now = movedDayStep(after);
	if (now) refuse({ code: 'movedStep', params: { given: after, now } });
	return (
		now ??
		DAY_STEP_IDS.find((step) => step === after) ??
		refuse({ code: 'addedAfter', params: { given: after, allowed: DAY_STEP_IDS } })
	);
}
