/** Risks, who should speak up, and choices, in English. */
import { line, toPrint, type SafetyWords } from '../words';
import { controlled, homeUse } from './status';

export const safety = {
	tell: {
		title: 'Who should tell the team what?',
		picture: 'A body with the places that the list names.',
		intro: line('Tick what is or was true. Show or print it. Nothing is kept.', 'guide'),
		items: {
			head: line('Stroke, brain bleeding, weak blood vessel (aneurysm).', 'KETHEAD', 'UKSPC'),
			mind: line(
				'Schizophrenia, mania, PTSD, unreal things seen or heard. Ketamine may make this worse.',
				'COHEN18',
				'FDA23',
				'KETHEAD',
				'textbook',
			),
			eyes: line('Seizures, glaucoma, raised pressure in eye or head.', 'COHEN18', 'LABEL', 'textbook'),
			heart: line('High blood pressure, heart attack, uneven heartbeat, heart problems.', 'COHEN18', 'LABEL'),
			lungs: line('Sleep apnea, lung disease, trouble breathing.', 'textbook'),
			liver: line('Liver or thyroid problems, porphyria.', 'COHEN18', 'UKSPC'),
			bladder: line('Pain or blood when you pee.', 'LABEL'),
			pregnancy: line(
				'Pregnant, maybe pregnant, or breastfeeding. Ketamine may harm an unborn baby.',
				'COHEN18',
				'LABEL',
				'MAYO',
			),
			allergy: line('Allergy to ketamine, or under 18.', 'LABEL'),
			medicines: line('Any medicine, vitamin, or drug, such as theophylline.', 'LABEL', 'MAYO', 'MEDLINE'),
			alcohol: line('Alcohol, _opioids_, pills that make you sleepy: dangerous with ketamine.', 'LABEL', 'MAYO'),
			drugs: line('Trouble with drugs or alcohol. They ask to keep you safe, not to judge you.', 'COHEN18'),
		},
		notComplete: line(
			'This list is not complete. Only your care team can tell if it is right for you.',
			'good-practice',
		),
	},
	effects: {
		title: 'What side effects may come?',
		group: line('Of 100 hospital patients with headache, about:', 'NYH-COPY', 'SCHWENK18'),
		rows: {
			sleepy: 'felt sleepy',
			blurry: 'had blurry eyes',
			sick: 'felt sick or threw up',
			unreal: 'saw or heard unreal things',
			dreams: 'had vivid dreams',
			lowPressure: 'had low blood pressure',
		},
		serious: line(
			'Serious: slow breathing, very high blood pressure. Many drips: bladder, liver harm, addiction.',
			'LABEL',
			'YALE24',
			'WINSTOCK12',
			'LIVER20',
		),
		notes: [
			toPrint(line('One low dose (depression studies): most gone in 2 hours, all in 4.', 'ACEVEDO20')),
			toPrint(line('Short visits: no good numbers.', 'HOYDONCKX23', 'SHORT18')),
			toPrint(line('Also: floaty, dizzy, far away, higher blood pressure.', 'SCHWENK18', 'ACEVEDO20', 'SHORT18')),
			toPrint(
				line('Scared? Tell staff right away. They can slow or stop it.', 'RASMUSSEN14', 'NEURO171', 'LAURITSEN16'),
			),
		],
	},
	serious: {
		title: 'Which risks are serious?',
		picture: 'On the left one drip, on the right many. Marks show lungs, heart, and mind, then liver and bladder.',
		howOften: line('How often with migraine drips? Not known.', 'SHORT18'),
		one: {
			title: 'One drip',
			lines: [
				toPrint(
					line('Very high blood pressure: 1 of 100 drips; 12 of 100 people over many (depression study).', 'YALE24'),
				),
				toPrint(
					line(
						'Upsetting effects on the mind. They can last weeks. 15 of 100 hospital pain patients stopped.',
						'NEURO171',
						'LABEL',
					),
				),
				toPrint(
					line(
						'No one knows how often: slow breathing, chest pain, bad allergy, uneven heartbeat, seizure-like jerks.',
						'LABEL',
						'SHORT18',
					),
				),
				toPrint(line('Vomit can reach your lungs: keep to food rules.', 'LABEL')),
				line('It may harm an unborn baby.', 'LABEL', 'MAYO'),
			],
		},
		many: {
			title: 'Many drips, long drips',
			lines: [
				toPrint(
					line(
						'Much use can hurt memory and bladder (27 of 100 misusers). Long drips can hurt the liver fast (3 of 6 people).',
						'WINSTOCK12',
						'LABEL',
						'LIVER20',
						'LIVER-CASE',
						'NOPPERS11',
						'COTTER21',
					),
				),
				controlled,
				homeUse,
			],
		},
	},
	choices: {
		title: 'What are your choices?',
		heads: { how: 'How it works', good: 'Good', bad: 'Bad', unknown: 'Not known' },
		ketamine: {
			name: 'Ketamine drip',
			how: line('It may work by blocking _NMDA_ doors.', 'HOFFMANN18', 'ZHANG21'),
			good: line(
				'Some people had less pain for a while. It may not be the ketamine.',
				'SCHWENK18',
				'POMEROY17',
				'ASA17',
			),
			bad: line(
				'It may not help. Side effects. Misuse. A U.S. guideline suggests against it for an attack.',
				'ETCHISON18',
				'LABEL',
				'VADOD23',
			),
			unknown: line('Whom it helps, and long-term risks.', 'COHEN18', 'SHORT18'),
		},
		other: {
			name: 'Other treatments',
			how: line('Some stop an attack. Others help prevent attacks.', 'AHS-CGRP24', 'VADOD23'),
			good: line('Many were tested against a fake treatment. Some people have less pain.', 'AHS-CGRP24', 'VADOD23'),
			bad: line('Side effects. Taken too often, some bring more headaches.', 'MOH', 'EHF20', 'MAYO-ES'),
			unknown: line('Which one will help you.', 'AHS-CGRP24'),
		},
		none: {
			name: 'No ketamine for now',
			how: line('You keep your other care.', 'good-practice'),
			good: line('No ketamine side effects, drip days, or drip cost. You can choose later.', 'good-practice'),
			bad: line('Your pain may stay the same or get worse.', 'good-practice'),
			unknown: line('Whether ketamine would help you.', 'good-practice'),
		},
	},
	decide: {
		title: 'What matters to you?',
		intro: line('Tick what matters most. Then show or print it.', 'guide'),
		matters: {
			pain: line('less pain', 'guide'),
			head: line('a clear head', 'guide'),
			risk: line('few risks', 'guide'),
			time: line('time and travel', 'guide'),
			cost: line('cost', 'guide'),
			life: line('work and family', 'guide'),
		},
		days: {
			title: 'Your days',
			lines: [
				line(
					'Drip: hours or days, a helper, at least {noDriveTime} without driving.',
					'TANKHA25',
					'SCHWENK18',
					'POMEROY17',
					'LABEL',
				),
				line('Other treatments: often at home.', 'AHS-CGRP24', 'VADOD23'),
				line('No ketamine: no drip days. Attacks may cost days.', 'good-practice'),
			],
		},
		notes: [
			line('You can say yes, no, or later, or get a second opinion.', 'good-practice'),
			line('Agree when to stop if it does not help.', 'good-practice'),
			line('A drug test may find ketamine.', 'textbook'),
			line('Some health plans do not pay for it.', 'BCBSAL', 'NYDFS'),
		],
	},
} as const satisfies SafetyWords;
