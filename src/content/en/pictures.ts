/** The words of the moving pictures and of what stands beside them, in English. */
import { line, type Words } from '../words';

export const scene = {
	presynapticCell: 'sending nerve cell',
	postsynapticCell: 'receiving nerve cell',
	cleft: 'gap',
	glutamate: 'glutamate',
	ampa: 'small door',
	ampaOpen: 'small door, open',
	nmda: 'NMDA door',
	nmdaConducting: 'NMDA door, open',
	nmdaClosed: 'closed',
	magnesiumBlock: 'magnesium plug',
	ketamine: 'ketamine',
	ketamineInPore: 'ketamine in the doorway',
	ketamineTrapped: 'closed over ketamine',
} as const satisfies Words['scene'];

export const doors = {
	ampaOpen: 'Small doors open: {ampaOpen} of {ampa}.',
	nmdaConducting: 'NMDA doors that let signals through: {nmdaConducting} of {nmda}.',
	magnesiumBlocked: 'NMDA doors with a magnesium plug: {magnesiumBlocked}.',
	ketamineBlocked: 'NMDA doors that hold ketamine: {ketamineBlocked}.',
	ketamineTrapped: 'Closed over ketamine: {ketamineTrapped}.',
	glutamateInCleft: 'Glutamate is in the gap.',
	ketamineInCleft: 'Ketamine is in the gap.',
	place: 'From top to bottom: {presynapticCell}, {cleft}, {postsynapticCell}. Doors from left to right:',
} as const satisfies Words['doors'];

export const signals = {
	message: {
		title: 'How do nerve cells talk?',
		caption: [
			line(
				'Nerve cells talk with a messenger, _glutamate_. It works like a key: it helps open small doors on the next cell.',
				'HOFFMANN18',
				'ZHANG21',
			),
		],
	},
	plug: {
		title: 'What holds the NMDA door shut?',
		caption: [
			line(
				'Another kind of door is called the _NMDA_ _receptor_. At rest, a bit of _magnesium_ plugs it.',
				'HOFFMANN18',
				'JAHR90',
			),
		],
	},
	'plug-moves': {
		title: 'When does it open?',
		caption: [
			line(
				'A strong message, or many in a row, moves the plug. Then more gets through, also calcium.',
				'DESTEXHE98',
				'JAHR90',
				'BURNASHEV95',
			),
		],
	},
} as const satisfies Words['signals'];

export const ketamine = {
	sits: {
		title: 'What may ketamine do?',
		caption: [
			line(
				'Signals enter a nerve cell through doors. Ketamine blocks an open doorway for a while, but no one knows if that is how it helps.',
				'ZHANG21',
				'GILLING09',
				'ABDALLAH18',
				'HOFFMANN18',
			),
		],
	},
	fewer: {
		title: 'What does that change?',
		caption: [
			line(
				'Some doors hold ketamine, so fewer signals get through. How many fewer is not known.',
				'ZHANG21',
				'GILLING09',
			),
		],
	},
	leaves: {
		title: 'Does it stay?',
		caption: [
			line(
				'A door can close over ketamine, but as doors open again, over hours, ketamine leaves.',
				'GILLING09',
				'CLEMENTS81',
			),
			line('If pain is less, that may last longer, and no one knows why.', 'MAHER17'),
		],
	},
	'how-many': {
		title: 'How many doors?',
		caption: [
			line(
				'Brain scans do not agree, and lab studies differ.',
				'SCANS',
				'SCANS06',
				'SCANS18',
				'KOTERMANSKI09',
				'SHAFFER14',
				'CLEMENTS81',
			),
		],
	},
	unknown: {
		title: 'Is that how it helps?',
		caption: [
			line(
				'No one knows. Ketamine does not remove glutamate. In part of the brain, glutamate may even go up for a short time.',
				'ABDALLAH18',
				'HOFFMANN18',
			),
			line('Ketamine may act in other places, too, such as the body’s own opioid system.', 'WILLIAMS18', 'MAHER17'),
		],
	},
	try: {
		title: 'Can you make fewer signals get through?',
		caption: [line('Change something and see what gets through. You can skip this.', 'picture')],
	},
} as const satisfies Words['ketamine'];

export const readouts = {
	signals: 'Signals getting through',
	inDrip: 'in a low-dose drip',
	atThisLevel: 'at this level',
	before: 'before',
	withKetamine: 'with ketamine',
	atLeast: 'at least',
	upTo: 'up to',
	rangeOf100: 'Doors with ketamine: {atLeast} to {upTo} of 100',
	upToOf100: 'Doors with ketamine: up to {upTo} of 100',
	almostNone: 'Doors with ketamine: fewer than 1 of 100',
	none: 'No door holds ketamine',
	signalSentence: 'About {atLeast} to {upTo} of 100 parts of the signal get through.',
	wholeSignal: 'The whole signal gets through.',
	message: 'Message',
	fewDoors: line('Simple picture with few doors.', 'picture'),
	exampleDrip: line('This is an example, not your drip.', 'KOTERMANSKI09', 'SHAFFER14', 'CLEMENTS81', 'picture'),
	simplePicture: line('Simple picture. The real brain is not simple.', 'HOFFMANN18', 'picture'),
} as const satisfies Words['readouts'];

export const about = {
	title: 'About this picture',
	lines: [
		line('Its moves come from lab studies, about 100 times slower.', 'DESTEXHE98', 'JAHR90', 'GILLING09', 'picture'),
		line('Sizes are not real.', 'picture'),
		line('One key stands for hundreds. Only a few doors are drawn.', 'CLEMENTS92', 'picture'),
		line('The cell’s voltage is an example. The band shows the least and the most that may get through.', 'picture'),
		line('The NMDA door needs two keys and two helpers. The helpers are not drawn.', 'DESTEXHE98', 'picture'),
		line(
			'The share of doors is computed for a drip. Lab studies differ, so there is a range. Brain scans have tried to count them. They do not agree.',
			'KOTERMANSKI09',
			'SHAFFER14',
			'SCANS',
			'SCANS06',
			'SCANS18',
			'CLEMENTS81',
		),
		line(
			'Ketamine acts on other parts of the brain, too. A little may also act outside the doorway. Relief can last longer than the drug stays in the body. No one knows why.',
			'HOFFMANN18',
			'WILLIAMS18',
			'MAHER17',
			'ABBOTT24',
		),
	],
} as const satisfies Words['about'];
