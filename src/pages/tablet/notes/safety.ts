/** Notes on risks and choices. */
import type { StepOf } from '../../../content';
import { note, number, type Note } from './note';

export const safety: Readonly<Record<StepOf<'safety'>, Note>> = {
	drug: note(
		[
			'Lower than for surgery is not low in risk.',
			'Home use, compounded products and sprays are not what is shown here.',
		],
		['What is ketamine approved for?', '¿Para qué está aprobada la ketamina?'],
		number(
			'Schedule III. Physical dependence with prolonged use; withdrawal after use more often than weekly.',
			'LABEL',
		),
		number('Not a first-line therapy.', 'AANA24'),
		number(
			'YUAN23: nasal spray, survey of 169 people; 49 percent called it very effective, 74 percent had a side effect.',
			'YUAN23',
		),
	),
	tell: note(
		[
			'No quiz and no score: go through the list together, then take the history as usual.',
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
			'Different groups, different ways of counting: no rate for clinic infusions in migraine is known.',
			'Odd feelings are common; fear is a reason to slow or stop.',
		],
		['What will you do if you do not like how you feel?', '¿Qué hará si no le gusta cómo se siente?'],
		number('Blood pressure, 40-minute low dose: mean rise 3/3 mmHg (66 people, 684 infusions).', 'RIVA18'),
		number(
			'Mean rise 7/6 mmHg (135 people, 741 infusions); highest at 30 to 40 minutes; more from 50 years on and with hypertension.',
			'BP741',
		),
		number(
			'Agitation, confusion or hallucinations: 22 percent of 50 and 29 percent of 171 hospital patients; 15 percent of the 171 stopped.',
			'RASMUSSEN14',
			'NEURO171',
		),
		number('Any drug side effect: 29.5 percent of 95 hospital patients on a low-dose drip.', 'STOKER19'),
		number(
			'One low dose, asked actively (163 patients in 5 placebo-controlled trials): the leading effects in half or more; most gone by 2 hours, all by 4.',
			'ACEVEDO20',
		),
	),
	serious: note(
		[
			'Rare is not never: say which sign leads to which call.',
			'Bladder, liver and craving are questions for every visit after the first.',
		],
		['When would you call 911, and when the clinic?', '¿Cuándo llamaría al 911 y cuándo a la clínica?'],
		number(
			'Liver: 3 of 6 people in a trial of two 100-hour drips 16 days apart; 0 of 52 in a chart review of CRPS.',
			'NOPPERS11',
			'LEE25',
		),
		number(
			'Survey of 1,285 recreational users: urinary symptoms 27 percent, dependence 17 percent. Rates with medical infusions are not known.',
			'WINSTOCK12',
		),
	),
	choices: note(
		[
			'Three columns of equal weight, doing nothing new among them.',
			'Do not compare effects across columns: there is no head-to-head trial.',
		],
		['Which of these would you like to know more about?', '¿Sobre cuál de estas quisiera saber más?'],
		number('No trial shows ketamine better than other migraine treatments.', 'CHAH21', 'HOYDONCKX23'),
		number('VA/DoD guideline: triptans carry a strong recommendation for attacks.', 'VADOD23'),
	),
	decide: note(
		['The decision may wait. Offer a second opinion unasked.', 'Say what the clinic earns by an infusion, if it does.'],
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
