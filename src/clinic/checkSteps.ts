/** What a clinic makes of the day's steps: some hidden, some in another order, some of its own. */
import { DAY_STEP_IDS } from '../content/ids';
import { checkText } from './checkText';
import type { Refuse } from './checkValue';
import { isDayOrder, MOST_ADDED_STEPS } from './daySteps';
import type { AddedStepsField, StepsField } from './fields';

/** A copy of a list that is no longer than it may be; read once, so that nothing in it can change afterwards. */
function listOf(given: unknown, most: number): unknown[] | undefined {
	return Array.isArray(given) && given.length <= most ? [...(given as unknown[])] : undefined;
}

export function checkSteps({ steps, ordered }: StepsField, given: unknown, refuse: Refuse): unknown {
	const known: readonly unknown[] = steps;
	const allowed = `a list of ${steps.join(', ')}, each once`;
	const list = listOf(given, steps.length);
	if (!list) return refuse(given, allowed);
	const why = ordered ? 'health-check before iv; the other steps stay' : 'the other steps hold what must be said';
	const accepted = list.filter(
		(step, i) => (known.includes(step) && list.indexOf(step) === i) || refuse(step, `${allowed}; ${why}`, `.${i}`),
	);
	if (!ordered) return accepted.length || !list.length ? accepted : undefined;
	if (accepted.length < list.length) return undefined;
	return isDayOrder(accepted as string[]) ? accepted : refuse(accepted.join(', '), `${allowed}; ${why}`);
}

export function checkAddedSteps({ rules }: AddedStepsField, given: unknown, refuse: Refuse): unknown {
	const list = listOf(given, MOST_ADDED_STEPS);
	if (!list) return refuse(given, `a list of at most ${MOST_ADDED_STEPS} steps {"after", "title", "text"}`);
	const accepted = list.flatMap((each, i) => {
		const at = `.${i}`;
		const { after, title, text, ...others } = Object(each) as Record<string, unknown>;
		for (const name of Object.keys(others)) refuse(name, 'after, title, text', at);
		const place = DAY_STEP_IDS.find((step) => step === after) ?? refuse(after, DAY_STEP_IDS.join(', '), `${at}.after`);
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
