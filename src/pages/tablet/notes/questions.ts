/** Notes on the last two chapters. */
import type { StepOf } from '../../../content';
import { note, number, type Note } from './note';

export const questions: Readonly<Record<StepOf<'questions'>, Note>> = {
	remember: note(
		['Five things with a picture each, no more. Let the patient say them back.'],
		['Which of the five is the most important one for you?', '¿Cuál de las cinco es la más importante para usted?'],
		number('Label: no driving for 24 hours or more.', 'LABEL'),
	),
	check: note(
		[
			'It checks the explaining, not the patient. Nothing is kept.',
			'A wrong answer is your cue: go back with the map.',
		],
		['Did any answer surprise you?', '¿Alguna respuesta le sorprendió?'],
	),
	ask: note(
		[
			'Tick together what is still open. Ticks from the other two lists stand here too.',
			'The print-out takes all ticks, and pictures that were kept.',
			'Then Start over, in front of the patient.',
		],
		['Which questions shall we tick?', '¿Qué preguntas marcamos?'],
	),
};

export const sources: Readonly<Record<StepOf<'sources'>, Note>> = {
	about: note(
		[
			'Name the reviewer and the date, or say that nobody has reviewed it yet.',
			'What is simplified in the moving picture: one kind of receptor, few doors, slowed time, no diffusion.',
			'More help is named here; Help has the numbers to call.',
		],
		['Do you want to know who pays for this?', '¿Quiere saber quién paga esto?'],
		number(
			'Equations and constants of the moving picture are published ones; docs/model.md lists them and what is simplified.',
			'JAHR90',
			'GILLING09',
			'CLEMENTS81',
		),
	),
	list: note(
		['Of most papers only the abstract was read, as the screen says. Some numbers come from copies.'],
		['Is there a source you would like to have?', '¿Hay alguna fuente que quisiera tener?'],
	),
};
