/** The first screens in English: the main message, and how to find the way. */
import { line, type Words } from '../words';

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
			{
				title: 'What the FDA says',
				lines: [
					line(
						'Ketamine is a drug that puts people to sleep for surgery. That is what the FDA approved it for. The FDA has not approved it for migraine.',
						'LABEL',
					),
					line(
						'Using it for migraine is called “off-label.” Doctors may do this. But the FDA has not checked that it is safe or works for migraine.',
						'LABEL',
						'FDA23',
					),
				],
			},
			{
				title: 'What no one knows',
				lines: [
					line(
						'Studies of ketamine for migraine are small. We do not know the long-term risks.',
						'COHEN18',
						'SHORT18',
						'HOYDONCKX23',
					),
				],
			},
			{
				title: 'Light and motion',
				lines: [line('Choose what is easy on your eyes. Pictures move only when you press Play.', 'good-practice')],
			},
		],
	},
	inside: {
		title: 'How do you use this guide?',
		cards: [
			{
				title: 'Take your time',
				lines: [
					line('This guide is for adults who want to know about ketamine for migraine.', 'good-practice'),
					line('Each chapter takes a few minutes. You can go in any order. You can stop at any time.', 'good-practice'),
					line('This guide does not keep or send what you do here.', 'good-practice'),
				],
			},
			{
				title: 'Find your way',
				list: [
					line('Next and Back move one step.', 'good-practice'),
					line('Help shows who to call.', 'good-practice'),
					line('Touch an underlined word to see what it means.', 'good-practice'),
					line('Touch a small page mark to see where a sentence comes from.', 'good-practice'),
				],
			},
		],
	},
} as const satisfies Words['start'];
