/**
 * Sentences that nobody may change in passing: their fingerprints. Whoever changes one on purpose, with a clinician's
 * word for it, changes it here too.
 */
import type { Words } from '../../src/content';

type Locked = Readonly<Record<string, { readonly find: (words: Words) => string; readonly fingerprint: string }>>;

export const LOCKED_EN: Locked = {
	'the FDA has not approved it': {
		find: (words) => words.fda.text,
		fingerprint: '33c657d318e00af7',
	},
	'off-label': {
		find: (words) => words.offLabel.text,
		fingerprint: 'ffbb8a09be37258e',
	},
	'P01, every clinic is different': {
		find: (words) => words.day.opening[0]!.text,
		fingerprint: '2b7e6b78a17deb6a',
	},
	'P02, short visits may not work the same way': {
		find: (words) => words.day.opening[1]!.text,
		fingerprint: 'a2de3a070300e6c8',
	},
	'no driving': {
		find: (words) => words.day.steps['that-night'].happens[0]!.text,
		fingerprint: '92d66cf3635d70f1',
	},
	'an adult takes you home': {
		find: (words) => words.day.steps['going-home'].happens[1]!.text,
		fingerprint: '5d707d5a2282f8e8',
	},
	'medicines are not stopped on one’s own': {
		find: (words) => words.day.steps['evening-before'].tell[0]!.text,
		fingerprint: '25d100d1060f3449',
	},
	'emergency heading': { find: (words) => words.help.emergencyHeading, fingerprint: '7cace11144f8c0bf' },
	'emergency: chest, breath, swelling': {
		find: (words) => words.help.emergency[0]!.text,
		fingerprint: 'b4ce194777ed0c1b',
	},
	'emergency: faint, seizure': { find: (words) => words.help.emergency[1]!.text, fingerprint: '39bd3222d99fed23' },
	'emergency: stroke': { find: (words) => words.help.emergency[2]!.text, fingerprint: '753ef681e2138d8c' },
	'emergency: sudden headache': { find: (words) => words.help.emergency[3]!.text, fingerprint: '7f3954512bfb6d3b' },
	'crisis heading': { find: (words) => words.help.crisisHeading, fingerprint: 'e6115051b4a193e8' },
	'crisis line': { find: (words) => words.help.crisis[0]!.text, fingerprint: 'ba12e960134ea47d' },
	'this page is for learning': { find: (words) => words.learning.text, fingerprint: 'c33fb95dfed6f3ae' },
};
