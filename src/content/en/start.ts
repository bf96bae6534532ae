/** The first screens in English: the main message, and how to find the way. */
import { line, type Words } from '../words';
import { statusCards } from './status';

export const start = {
	welcome: {
		title: 'Ketamine for migraine: what should you know first?',
		cards: [
			{
				title: 'In short',
				lines: [
					line(
						'Ketamine _infusion_ is an _off-label_ option for migraine. It may help some people for a while.',
						'LABEL',
						'SCHWENK18',
						'POMEROY17',
					),
					line('It has real risks. So trained staff watch you closely.', 'LABEL', 'ASA-KET'),
					line('Talk with your care team before you decide.', 'good-practice'),
				],
			},
			...statusCards,
			{
				title: 'Light and motion',
				lines: [line('Choose what is easy on your eyes. Pictures move only when you press Play.', 'guide')],
			},
		],
	},
	inside: {
		title: 'How do you use this guide?',
		cards: [
			{
				title: 'Take your time',
				lines: [
					line('This guide is for adults who want to know about ketamine for migraine.', 'guide'),
					line('All of it takes about 40 minutes to read. You can go in any order. You can stop at any time.', 'guide'),
					line('This guide does not keep or send what you do here.', 'guide'),
				],
			},
			{
				title: 'Find your way',
				list: [
					line('Next and Back move one step.', 'guide'),
					line('Help shows who to call.', 'guide'),
					line('Touch an underlined word to see what it means.', 'guide'),
					line('Touch a small page mark to see where a sentence comes from.', 'guide'),
				],
			},
		],
	},
} as const satisfies Words['start'];
