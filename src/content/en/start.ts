/** The first screens in English: the main message, and how to use the guide. */
import { line, type Words } from '../words';
import { statusCards } from './status';

export const start = {
	thisPage: 'About this page',
	welcome: {
		title: 'Ketamine for migraine: what should you know first?',
		cards: [
			{
				title: 'In short',
				lines: [
					line(
						'A ketamine drip (_infusion_) for migraine is _off-label_ and not proven. Some people feel better for a while.',
						'COHEN18',
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
				lines: [line('Pictures move only when you press Play.', 'guide')],
			},
		],
	},
	inside: {
		title: 'How do you use this guide?',
		cards: [
			{
				title: 'Take your time',
				lines: [
					line('For adults who want to know about ketamine for migraine.', 'guide'),
					line('All of it takes about 40 minutes. Go in any order. Stop at any time.', 'guide'),
					line('Nothing that you do here is kept or sent.', 'guide'),
				],
			},
			{
				title: 'Find your way',
				list: [
					line('Help shows who to call.', 'guide'),
					line('Touch an underlined word for its meaning.', 'guide'),
					line('Touch a page mark for the source of a sentence.', 'guide'),
				],
			},
		],
	},
} as const satisfies Words['start'];
