/** Checks what a clinic makes of the day's steps: some hidden, some in another order, some of its own. */
import { DAY_STEP_IDS } from '../content/ids';
import { checkText } from './checkText';
import { isDayOrder, MOST_ADDED_STEPS } from './dayStepRules';
import type { AddedStepsField, StepsField } from './fields';
import type { Fault, Refuse } from './problem';

/** A copy of a list that is not too long. A copy, so that a hostile list cannot change between two looks at it. */
function listOf(given: unknown, most: number): unknown[] | undefined {
	return Array.isArray(given) && given.length <= most ? [...(given as unknown[])] : undefined;
}

export function checkSteps({ steps, ordered }: StepsField, value: unknown, refuse: Refuse): unknown {
	const known: readonly unknown[] = steps;
	const fault = (given: unknown): Fault<'stepsHidden' | 'stepsOrder'> => ({
		code: ordered ? 'stepsOrder' : 'stepsHidden',
		params: { given, allowed: steps },
	});
	const list = listOf(value, steps.length);
	if (!list) return refuse(fault(value));
	const accepted = list.filter(
		(step, i) => (known.includes(step) && list.indexOf(step) === i) || refuse(fault(step), `.${i}`),
	);
	if (!ordered) return accepted.length || !list.length ? accepted : undefined;
	if (accepted.length < list.length) return undefined;
	return isDayOrder(accepted as string[]) ? accepted : refuse(fault(accepted.join(', ')));
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
		const place =
			DAY_STEP_IDS.find((step) => step === after) ??
			refuse({ code: 'addedAfter', params: { given: after, allowed: DAY_STEP_IDS } }, `${at}.after`);
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
