/** Notes on what studies found. */
import type { StepOf } from '../../../content';
import { note, number, type Note } from './note';

export const evidence: Readonly<Record<StepOf<'evidence'>, Note>> = {
	studies: note(
		[
			'Always both numbers: 77 and then 31 to 40, 71 and then about 20. Never the first alone.',
			'The salt-water test has the same weight as the two studies, and the same size in the picture.',
			'Hospital stays of about 5 days, other medicines too, no comparison group. Both from one hospital: some people may be in both.',
			'A short clinic visit is another thing, and largely untested for migraine.',
		],
		['How many of the 100 still had less pain later?', 'De las 100 personas, ¿cuántas tenían menos dolor más tarde?'],
		number(
			'SCHWENK18: retrospective, one center, 61 people, continuous infusion for 3 to 7 days. Pain 7.5 to 3.4 on a scale of 0 to 10; best relief after 4.56 days on average. Response (2 points or more): 77 percent at discharge; 40 percent at about 38 days, 39 percent at about 101.',
			'SCHWENK18',
		),
		number(
			'The paper prints 48 of 61 as 77 percent; it is 78.7. It is not clear whether 40 percent counts all 61 or the first responders; of all, that would be 31.',
			'SCHWENK18',
		),
		number(
			'POMEROY17: retrospective, 77 people, stays of about 5 days. 71 percent better at discharge; 15 of 77 (20 percent) later. The 27.3 percent in print is 15 of the 55 first responders.',
			'POMEROY17',
		),
	),
	tests: note(
		[
			'Name the guideline that suggests against it before the tests. None of the lines here is for it.',
			'The controlled trials are small, and those in the emergency room were negative.',
			'“No adverse events reported” in a chart review is not “no side effects”.',
		],
		['What happened when it was compared with salt water?', '¿Qué pasó cuando se comparó con agua con sal?'],
		number(
			'Guidelines: VA/DoD 2023 suggests against intravenous ketamine for the short-term treatment of migraine, a weak recommendation; AHS 2025 for the emergency department, level U: not enough evidence. Both read in copies.',
			'VADOD23',
			'AHSED25',
		),
		number(
			'Trials in emergency departments. ETCHISON18: randomized, double-blind, 34 people, one low dose: no better than placebo. ZITEK18: pain fell by 63.5 of 100 mm with prochlorperazine, by 43.5 with ketamine.',
			'ETCHISON18',
			'ZITEK18',
		),
		number(
			'Reviews. CHAH21: 5 randomized trials, 193 people; inconclusive. HOYDONCKX23: 20 papers, 670 people; single doses did not help migraine pain, long infusions did, at low quality. FERRARO25 (other long-term pain): 67 trials, no clear benefit; risk ratio of side effects with infusions 3.26 (1.05 to 10.09).',
			'CHAH21',
			'HOYDONCKX23',
			'FERRARO25',
		),
		number(
			'RAY22, looking back at charts: pain down by half or more in 34 of 100 with ketamine, in 51 of 100 with lidocaine; side effects in 42 and 32 of 100.',
			'RAY22',
		),
	),
	unknown: note(
		[
			'The frames are empty on purpose: nobody can tell ahead who is helped. Number of visits, length and years of use are open.',
			'Set the rule for stopping before the first visit.',
		],
		['What would make you say: this is not for me?', '¿Qué le haría decir: esto no es para mí?'],
		number(
			'KETHEAD (NCT05306899): phase 3, Toronto, 56 people with chronic daily headache, infusion against saline, follow-up 3 months. Recruiting, no results in the record of 17 Nov 2025.',
			'KETHEAD',
		),
		number(
			'SCHWENK21: 6 people, prospective; pain 7.4 to 3.7 on a scale of 0 to 10, back at 7.2 after six weeks.',
			'SCHWENK21',
		),
		number(
			'TANKHA25: 1,034 people with many kinds of chronic pain, 5 outpatient infusions, no control group; 20 to 46 percent with a meaningful change, by measure.',
			'TANKHA25',
		),
		number(
			'Consensus guideline: weak or no evidence for headache. Long-term safety is poorly studied.',
			'COHEN18',
			'SHORT18',
		),
	),
};
