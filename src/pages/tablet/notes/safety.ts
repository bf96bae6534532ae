/** Notes on risks and choices. */
import type { StepOf } from '../../../content';
import { note, number, type Note } from './note';

export const safety: Readonly<Record<StepOf<'safety'>, Note>> = {
	tell: note(
		[
			'No quiz and no score: go through the list together, then take the history as usual. The list is not complete.',
			'What is ticked here stands on the print-out, until Start over.',
			'Ask about pregnancy, psychosis and substance use in private.',
		],
		[
			'Is there anything on this list that we should talk about alone?',
			'¿Hay algo en esta lista de lo que debamos hablar a solas?',
		],
		number(
			'Guideline against use: poorly controlled cardiovascular disease, pregnancy, active psychosis (grade B); severe liver disease, raised intracranial or eye pressure, active substance misuse (grade C).',
			'COHEN18',
		),
		number(
			'Tests: none in healthy people; ECG with cardiac risk, liver tests with liver risk or repeated high doses.',
			'COHEN18',
		),
		number('Label: contraindicated where a rise of blood pressure would be a serious hazard.', 'LABEL'),
	),
	effects: note(
		[
			'The pictures are as large as those of the benefits, and count the same kind of patient: in a hospital, over days.',
			'Other groups, other ways of counting: no rate for short visits in migraine is known.',
			'Odd feelings are common; fear is a reason to slow or stop.',
		],
		['What will you do if you do not like how you feel?', '¿Qué hará si no le gusta cómo se siente?'],
		number(
			'Side effects of the 61 people of SCHWENK18, read in a copy of its table: sedation 51, blurred vision 38, nausea or vomiting 38, hallucinations 28, vivid dreams 13, low blood pressure 5 percent.',
			'NYH-COPY',
			'SCHWENK18',
		),
		number(
			'Mean rise of blood pressure: 3/3 mmHg (66 people, 684 infusions of 40 minutes) and 7/6 mmHg (135 people, 741 infusions); highest at 30 to 40 minutes, more from 50 years on and with hypertension.',
			'RIVA18',
			'BP741',
		),
		number(
			'Agitation, confusion or hallucinations: 22 percent of 50 and 29 percent of 171 hospital patients; 15 percent of the 171 stopped.',
			'RASMUSSEN14',
			'NEURO171',
		),
		number(
			'One low dose, asked actively (163 patients in 5 placebo-controlled trials): the leading effects in half or more; most gone by 2 hours, all by 4.',
			'ACEVEDO20',
		),
	),
	serious: note(
		[
			'Rare is not never: say which sign leads to which call.',
			'Bladder, liver and craving are questions for every visit after the first.',
			'Lower than for surgery is not low in risk.',
			'Home use, compounded products and sprays are not what is shown here. Ask about them.',
		],
		['When would you call 911, and when the clinic?', '¿Cuándo llamaría al 911 y cuándo a la clínica?'],
		number(
			'YALE24: 2,342 infusions for depression; severe high blood pressure at least once in 12.5 percent of people, in 0.98 percent of infusions.',
			'YALE24',
		),
		number(
			'Liver: 3 of 6 people in a trial of two 100-hour drips 16 days apart; two people within two days of repeated infusions.',
			'NOPPERS11',
			'LIVER20',
		),
		number(
			'Survey of 1,285 recreational users: urinary symptoms 27 percent, dependence 17 percent. Rates with medical infusions are not known.',
			'WINSTOCK12',
		),
		number(
			'Schedule III. Physical dependence with prolonged use; withdrawal after use more often than weekly.',
			'LABEL',
		),
	),
	choices: note(
		[
			'Three choices of equal weight, no ketamine for now among them.',
			'Do not compare effects between them: no good study has done so.',
		],
		['Which of these would you like to know more about?', '¿Sobre cuál de estas quisiera saber más?'],
		number('No trial shows ketamine better than other migraine treatments.', 'CHAH21', 'HOYDONCKX23'),
		number(
			'VA/DoD guideline: a strong recommendation for triptans in attacks, a weak one against intravenous ketamine.',
			'VADOD23',
		),
	),
	decide: note(
		[
			'Let the patient tick what matters before you say what you would do. It goes on the print-out.',
			'The decision may wait. Offer a second opinion unasked.',
			'Agree on when to stop before the first visit. Say what the clinic earns by an infusion, if it does.',
		],
		[
			'What matters most to you: less pain, a clear head, time, or cost?',
			'¿Qué le importa más: menos dolor, mente clara, tiempo o costo?',
		],
		number(
			'Coverage: one insurer’s policy lists it as investigational for chronic daily headache; one New York appeal for chronic migraine was denied.',
			'BCBSAL',
			'NYDFS',
		),
	),
};
