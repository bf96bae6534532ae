/** Notes on the chapters with the moving picture. The figures of the model are explained in docs/model.md. */
import type { StepOf } from '../../../content';
import { note, number, type Note } from './note';

export const signals: Readonly<Record<StepOf<'signals'>, Note>> = {
	message: note(
		[
			'From the head to a nerve, to the gap between two cells, to the doors in the wall of the second one.',
			'Glutamate is the key: it waits in sacs, crosses the gap, fits the doors, and is gone again within a moment.',
			'The small doors are AMPA receptors: they open first and depolarize the cell. The NMDA door needs that.',
		],
		['What does the key do?', '¿Qué hace la llave?'],
		number('Glutamate in the cleft: peak 1.1 mM, decay with a time constant of 1.2 ms.', 'CLEMENTS92'),
		number('Model at 37 °C: AMPA peak 1.9 ms after the release, decay (1/e) 6.8 ms.', 'DESTEXHE98'),
	),
	plug: note(
		['At rest, magnesium sits in the channel: a key alone lets nothing through.'],
		['Why does nothing go through this door yet?', '¿Por qué todavía no pasa nada por esta puerta?'],
		number('Share of open NMDA channels free of magnesium at 1 mM: 4 percent at −70 mV, 78 percent at 0 mV.', 'JAHR90'),
	),
	'plug-moves': note(
		[
			'Depolarization lets the magnesium go. Coincidence is the point: a key, and a cell that is awake.',
			'What comes in is mostly sodium. Calcium is the small part with lasting effects.',
		],
		['What has to happen for the plug to move?', '¿Qué tiene que pasar para que se mueva el tapón?'],
		number(
			'Two glutamate and two glycine or D-serine have to bind; the picture takes glycine as always there.',
			'ZHANG21',
		),
		number('Model at 37 °C: peak open probability 0.30, 8.9 ms after the release.', 'DESTEXHE98', 'GILLING09'),
		number('About a tenth of the current is calcium.', 'BURNASHEV95'),
	),
};

export const ketamine: Readonly<Record<StepOf<'ketamine'>, Note>> = {
	sits: note(
		[
			'The whole chain plays in one go: message, doors, plug, ketamine. Pause where the patient wants to look.',
			'A channel blocker, not a rival key and not a lock: it sits in an open doorway, and glutamate still binds.',
			'It comes with the blood and reaches far more than the places that hurt.',
		],
		['Is ketamine the key, or does it sit in the doorway?', '¿La ketamina es la llave o está en la puerta?'],
		number('Cryo-EM: bound in the channel, between the pore’s gate and the selectivity filter.', 'ZHANG21'),
		number('Kd 0.71 µM at −70 mV, weaker when the cell is depolarized.', 'GILLING09'),
		number('Effect follows the blood with a delay; half-life of the delay about 6 minutes in the model.', 'CLEMENTS81'),
		number('Ketamine acts on more than the NMDA receptor; opioid effects are reported too.', 'WILLIAMS18'),
	),
	fewer: note(
		[
			'Point at the free doors. A picture with every door plugged would be wrong.',
			'The line is before ketamine, the band with it: a band, because nobody knows how many fewer signals get through.',
		],
		['Are all the doors closed now?', '¿Están cerradas todas las puertas ahora?'],
	),
	leaves: note(
		[
			'The gate can close over it (trapping). Nothing is broken by that: it waits until the door opens, and leaves.',
			'The level falls soon after the drip. So relief for weeks can’t be doors that are still plugged; nobody knows what it is.',
		],
		['What happens at the doors after the drip ends?', '¿Qué pasa en las puertas cuando termina el goteo?'],
		number('Model of a 40-minute low-dose drip: 177 ng/mL at its end, 59 ng/mL 80 minutes later.', 'CLEMENTS81'),
		number('Relief can outlast the drug; why is not known.', 'MAHER17'),
		number('Model: with no glutamate, a trapped share stays as it is for a minute and longer.', 'GILLING09'),
	),
	'how-many': note(
		[
			'The range is wide because lab studies, rats and brain scans do not agree. Say it, and do not name a middle value.',
		],
		[
			'How many doors may hold ketamine, at least and at most?',
			'¿Cuántas puertas pueden tener ketamina, como mínimo y como máximo?',
		],
		number(
			'At 0.37 µM free, the end of a low-dose drip: 6 to 27 percent, from half-blocking levels of 5.4 and 0.99 µM.',
			'KOTERMANSKI09',
			'SHAFFER14',
			'CLEMENTS81',
		),
		number('The scheme of the picture alone (GluN1/2A) gives 5 percent in a busy cell.', 'GILLING09', 'JAHR90'),
		number('Tracers of the receptor: displaced by ketamine in some scans, not in another.', 'SCANS'),
	),
	unknown: note(
		[
			'Stop here for a moment. “No one knows for sure” is the honest sentence of this chapter.',
			'Ketamine does not lower, balance or remove glutamate. Many web pages say it does.',
		],
		['What is known about how it may help, and what is not?', '¿Qué se sabe de cómo puede ayudar y qué no?'],
		number(
			'Blocking NMDA receptors against sensitization is plausible; the migraine evidence is not strong.',
			'HOFFMANN18',
			'MAHER17',
		),
		number('Low dose in people: marker of prefrontal glutamate cycling up by 13 percent.', 'ABDALLAH18'),
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
