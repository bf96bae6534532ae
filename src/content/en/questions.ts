/** What to remember, whether it was explained well, and what to ask, in English. */
import { line, type QuestionsWords } from '../words';

export const questions = {
	remember: {
		title: 'Five things to remember',
		cards: [
			{
				title: 'Keep these in mind',
				list: [
					line('For migraine, ketamine is _off-label_ and not proven.', 'LABEL', 'COHEN18'),
					line('Some people feel better. Some do not. It may fade.', 'SCHWENK18', 'POMEROY17'),
					line('It has real risks. Tell your care team everything.', 'LABEL', 'COHEN18'),
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
		intro: line('There is no score. Nothing is kept. If an answer surprises you, we did not explain it well.', 'guide'),
		fits: 'Yes, that is it.',
		fitsNot: 'Not quite. Here is what we meant to say.',
		items: [
			{
				question: 'What does the FDA say about ketamine for migraine?',
				answers: [
					'It has not looked at ketamine for any use.',
					'It has not approved this use.',
					'It does not let doctors use it.',
				],
				explanation: line('The FDA has not approved ketamine for migraine. Doctors may use it “off-label.”', 'LABEL'),
			},
			{
				question: 'What does ketamine do at the NMDA door?',
				answers: [
					'It sits in the doorway for a short time.',
					'It works as a second key.',
					'It takes the glutamate away.',
				],
				explanation: line(
					'Glutamate works like a key. Ketamine sits in the doorway, so fewer signals get through. It does not remove glutamate.',
					'ZHANG21',
					'HOFFMANN18',
					'ABDALLAH18',
				),
			},
			{
				question: 'What did the hospital studies show?',
				answers: [
					'No one had less pain, even at first.',
					'They told who would feel better.',
					'Many had less pain at first. Fewer did later.',
				],
				explanation: line(
					'In one study, about 77 of 100 had less pain when they went home. About 5 weeks later, about 40 of 100 still did. There was no comparison group.',
					'SCHWENK18',
					'ASA17',
				),
			},
			{
				question: 'When may you drive again?',
				answers: [
					'After one week, and not before.',
					'After the hours my clinic names, once I have slept well.',
					'After a doctor has tested how I drive.',
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
					'Tell staff. They can slow the drip or stop it.',
					'Text your helper, who tells staff.',
					'Call the emergency number on your own phone.',
				],
				explanation: line(
					'If you do not like how you feel, say so. Staff can slow the drip or stop it.',
					'LAURITSEN16',
					'NEURO171',
				),
			},
		],
	},
	ask: {
		title: 'Questions to ask',
		intro: line('Tick what you want to ask. Your ticks are not saved.', 'guide'),
		questions: [
			line('Why may ketamine be a choice for me? Which treatments are left to try?', 'good-practice'),
			line('How is my visit different from the hospital studies?', 'good-practice'),
			line('How many visits are planned? What is the plan if it does not help?', 'good-practice'),
			line('What do I do with my other medicines?', 'good-practice'),
			line('What side effects do you see here? Who watches me?', 'good-practice'),
			line('With more infusions, how do you check my bladder and liver, and for addiction?', 'COHEN18', 'LABEL'),
			line('Many health plans do not pay for ketamine for migraine. What is the full price?', 'BCBSAL', 'NYDFS'),
		],
		printHint: line('Print them, and take them to your visit.', 'guide'),
	},
} as const satisfies QuestionsWords;
