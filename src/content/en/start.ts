/** The first screen in English: the main message, what the FDA says, and what this page is. */
import { line, type StartWords } from '../words';

export const start = {
	welcome: {
		title: 'Ketamine drip for migraine: what should you know?',
		picture: 'In a quiet room, a helper sits beside a person in a clinic chair.',
		main: line(
			'A ketamine drip (_infusion_) for migraine is _off-label_ and not proven. Some people feel better for a while.',
			'COHEN18',
			'LABEL',
			'SCHWENK18',
			'POMEROY17',
		),
		fda: line(
			'Ketamine is a drug that puts people to sleep for surgery. That is what the FDA approved it for. The FDA has not approved it for migraine.',
			'LABEL',
		),
		aboutMinutes: 'about {minutes} minutes',
	},
} as const satisfies StartWords;
