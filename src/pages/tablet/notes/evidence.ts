/** Notes on what studies found. */
import type { StepOf } from '../../../content';
import { note, number, type Note } from './note';

export const evidence: Readonly<Record<StepOf<'evidence'>, Note>> = {
	studies: note(
		[
			'Always both numbers: 77 and then 40, 71 and then about 20. Never the first alone.',
			'Hospital stays of about 5 days, people who had tried much, no comparison group.',
			'A short clinic visit is another thing, and largely untested for migraine.',
		],
		['How many of the 100 still had less pain later?', 'De las 100 personas, ¿cuántas tenían menos dolor más tarde?'],
		number(
			'SCHWENK18: retrospective, one center, 61 people, continuous infusion for 3 to 7 days. Pain 7.5 to 3.4 on a scale of 0 to 10; best relief after 4.56 days on average. Response (2 points or more): 77 percent at discharge; 40 percent at about 38 days, 39 percent at about 101.',
			'SCHWENK18',
		),
		number(
			'The paper prints 48 of 61 as 77 percent; it is 78.7. It is not clear whether 40 percent counts all 61.',
			'SCHWENK18',
		),
		number(
			'POMEROY17: retrospective, 77 people, stays of about 5 days. 71 percent better at discharge; 15 of 77 (20 percent) later. The 27.3 percent in print is 15 of the 55 first responders.',
			'POMEROY17',
		),
	),
	tests: note(
		[
			'The controlled trials are small, and the one in the emergency room was negative.',
			'“No adverse events reported” in a chart review is not “no side effects”.',
		],
		['What happened when it was compared with salt water?', '¿Qué pasó cuando se comparó con agua con sal?'],
		number(
			'ETCHISON18: randomized, double-blind, 34 people in an emergency department, one low dose: no better than placebo.',
			'ETCHISON18',
		),
		number('CHAH21: review of 5 randomized trials, 193 people; inconclusive.', 'CHAH21'),
		number(
			'HOYDONCKX23: 20 papers, 670 people; single doses did not help migraine pain, long infusions did, at low quality.',
			'HOYDONCKX23',
		),
		number('COHEN18: consensus guideline of three US societies; weak or no evidence for headache.', 'COHEN18'),
		number(
			'TANKHA25: 1,034 people with many kinds of chronic pain, 5 outpatient infusions, no control group; 20 to 46 percent with a meaningful change, by measure.',
			'TANKHA25',
		),
	),
	unknown: note(
		[
			'Nobody can tell ahead who is helped. Number of visits, length and years of use are open.',
			'Set the rule for stopping before the first visit.',
		],
		['What would make you say: this is not for me?', '¿Qué le haría decir: esto no es para mí?'],
		number(
			'KETHEAD (NCT05306899): phase 3, Toronto, 56 people with chronic daily headache, infusion against saline, follow-up 3 months. Recruiting, no results in the record of 17 Nov 2025.',
			'KETHEAD',
		),
		number('Long-term safety of repeated infusions is poorly studied.', 'SHORT18', 'COHEN18'),
	),
};
