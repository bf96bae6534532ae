/** Notes on the infusion day. A clinic's own protocol comes before all of this. */
import type { DayStepId } from '../../../content';
import { note, number, type Note } from './note';

export const day: Readonly<Record<DayStepId, Note>> = {
	overview: note(
		[
			'One look at the whole day before its steps: who comes along, food, no driving, how long.',
			'The band is an example of a level, not this patient’s drip. It does not say when they may drive.',
		],
		['Which part of the day worries you most?', '¿Qué parte del día le preocupa más?'],
		number('Model of a 40-minute low-dose drip: the level falls to a third within 80 minutes.', 'CLEMENTS81'),
	),
	'evening-before': note(
		[
			'Food, drink and medicines: the clinic’s rules, on paper. Never stop a medicine by a web page.',
			'Diabetes and GLP-1 medicines need their own plan.',
		],
		['Who takes you home, and who is the backup?', '¿Quién le lleva a casa y quién es el plan B?'],
		number('Label: not recommended if fasting rules were not followed.', 'LABEL'),
		number('A UK leaflet: 6 hours without food, 2 without drinks. Clinics differ.', 'ROYALFREE'),
	),
	morning: note(
		['Medicine list, dark glasses, headphones, CPAP machine. The ride is checked once more.'],
		['What will you bring?', '¿Qué traerá?'],
	),
	'check-in': note(
		[
			'Desks are bright and loud: offer the dim corner before the form.',
			'Consent is a talk: off-label, the unknowns, the right to stop. The form comes before the IV.',
			'Blood pressure above the clinic’s limit: wait, or another day.',
			'Ask about pregnancy, and about thoughts of self-harm, where no one else hears it.',
		],
		['What would make waiting easier for you?', '¿Qué le haría más fácil la espera?'],
		number('Same standards as for other anesthetic medications; monitoring; a defined course.', 'ASA-KET'),
		number('Pregnancy test, ECG and liver tests by risk, not for everyone.', 'COHEN18'),
	),
	room: note(
		[
			'Less noise, touch and light lower the chance of a bad reaction.',
			'Show the call button and agree on a hand sign.',
			'The needle comes out, a soft tube stays. Ask about fainting and hard-to-find veins first.',
		],
		['How will you call us if you can’t find words?', '¿Cómo nos llamará si no encuentra palabras?'],
		number('Label: less stimulation in recovery lowers emergence reactions.', 'LABEL'),
	),
	'first-minutes': note(
		[
			'Stay at the chair. Quiet voice, few words.',
			'Right person, right medicine, right pump setting. The patient can still say no.',
			'Name each other medicine that is given, and why.',
		],
		['What do you notice?', '¿Qué nota?'],
		number('Both large reports measured blood pressure every 10 minutes during the infusion.', 'RIVA18', 'BP741'),
		number('Emergency airway equipment within reach; continuous monitoring of vital signs.', 'LABEL'),
	),
	infusion: note(
		[
			'Name it before it comes: far away, time odd. It can be slowed or stopped.',
			'Ask about distress; do not wait for it.',
		],
		['Is this all right for you, or shall we slow down?', '¿Está bien así o vamos más despacio?'],
		number(
			'Mean rise 3/3 mmHg (684 infusions) to 7/6 mmHg (741), highest at 30 to 40 minutes; more from 50 years on, with hypertension, at higher doses.',
			'RIVA18',
			'BP741',
		),
		number(
			'Hospital pain patients: 29 percent of 171 with agitation, confusion or hallucinations; 15 percent stopped.',
			'NEURO171',
		),
		number('Case series of 6: one out-of-body feeling, gone at a lower rate.', 'LAURITSEN16'),
	),
	recovery: note(
		[
			'The drip stops, the IV stays in for now. First steps with help, discharge by checklist, not by clock.',
			'Pain at this minute says nothing about next week. Don’t ask “did it work?”.',
		],
		['Do you feel steady enough to sit up?', '¿Se siente con firmeza para sentarse?'],
		number('One large report: checks every 15 minutes afterwards.', 'RIVA18'),
		number(
			'For comparison only: the approved esketamine spray, another product, asks for at least 2 hours.',
			'SPRAVATO-PI',
		),
		number('After one low dose, most effects were gone by 2 hours, all by 4.', 'ACEVEDO20'),
	),
	'going-home': note(
		[
			'Teach-back with the helper in the room. Written: what to do, whom to call.',
			'No driving for 24 hours and a night’s sleep, longer if the clinic says so. No rule of fewer hours found on the web loosens it.',
		],
		[
			'Can you tell your helper what to watch for tonight?',
			'¿Puede decirle a su acompañante en qué fijarse esta noche?',
		],
		number('Label: released only when recovered, with a responsible adult; no driving for 24 hours or more.', 'LABEL'),
		number(
			'Healthy volunteers: simulated driving worse during the infusion, back to baseline at 2 hours. It does not loosen the rule.',
			'HAYLEY18',
		),
	),
	'days-after': note(
		[
			'Agree on what counts: headache days, function, other medicines. And on when to stop.',
			'If it did not help, that is no one’s fault.',
		],
		['How will we both know whether it helped?', '¿Cómo sabremos si le ayudó?'],
		number('SCHWENK18: 40 percent (or fewer) still better at about 38 days.', 'SCHWENK18'),
		number('POMEROY17: 15 of 77 still better at a later visit.', 'POMEROY17'),
		number('With repeats: ask about bladder, liver and craving.', 'LABEL', 'COHEN18', 'WINSTOCK12'),
	),
};
