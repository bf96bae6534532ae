/** Notes on the first two chapters. */
import type { StepOf } from '../../../content';
import { note, number, type Note } from './note';

export const start: Readonly<Record<StepOf<'start'>, Note>> = {
	welcome: note(
		[
			'Ask first whether the light and the size of the text are right. Nothing moves until Play is touched.',
			'Off-label comes first, before hope: approved for anesthesia, not for migraine.',
			'This is learning, not consent. The form comes later.',
		],
		['What have you heard about ketamine so far?', '¿Qué ha oído hasta ahora sobre la ketamina?'],
		number('US label: approved as an anesthetic. Use in migraine is off-label, and not part of any approval.', 'LABEL'),
		number('Consensus guideline 2018: weak or no evidence for headache.', 'COHEN18'),
	),
	inside: note(
		[
			'Offer the shortest way: the picture, the studies, the risks and the day are enough for one sitting.',
			'An underlined word opens its meaning, a page mark its source. Escape or Pause stops the picture.',
			'What is ticked or drawn here is cleared by Start over.',
		],
		['What would you most like to know today?', '¿Qué es lo que más le gustaría saber hoy?'],
	),
};

export const migraine: Readonly<Record<StepOf<'migraine'>, Note>> = {
	what: note(
		[
			'A brain disease, not a weakness and not only pain.',
			'Name what this patient has told you: nausea, light, sound, smells.',
		],
		['Which of these do you know from your own attacks?', '¿Cuáles de estas cosas conoce de sus propios ataques?'],
		number('Share of people with migraine in US surveys over 30 years: 11.7 to 14.7 percent.', 'COHEN24'),
		number('Second cause of disability worldwide (GBD 2019). Older ranks in circulation are dated.', 'GBD19'),
		number('Untreated attack: 4 to 72 hours.', 'ICHD3'),
	),
	kinds: note(
		[
			'Chronic counts headache days, not attacks.',
			'Refractory and status migrainosus are two things: treatments that did not help, and one attack over 3 days.',
		],
		['How many headache days did you have last month?', '¿Cuántos días con dolor de cabeza tuvo el mes pasado?'],
		number('Chronic: 15 or more headache days a month for over 3 months, 8 or more of them migraine-like.', 'ICHD3'),
		number('Chronic migraine: 0.91 percent of US adults (women 1.3, men 0.5).', 'COHEN24'),
		number(
			'EHF: resistant is 3 or more preventive classes without success and 8 or more debilitating days a month for 3 months; refractory is all available preventives, for 6 months.',
			'EHF20',
		),
	),
	sensitive: note(
		[
			'The same signal counts for more. That is a model of sensitization, not the known cause.',
			'Not your fault: say it aloud.',
		],
		['How would you tell this picture to a friend?', '¿Cómo le contaría esta imagen a una amistad?'],
		number(
			'Review: substantial evidence for a role of glutamate; evidence for treatments that act on it is not strong.',
			'HOFFMANN18',
		),
	),
	care: note(
		[
			'Go through what was tried and, above all, what was not: CGRP antibodies, gepants, botulinum toxin, devices.',
			'Overuse: ask for days a month, by kind of medicine.',
			'Low mood is common. Ask, and show where 988 stands.',
		],
		['Which treatments have you tried, and what made you stop?', '¿Qué tratamientos ha probado y por qué los dejó?'],
		number('AHS 2024: treatments that act on CGRP are a first-line option for prevention.', 'AHS-CGRP24'),
		number(
			'Medication overuse: 10 or more, or 15 or more days a month, by kind of medicine, for over 3 months.',
			'MOH',
		),
	),
};
