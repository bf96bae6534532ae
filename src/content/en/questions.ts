/** What to remember, "Did we explain it well?", and questions to ask, in English. */
import { line, type QuestionsWords } from '../words';

export const questions = {
	remember: {
		title: 'What are the five things?',
		things: {
			offLabel: line('For migraine, ketamine is _off-label_ and not proven.', 'COHEN18', 'LABEL'),
			mixed: line('Some people feel better. Some do not. Pain may come back.', 'SCHWENK18', 'POMEROY17'),
			risks: line('It has real risks. Tell your care team everything.', 'COHEN18', 'LABEL'),
			ride: line(
				'Plan a ride home. Do not drive for at least {noDriveTime} and until you have slept well.',
				'LABEL',
				'MAYO',
			),
			choice: line('You choose. Know when to call {emergency} or your clinic.', 'good-practice'),
		},
	},
	check: {
		title: 'Did we explain it well?',
		intro: line('No score.', 'guide'),
		fits: 'Yes, that is it.',
		fitsNot: 'Not quite. This is what we meant.',
		items: [
			{
				question: 'What does the FDA say?',
				answers: [
					{ text: 'It works for migraine.' },
					{ text: 'Not approved for migraine.', correct: true },
					{ text: 'Not allowed.' },
				],
				explanation: line(
					'The FDA has not approved ketamine for migraine. Doctors may use it “off-label.”',
					'LABEL',
					'OFFLABEL',
				),
			},
			{
				question: 'What may ketamine do?',
				answers: [
					{ text: 'Sit in the doorway.', correct: true },
					{ text: 'Be a second key.' },
					{ text: 'Take glutamate away.' },
				],
				explanation: line(
					'Ketamine sits in the open doorway. So fewer signals get through. Ketamine does not remove glutamate.',
					'HOFFMANN18',
					'ZHANG21',
					'ABDALLAH18',
				),
			},
			{
				question: 'What did hospital studies show?',
				answers: [
					{ text: 'No one had less pain.' },
					{ text: 'Who will feel better.' },
					{ text: 'Many had less pain, fewer later.', correct: true },
				],
				explanation: line(
					'In one study, about 77 of 100 had less pain when they went home. About 31 to 40 of 100 still did about 5 weeks later. It had no comparison group.',
					'SCHWENK18',
					'ASA17',
				),
			},
			{
				question: 'When may you drive?',
				answers: [
					{ text: 'When I feel fine.' },
					{ text: 'After at least 24 hours, and good sleep.', correct: true },
					{ text: 'After a test.' },
				],
				explanation: line(
					'Do not drive for at least {noDriveTime} and until you have slept well. Your clinic may tell you to wait longer.',
					'LABEL',
					'MAYO',
				),
			},
			{
				question: 'Feel bad during the drip?',
				answers: [
					{ text: 'Tell staff.', correct: true },
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
		title: 'What do you want to ask?',
		intro: line('Tick your questions. Print them or show your team.', 'guide'),
		questions: [
			line('Why ketamine for me? What else is left to try?', 'good-practice'),
			line('How does my visit differ from the studies?', 'good-practice'),
			line('How many visits? When do we stop?', 'good-practice'),
			line('What do I do with my other medicines, or birth control?', 'good-practice'),
			line('What side effects do you see here? Who watches me?', 'good-practice'),
			line('With more drips, how do you check my bladder and liver, and for addiction?', 'COHEN18', 'LABEL'),
			line('Does my health plan pay? What is the full price?', 'BCBSAL', 'NYDFS'),
		],
		alsoTicked: 'You also ticked',
	},
} as const satisfies QuestionsWords;
