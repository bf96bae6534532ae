/** Notes on the last two chapters. */
import type { StepOf } from '../../../content';
import { note, number, type Note } from './note';

export const questions: Readonly<Record<StepOf<'questions'>, Note>> = {
	remember: note(
		['Five things, no more. Let the patient say them back.'],
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
			'Tick together what is still open. The print-out takes the ticks, and pictures that were kept.',
			'Then Start over, in front of the patient.',
		],
		['Which questions shall we tick?', '¿Qué preguntas marcamos?'],
	),
};

export const sources: Readonly<Record<StepOf<'sources'>, Note>> = {
	about: note(
		['Name the reviewer and the date, or say that nobody has reviewed it yet.'],
		['Do you want to know who pays for this?', '¿Quiere saber quién paga esto?'],
	),
	picture: note(
		['What is simplified: one kind of receptor, few doors, slowed time, no diffusion.'],
		['What in this picture is made simple?', '¿Qué se simplificó en esta imagen?'],
		number(
			'Equations and constants are published ones; the wind-up gauge is a reduction that is labeled as an illustration.',
			'AGUIAR10',
			'JAHR90',
			'GILLING09',
		),
	),
	list: note(
		['Most papers were read as abstracts. Each source says how far it was read.'],
		['Is there a source you would like to have?', '¿Hay alguna fuente que quisiera tener?'],
	),
};
