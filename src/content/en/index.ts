/** The English words. Every line names its sources; docs/content.md says how the words are checked. */
import { line, type Words } from '../words';
import { day } from './day';
import { evidence } from './evidence';
import { migraine } from './migraine';
import { questions } from './questions';
import { safety } from './safety';
import { sources } from './sources';
import { start } from './start';
import { offLabel } from './status';
import { terms } from './terms';

export const en = {
	languageName: 'English',
	direction: 'ltr',
	ui: {
		product: 'Ketamine infusion for migraine',
		chapters: 'Chapters',
		close: 'Close',
		back: 'Back',
		next: 'Next',
		play: 'Play',
		pause: 'Pause',
		oneStep: 'One step',
		fromBeginning: 'From the beginning:',
		ofPeople: '{some} of 100 people: yes. {others} of 100 people: no.',
		replay: 'Replay',
		light: 'Light',
		lights: { auto: 'As my device', dim: 'Dim', soft: 'Soft', contrast: 'High contrast' },
		motion: 'Motion',
		motions: { auto: 'As my device', full: 'Moving picture', reduced: 'Still pictures' },
		listen: 'Listen',
		pauseReading: 'Pause reading',
		keepReading: 'Keep reading',
		faster: 'faster',
		noVoice: 'This device has no English voice.',
		voiceComes: 'The voice is not ready yet.',
		voiceFailed: 'The voice of this device does not work now.',
		keyboard: 'Keyboard',
		keys: {
			step: '{keys}: another step of the day, or another choice.',
			stop: '{keys}: stop the picture and the reading, close a panel.',
		},
		help: 'Help',
		partOf: 'Part {part} of {count}',
		stepOf: 'Step {step} of {count}',
		shortWay: 'The short way',
		allOfIt: 'All of it',
		namesInPicture: 'Also in this picture:',
		picture: 'Picture',
		aboutPicture: 'About this picture',
		progress: 'Steps of this chapter',
		startOver: 'Start over',
		print: 'Print a page to take home',
		printShort: 'Print',
		printFailed:
			'No print window? This browser may not be able to print. Try another one, or ask your care team for this page.',
		printedOn: 'Printed on {date}.',
		askTeam: 'Ask your care team.',
		failed: 'This part can’t be shown.',
		endTitle: 'All done',
		endText: 'Five things to keep in mind:',
		sources: 'Sources ({count})',
		newTab: 'new tab',
		ownSources: {
			config: 'Your clinic says so.',
			'good-practice': 'Usual advice, not a study.',
			textbook: 'Textbook knowledge.',
			clinics: 'Web pages of clinics, not a study.',
			'no-study': 'We found no study of this.',
			guide: 'About this guide itself.',
			picture: 'The picture itself shows it.',
		},
	},
	chapterTitles: {
		start: 'Start here',
		migraine: 'About migraine',
		signals: 'How signals pass',
		ketamine: 'What ketamine may do',
		evidence: 'What studies found',
		safety: 'Risks and choices',
		day: 'The infusion day',
		questions: 'Your questions',
		sources: 'Who says this',
	},
	fda: line('The FDA has not approved ketamine for migraine.', 'LABEL'),
	offLabel,
	preview: 'Preview. Not yet reviewed by a clinic.',
	reviewDue: 'Preview. A new review by the clinic is due.',
	reviewOtherText: 'Preview. The clinic reviewed an older text.',
	reviewedBy: 'Reviewed by {name} on {date}.',
	learning: line(
		'This page is for learning. It does not take the place of your care team. It can’t tell you if ketamine is right for you.',
		'guide',
	),
	draftTranslation: line('No qualified translator has signed off on this translation yet.', 'guide'),
	unsigned: line('No clinician has signed off on it (November 2026).', 'guide'),
	cost: line('Your clinic on cost: {costText}', 'config'),
	help: {
		title: 'Get help',
		emergencyHeading: 'Call {emergency} now',
		emergency: [
			line('Call {emergency} if you have chest pain, trouble breathing, or a swollen face or tongue.', 'LABEL', 'ER'),
			line(
				'Someone with you should call {emergency} if you faint, have a seizure, or can’t be woken up.',
				'LABEL',
				'ER',
			),
			line('Call {emergency} for signs of a stroke: a drooping face, a weak arm or leg, or trouble talking.', 'STROKE'),
			line(
				'Call {emergency} for a sudden headache that is the worst of your life. Call {emergency} for a headache with a fever and stiff neck, or after a hit to the head.',
				'HEADACHE-ER',
			),
		],
		crisisHeading: 'Call or text {crisis}',
		crisis: [
			line(
				'Thinking about hurting yourself? Call or text {crisis} now. It is free and open day and night. If you are in danger, call {emergency}.',
				'988',
			),
			line('Veterans can press 1. For Spanish, press 2, or text AYUDA to {us988}.', '988'),
		],
		us988: '{number}',
		clinicHeading: 'Call your clinic today',
		clinic: [
			line(
				'Call your clinic if you can’t keep fluids down. Call if you are still mixed up, or see things, after you get home.',
				'LABEL',
				'MAYO',
			),
			line(
				'Call your clinic if it hurts to pee or you see blood in your pee. Call if your pee is dark, or your skin or eyes turn yellow.',
				'LABEL',
				'MAYO',
			),
			line(
				'Call your clinic if the IV spot is red, hot, swollen, or leaks. Call if you feel very low or crave ketamine.',
				'LABEL',
				'good-practice',
			),
			line('Call your clinic if your migraine lasts more than 3 days, or is not like your usual one.', 'ICHD3'),
		],
		clinicName: line('{clinicName}', 'config'),
		clinicPhone: line('Your clinic: {clinicPhone}', 'config'),
		afterHoursPhone: line('At night and on weekends: {afterHoursPhone}', 'config'),
		noClinicPhone: line('Ask your care team which number to call.', 'good-practice'),
	},
	terms,
	start,
	migraine,
	scene: {
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
	},
	doors: {
		ampaOpen: 'Small doors open: {ampaOpen} of {ampa}.',
		nmdaConducting: 'NMDA doors that let signals through: {nmdaConducting} of {nmda}.',
		magnesiumBlocked: 'NMDA doors with a magnesium plug: {magnesiumBlocked}.',
		ketamineBlocked: 'NMDA doors that hold ketamine: {ketamineBlocked}.',
		ketamineTrapped: 'Closed over ketamine: {ketamineTrapped}.',
		glutamateInCleft: 'Glutamate is in the gap.',
		ketamineInCleft: 'Ketamine is in the gap.',
		place: 'From top to bottom: {presynapticCell}, {cleft}, {postsynapticCell}. Doors from left to right:',
	},
	signals: {
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
	},
	ketamine: {
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
	},
	tryIt: {
		ketamine: { title: 'Ketamine', choices: { none: 'none', drip: 'as in a low-dose drip', more: 'more' } },
		rate: { title: 'Messages come', choices: { seldom: 'now and then', often: 'often' } },
		magnesium: { title: 'Magnesium', choices: { on: 'there', off: 'taken away' } },
		pace: { title: 'Pace', choices: { usual: 'usual', slow: 'slower' } },
		answers: {
			fewer: 'Yes. Fewer signals get through now.',
			more: 'No. More signals get through now.',
			same: 'About the same gets through.',
		},
	},
	readouts: {
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
	},
	about: {
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
	},
	evidence,
	safety,
	day,
	questions,
	sources,
} as const satisfies Words;
