/** Notes on the chapters with the moving picture. The figures of the model are explained in docs/model.md. */
import type { StepOf } from '../../../content';
import { note, number, type Note } from './note';

export const signals: Readonly<Record<StepOf<'signals'>, Note>> = {
	cells: note(
		['Two cells, a gap between them, a messenger in sacs. Nothing happens yet.'],
		['Which of the two cells sends, and which one receives?', '¿Cuál de las dos células envía y cuál recibe?'],
	),
	message: note(
		['Glutamate is the key. It fits the doors of the receiving cell, and is gone again within a moment.'],
		['What does the key do?', '¿Qué hace la llave?'],
		number('Glutamate in the cleft: peak 1.1 mM, decay with a time constant of 1.2 ms.', 'CLEMENTS92'),
	),
	'small-doors': note(
		['AMPA receptors act first and depolarize the cell. Both kinds of door are needed.'],
		['Which doors open first?', '¿Qué puertas se abren primero?'],
		number('Model at 37 °C: AMPA peak 1.9 ms after the release, decay (1/e) 6.8 ms.', 'DESTEXHE98'),
	),
	plug: note(
		['At rest magnesium sits in the channel: a key alone does not let anything through.'],
		['Why does nothing go through this door yet?', '¿Por qué todavía no pasa nada por esta puerta?'],
		number('Share of open NMDA channels free of magnesium at 1 mM: 4 percent at −70 mV, 78 percent at 0 mV.', 'JAHR90'),
	),
	'plug-moves': note(
		['Depolarization lets the magnesium go. Coincidence is the point: key and a cell that is awake.'],
		['What has to happen for the plug to move?', '¿Qué tiene que pasar para que se mueva el tapón?'],
		number(
			'Two glutamate and two glycine or D-serine have to bind; the picture takes glycine as always there.',
			'ZHANG21',
		),
		number('Model at 37 °C: peak open probability 0.30, 8.9 ms after the release.', 'DESTEXHE98', 'GILLING09'),
	),
	calcium: note(
		['The current is mostly sodium. Calcium is the small part with lasting effects.'],
		['What can calcium change in the cell?', '¿Qué puede cambiar el calcio en la célula?'],
		number('About a tenth of the current is calcium.', 'BURNASHEV95'),
	),
	sensitive: note(
		[
			'The bars show wind-up: the same message, answered more strongly each time.',
			'Say that this is an illustration: only its time constant is published.',
		],
		['What is different in the last bar?', '¿Qué es diferente en la última barra?'],
		number('Model: at one message a second the 15th answer is 2.2 times the first; time constant 3 s.', 'AGUIAR10'),
	),
};

export const ketamine: Readonly<Record<StepOf<'ketamine'>, Note>> = {
	arrives: note(
		['It comes with the blood and reaches far more than the places that hurt.'],
		['Where does the ketamine come from in this picture?', '¿De dónde viene la ketamina en esta imagen?'],
		number('Effect follows the blood with a delay; half-life of the delay about 6 minutes in the model.', 'CLEMENTS81'),
		number('Ketamine acts on more than the NMDA receptor; opioid effects are reported too.', 'WILLIAMS18'),
	),
	sits: note(
		['A channel blocker, not a rival key: it sits in the doorway, and glutamate still binds.'],
		['Is ketamine the key, or does it sit in the doorway?', '¿La ketamina es la llave o está en la puerta?'],
		number('Cryo-EM: bound in the channel, between the pore’s gate and the selectivity filter.', 'ZHANG21'),
		number('Kd 0.71 µM at −70 mV, weaker when the cell is depolarized.', 'GILLING09'),
	),
	fewer: note(
		[
			'Point at the free doors. A picture with every door plugged would be wrong.',
			'One of the five doors holds ketamine. The share beside it is a range, because scientists do not agree.',
		],
		['Are all the doors closed now?', '¿Están cerradas todas las puertas ahora?'],
		number(
			'At 0.37 µM free, the end of a low-dose drip: 6 to 27 percent, from half-blocking levels of 5.4 and 0.99 µM.',
			'KOTERMANSKI09',
			'SHAFFER14',
			'CLEMENTS81',
		),
		number('The scheme of the picture alone (GluN1/2A) gives 5 percent in a busy cell.', 'GILLING09', 'JAHR90'),
		number('Tracers of the receptor: displaced by ketamine in some scans, not in another.', 'SCANS'),
	),
	closes: note(
		['Trapping: the gate can close over it. Nothing is broken by that; it waits.'],
		['What happens to the ketamine when the door closes?', '¿Qué le pasa a la ketamina cuando se cierra la puerta?'],
		number('Model: with no glutamate, a trapped share stays as it is for a minute and longer.', 'GILLING09'),
	),
	leaves: note(
		[
			'It leaves through an open door, and the level falls soon after the drip.',
			'So relief for weeks can’t be doors that are still plugged. Say that nobody knows what it is.',
		],
		['What happens at the doors after the drip ends?', '¿Qué pasa en las puertas cuando termina el goteo?'],
		number('Model of a 40-minute low-dose drip: 177 ng/mL at its end, 59 ng/mL 80 minutes later.', 'CLEMENTS81'),
		number('Relief can outlast the drug; why is not known.', 'MAHER17'),
	),
	glutamate: note(
		['Ketamine does not lower, balance or remove glutamate. Many web pages say it does.'],
		['Is there less glutamate now?', '¿Hay menos glutamato ahora?'],
		number('Low dose in people: marker of prefrontal glutamate cycling up by 13 percent.', 'ABDALLAH18'),
	),
	unknown: note(
		['Stop here for a moment. “No one knows for sure” is the honest sentence of this chapter.'],
		['What is known about how it may help, and what is not?', '¿Qué se sabe de cómo puede ayudar y qué no?'],
		number(
			'Blocking NMDA receptors against sensitization is plausible; the migraine evidence is not strong.',
			'HOFFMANN18',
			'MAHER17',
		),
	),
	try: note(
		['Let the patient change one thing. More ketamine, more side effects: the picture shows doors, not well-being.'],
		['What did you change, and what happened?', '¿Qué cambió usted y qué pasó?'],
		number(
			'Equilibrium share: K / (K + Kd / B), with B the magnesium-free share. Magnesium and ketamine compete.',
			'GILLING09',
			'JAHR90',
		),
	),
};
