/** Notes on the first two chapters. */
import type { StepOf } from '../../../content';
import { note, number, type Note } from './note';

export const start: Readonly<Record<StepOf<'start'>, Note>> = {
	welcome: note(
		[
			'Ask first whether the light and the size of the text are right. Nothing moves until Play is touched.',
			'Off-label comes first, before hope: approved for anesthesia, not for migraine. This is learning, not consent.',
			'Offer the short way: nine screens, enough for one sitting. From any of them, All of it goes on at the same place.',
			'An underlined word opens its meaning, and Sources shows what a card rests on. Start over clears ticks and drawings.',
		],
		['What have you heard about ketamine so far?', '¿Qué ha oído hasta ahora sobre la ketamina?'],
		number('US label: approved as an anesthetic. Use in migraine is off-label, and not part of any approval.', 'LABEL'),
		number('Consensus guideline 2018: weak or no evidence for headache.', 'COHEN18'),
	),
};

export const migraine: Readonly<Record<StepOf<'migraine'>, Note>> = {
	what: note(
		[
			'A brain disease, not a weakness and not only pain.',
			'Point at what this patient has told you: nausea, light, sound, smells.',
			'Chronic counts headache days, not attacks: the month in the picture has both kinds of day.',
			'Hard to treat and long are two things: treatments that did not help, and one attack of over 3 days.',
		],
		['Which of these do you know from your own attacks?', '¿Cuáles de estas cosas conoce de sus propios ataques?'],
		number(
			'US surveys over 30 years: 11.7 to 14.7 percent of people have migraine; 0.91 percent of adults chronic migraine (women 1.3, men 0.5).',
			'COHEN24',
		),
		number('Second cause of disability worldwide (GBD 2019). Older ranks in circulation are dated.', 'GBD19'),
		number(
			'Untreated attack: 4 to 72 hours. Chronic: 15 or more headache days a month for over 3 months, 8 or more of them migraine-like.',
			'ICHD3',
		),
		number(
			'EHF: resistant is 3 or more preventive classes without success and 8 or more debilitating days a month for 3 months; refractory is all available preventives, for 6 months.',
			'EHF20',
		),
	),
	sensitive: note(
		[
			'The two heads get the same signal, and in one it counts for more. That is an idea of sensitization, not the known cause.',
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
			'Go along the grid: what was tried and, above all, what was not. CGRP antibodies, gepants, botulinum toxin, devices, nerve blocks, other drips.',
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
