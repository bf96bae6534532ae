/** What to remember, "Did we explain it well?", and questions to ask, in English. */
import { line, type QuestionsWords } from '../words';

export const questions = {
	remember: {
		title: 'Five things to remember',
		cards: [
			{
				title: 'In short',
				list: [
					line('For migraine, ketamine is _off-label_ and not proven.', 'COHEN18', 'LABEL'),
					line('Some people feel better. Some do not. It may fade.', 'SCHWENK18', 'POMEROY17'),
					line('It has real risks. Tell your care team everything.', 'COHEN18', 'LABEL'),
					line(
						'Plan a ride home. Do not drive for at least {noDriveTime} and until you have slept well.',
						'LABEL',
						'MAYO',
					),
					line('You choose. Know when to call {emergency} or your clinic.', 'good-practice'),
				],
			},
		],
	},
	check: {
		title: 'Did we explain it well?',
		intro: line('No score. Nothing is kept.', 'guide'),
		fits: 'Yes, that is it.',
		fitsNot: 'Not quite. This is what we meant.',
		items: [
			{
				question: 'What does the FDA say?',
				answers: [
					{ text: 'It has not looked at ketamine.' },
					{ text: 'It has not approved this use.', correct: true },
					{ text: 'Doctors may not use it.' },
				],
				explanation: line(
					'The FDA has not approved ketamine for migraine. Doctors may use it “off-label.”',
					'LABEL',
					'OFFLABEL',
				),
			},
			{
				question: 'What does ketamine do at the NMDA door?',
				answers: [
					{ text: 'It sits in the doorway for a short time.', correct: true },
					{ text: 'It works as a second key.' },
					{ text: 'It takes the glutamate away.' },
				],
				explanation: line(
					'Ketamine sits in the open doorway. So fewer signals get through. Ketamine does not remove glutamate.',
					'HOFFMANN18',
					'ZHANG21',
					'ABDALLAH18',
				),
			},
			{
				question: 'What did the hospital studies show?',
				answers: [
					{ text: 'No one had less pain.' },
					{ text: 'They told who will feel better.' },
					{ text: 'Many had less pain at first, fewer later.', correct: true },
				],
				explanation: line(
					'In one study, about 77 of 100 had less pain when they went home. About 31 to 40 of 100 still did about 5 weeks later. It had no comparison group.',
					'SCHWENK18',
					'ASA17',
				),
			},
			{
				question: 'When may you drive again?',
				answers: [
					{ text: 'After one week.' },
					{ text: 'After the hours my clinic names and a good sleep.', correct: true },
					{ text: 'After a driving test.' },
				],
				explanation: line(
					'Do not drive for at least {noDriveTime} and until you have slept well. Your clinic may tell you to wait longer.',
					'LABEL',
					'MAYO',
				),
			},
			{
				question: 'What if you feel bad during the drip?',
				answers: [
					{ text: 'Tell staff. They can slow the drip or stop it.', correct: true },
					{ text: 'Text your helper.' },
					{ text: 'Call the emergency number.' },
				],
				explanation: line(
					'If you do not like how you feel, say so. Staff can slow the drip or stop it.',
					'NEURO171',
					'LAURITSEN16',
				),
			},
		],
	},
	ask: {
		title: 'Questions to ask',
		intro: line('Tick what you want to ask. Nothing is kept.', 'guide'),
		questions: [
			line('Why ketamine for me? Which treatments are left for me to try?', 'good-practice'),
			line('How is my visit different from the hospital studies?', 'good-practice'),
			line('How many visits are planned? When will we stop if it does not help?', 'good-practice'),
			line('What do I do with my other medicines?', 'good-practice'),
			line('What side effects do you see here? Who watches me?', 'good-practice'),
			line('With more infusions, how do you check my bladder and liver, and for addiction?', 'COHEN18', 'LABEL'),
			line('Some health plans do not pay for ketamine for migraine. What is the full price?', 'BCBSAL', 'NYDFS'),
		],
		printHint: line('Print them for your visit.', 'guide'),
	},
} as const satisfies QuestionsWords;
