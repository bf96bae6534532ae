/** What ketamine is, its risks, who should speak up, and other choices, in English. */
import { line, toPrint, type Words } from '../words';
import { controlled, homeUse } from './status';

export const safety = {
	drug: {
		title: 'Ketamine: rules and warnings',
		cards: [
			{
				title: 'Warnings',
				lines: [
					line(
						'Tell your care team if you are pregnant, may be, or are breastfeeding. Ketamine may harm an unborn baby.',
						'COHEN18',
						'MAYO',
					),
					line('Your blood pressure and heart rate may go up for a short time.', 'RIVA18', 'BP741', 'LABEL'),
					line(
						'Tell your care team if you have ever seen or heard things that were not real. Ketamine may make this worse.',
						'COHEN18',
						'FDA23',
					),
				],
			},
			{
				title: 'Under strict rules',
				lines: [
					controlled,
					line('A drug test may find ketamine. Ask your care team for a note.', 'textbook', 'good-practice'),
				],
			},
			{
				title: 'The dose',
				lines: [
					line(
						'The level in your blood is lower than for surgery. Over days, the total can be higher. Most people stay awake, but some feel sleepy.',
						'SCHWENK18',
						'LABEL',
						'OXFORD',
					),
					line('A lower dose can raise blood pressure less. But it has side effects, too.', 'BP741', 'LAURITSEN16'),
					line('For long-term pain, a higher dose may help more. It brings more risk, too.', 'COHEN18'),
				],
			},
			{
				title: 'Home use',
				lines: [homeUse, line('It can be risky with no one to watch you.', 'FDA23', 'FDA22')],
			},
			{
				title: 'Not a first choice',
				lines: [
					line(
						'Ketamine is not a first choice for migraine. It may be an option when many other treatments have not helped.',
						'MOJICA21',
						'AANA24',
						'CCF-QD',
					),
					line('A U.S. guideline (VA/DoD) suggests not using a ketamine drip for a migraine attack.', 'VADOD23'),
				],
			},
			{
				title: 'A nose spray',
				lines: [
					line(
						'In one study of a nose spray for migraine, about 49 of 100 called it very effective. About 74 of 100 had a side effect. It had no comparison group. Its doctors warned of overuse.',
						'YUAN23',
					),
				],
			},
		],
	},
	tell: {
		title: 'Tell your care team if…',
		cards: [
			{
				title: 'Heart and blood vessels',
				lines: [
					line(
						'Ketamine is not safe for some people. Tell your care team about all your health problems, even old ones.',
						'COHEN18',
					),
				],
				list: [
					line('You have high blood pressure.', 'COHEN18', 'LABEL'),
					line('You have heart problems or an uneven heartbeat, or had a heart attack.', 'COHEN18'),
					line('You had a stroke, or bleeding in the brain.', 'KETHEAD', 'UKSPC'),
					line('You have a weak blood vessel (aneurysm).', 'KETHEAD', 'UKSPC'),
				],
			},
			{
				title: 'Brain and mind',
				list: [
					line(
						'You have ever seen or heard things that were not real. Ketamine may make this worse.',
						'COHEN18',
						'FDA23',
					),
					line('You have schizophrenia.', 'COHEN18'),
					line('You have had mania: far too much energy, with little sleep.', 'textbook'),
					line('You have had seizures.', 'LABEL', 'textbook'),
					line('You have PTSD, or had a trauma that still troubles you.', 'KETHEAD', 'textbook'),
					line('You have glaucoma, or too much pressure in the eye or head.', 'COHEN18'),
				],
			},
			{
				title: 'Other health',
				list: [
					line('You have liver or thyroid problems, or porphyria, a rare disease.', 'COHEN18', 'UKSPC'),
					line('You have, or had, pain or blood when you pee.', 'LABEL'),
					line('You have sleep apnea, lung disease, or trouble breathing.', 'textbook'),
					line('You are allergic to ketamine.', 'LABEL'),
				],
			},
			{
				title: 'Medicines and drugs',
				list: [
					line('You take any medicine, vitamin, or drug.', 'LABEL', 'MAYO', 'MEDLINE'),
					line('You take theophylline or aminophylline for your lungs.', 'LABEL'),
					line(
						'You have, or had, trouble with drugs or alcohol. They ask to keep you safe, not to judge you.',
						'COHEN18',
					),
					line('Alcohol, _opioids_, and pills that make you sleepy can make ketamine more dangerous.', 'LABEL', 'MAYO'),
				],
			},
			{
				title: 'Pregnancy and age',
				list: [
					line('You are pregnant, may be, or are breastfeeding. Ketamine may harm an unborn baby.', 'COHEN18', 'MAYO'),
					line('You could get pregnant. Ask about birth control.', 'LABEL', 'good-practice'),
					line('You are under 18.', 'LABEL', 'good-practice'),
				],
			},
			{
				title: 'Ask your care team',
				lines: [
					line(
						'This list is not complete. Only your care team can tell if ketamine is right for you.',
						'good-practice',
					),
				],
			},
		],
	},
	effects: {
		title: 'Which side effects come in the first hours?',
		cards: [
			{
				title: 'What you may feel',
				lines: [
					toPrint(line('Many people have some side effects. Many are mild and go away the same day.', 'ACEVEDO20')),
					toPrint(
						line(
							'You may feel floaty, dizzy, sleepy, or sick to your stomach. Your eyes may blur. You may feel far from your body.',
							'SCHWENK18',
							'ACEVEDO20',
						),
					),
					toPrint(line('You may get a headache.', 'SHORT18')),
				],
			},
			{
				title: 'Fear, confusion',
				lines: [
					toPrint(
						line(
							'You may feel scared. Tell staff right away. They can slow the drip or stop it.',
							'RASMUSSEN14',
							'NEURO171',
							'LAURITSEN16',
						),
					),
					line(
						'Two studies looked at hospital patients on ketamine for pain. About 22 to 29 of 100 got upset or confused, or saw things that were not real. In one of them, 15 of 100 had to stop.',
						'RASMUSSEN14',
						'NEURO171',
					),
				],
			},
			{
				title: 'Hospital patients with headache',
				lines: [
					line(
						'Of 100 hospital patients with headache in one study, about 51 felt sleepy. About 38 had blurry eyes. About 38 felt sick or threw up. About 28 saw or heard unreal things. About 13 had vivid dreams. About 5 had low blood pressure.',
						'NYH-COPY',
						'SCHWENK18',
					),
				],
			},
			{
				title: 'Other groups',
				lines: [
					line(
						'One study gave 188 people one low dose, mostly for depression. Each of these came to at least 50 of 100: feeling floaty or numb, odd sights, trouble talking. Most were gone in 2 hours, all in 4 hours.',
						'ACEVEDO20',
					),
					line('There is no good number for clinic infusions in migraine.', 'HOYDONCKX23', 'SHORT18'),
				],
			},
			{
				title: 'Blood pressure and more',
				lines: [
					line('Your blood pressure and heart rate may go up for a short time.', 'RIVA18', 'BP741', 'LABEL'),
					line(
						'Of people who got ketamine around the time of surgery, about 30 of 100 had a side effect from it.',
						'STOKER19',
					),
				],
			},
		],
	},
	serious: {
		title: 'Which risks are serious?',
		cards: [
			{
				title: 'Less common or rare',
				lines: [
					toPrint(
						line(
							'Less common but serious: slow breathing, chest pain, a bad allergy, or jerks that look like a seizure.',
							'LABEL',
						),
					),
					toPrint(line('If you throw up, it can get into your lungs. So keep to the food rules.', 'LABEL')),
					toPrint(line('Some people had upsetting effects on the mind for days to weeks.', 'LABEL')),
				],
			},
			{
				title: 'Heart and blood pressure',
				lines: [
					toPrint(line('Some people had heart rhythm trouble. It can be serious.', 'LABEL')),
					toPrint(
						line(
							'In a study of depression, about 12 of 100 people had very high blood pressure at least once. That was about 1 of 100 drips.',
							'YALE24',
						),
					),
				],
			},
			{
				title: 'With a lot of use',
				lines: [
					toPrint(
						line(
							'Using ketamine a lot, or for a long time, can hurt your bladder. It may hurt your liver. It can also hurt your memory.',
							'WINSTOCK12',
							'LABEL',
							'NOPPERS11',
						),
					),
					line(
						'With long, frequent use, your body can come to need it. Stopping can make you crave it or feel ill.',
						'LABEL',
					),
				],
			},
			{
				title: 'Bladder and addiction',
				lines: [
					line(
						'A survey asked people who use ketamine, but not as a medicine. About 27 of 100 had bladder trouble. About 17 of 100 had signs of addiction.',
						'WINSTOCK12',
					),
				],
			},
			{
				title: 'The liver',
				lines: [
					toPrint(
						line(
							'A drip over days can hurt the liver fast. In one person with migraine, liver tests rose within 2 days.',
							'LIVER20',
							'LIVER-CASE',
						),
					),
					line('The FDA has reports of liver harm after repeated use or drips over days.', 'COTTER21'),
					line('If you get more than one drip, expect blood tests of your liver.', 'COHEN18', 'LIVER20'),
				],
			},
			{
				title: 'Liver tests in studies',
				lines: [
					line(
						'In one study, 6 people with another pain illness got two drips of about 4 days each (100 hours). Liver tests showed harm in 3.',
						'NOPPERS11',
					),
					line(
						'A newer study of the charts of 52 people with that illness found none. They got 4 hours a day, not day and night.',
						'LEE25',
					),
				],
			},
			{
				title: 'What to ask',
				lines: [
					line('We do not know how often these harms happen with infusions for migraine.', 'SHORT18'),
					line(
						'Will you get more than one infusion? Ask how your team will check your bladder and liver. Ask how they watch for signs of addiction.',
						'COHEN18',
						'LABEL',
					),
				],
			},
		],
	},
	choices: {
		title: 'What are your choices?',
		cards: [
			{
				title: 'Ketamine infusion',
				lines: [
					line(
						'How it works: it blocks the _NMDA_ door for a short time. This may help calm pain signals.',
						'HOFFMANN18',
						'ZHANG21',
					),
					line(
						'Good: in studies, some people had less pain for a while. But we can’t be sure it was the ketamine.',
						'SCHWENK18',
						'POMEROY17',
						'ASA17',
					),
					line(
						'Bad: it may not help. It has side effects. It can be misused. We do not know the long-term risks.',
						'LABEL',
						'ETCHISON18',
						'SHORT18',
					),
				],
			},
			{
				title: 'Other treatments',
				lines: [
					line(
						'How they work: some can stop an attack. Others help prevent attacks. Some block a pain signal called CGRP.',
						'AHS-CGRP24',
						'VADOD23',
					),
					line(
						'Good: many were tested against a fake treatment. Some people have less pain or fewer attacks.',
						'AHS-CGRP24',
						'VADOD23',
					),
					line(
						'Bad: they may not help. They have side effects. Some, used on too many days, can bring on more headaches.',
						'MOH',
						'EHF20',
						'MAYO-ES',
					),
				],
			},
			{
				title: 'No ketamine for now',
				lines: [
					line(
						'How it works: you keep your other care. Your migraine may stay the same, get better, or get worse.',
						'good-practice',
					),
					line(
						'Good: no side effects of ketamine, no drip days, no cost. You can choose again later.',
						'good-practice',
					),
					line('Bad: your pain may not change. You will not know if ketamine would help.', 'good-practice'),
				],
			},
			{
				title: 'How other drugs work',
				lines: [
					line(
						'Ketamine works mostly on the NMDA door. It may also work through the body’s own opioid system. Drugs called _opioids_ work mostly on other receptors. People can misuse both.',
						'WILLIAMS18',
						'LABEL',
					),
					line(
						'SSRIs are pills for mood. They change serotonin, a brain messenger. Triptans can stop an attack. They act on serotonin receptors.',
						'textbook',
					),
				],
			},
		],
	},
	decide: {
		title: 'Decide with your team',
		cards: [
			{
				title: 'It is your choice',
				lines: [
					line('You can have ketamine, try something else, or wait.', 'good-practice'),
					line('You can say yes, say no, or take more time. You can ask for a second opinion.', 'good-practice'),
				],
			},
			{
				title: 'What matters to you?',
				lines: [
					line('Tell your team what matters most: less pain, a clear head, time, or cost.', 'good-practice'),
					line('No good study shows that it works better than other migraine treatments.', 'CHAH21', 'HOYDONCKX23'),
				],
			},
			{
				title: 'What to ask',
				lines: [
					line('Your team may want a heart test or a blood test first. Not all people need one.', 'COHEN18'),
					line('How many visits are planned? When do you stop if it does not help?', 'good-practice'),
					line('Some health plans do not pay for ketamine for migraine. What is the full price?', 'BCBSAL', 'NYDFS'),
				],
			},
		],
	},
} as const satisfies Words['safety'];
