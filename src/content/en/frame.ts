/** The words that stand around every screen, and help, in English. */
import { line, type Words } from '../words';

export const languageName = 'English';

export const direction = 'ltr';

export const ui = {
	product: 'Ketamine infusion for migraine',
	chapters: 'Chapters',
	close: 'Close',
	back: 'Back',
	next: 'Next',
	play: 'Play',
	pause: 'Pause',
	oneStep: 'One step',
	fromBeginning: 'From the beginning:',
	ofPeople: '{some} of 100 people: yes. {others} of 100 people: no.',
	replay: 'Replay',
	light: 'Light',
	lights: { auto: 'As my device', dim: 'Dim', soft: 'Soft', contrast: 'High contrast' },
	motion: 'Motion',
	motions: { auto: 'As my device', full: 'Moving picture', reduced: 'Still pictures' },
	listen: 'Listen',
	pauseReading: 'Pause reading',
	keepReading: 'Keep reading',
	faster: 'faster',
	noVoice: 'This device has no English voice.',
	voiceComes: 'The voice is not ready yet.',
	voiceFailed: 'The voice of this device does not work now.',
	keyboard: 'Keyboard',
	keys: {
		step: '{keys}: another step of the day, or another choice.',
		stop: '{keys}: stop the picture and the reading, close a panel.',
	},
	help: 'Help',
	partOf: 'Part {part} of {count}',
	stepOf: 'Step {step} of {count}',
	shortWay: 'The short way',
	allOfIt: 'All of it',
	namesInPicture: 'Also in this picture:',
	picture: 'Picture',
	aboutPicture: 'About this picture',
	progress: 'Steps of this chapter',
	startOver: 'Start over',
	print: 'Print a page to take home',
	printShort: 'Print',
	printFailed:
		'No print window? This browser may not be able to print. Try another one, or ask your care team for this page.',
	printedOn: 'Printed on {date}.',
	askTeam: 'Ask your care team.',
	failed: 'This part can’t be shown.',
	coming: 'This part is on its way.',
	lost: 'This part did not load. Are you online?',
	tryAgain: 'Try again',
	newVersion: 'There may be a new version. Load this page again to see it.',
	reload: 'Load the page again',
	endTitle: 'All done',
	endText: 'Five things to keep in mind:',
	sources: 'Sources ({count})',
	newTab: 'new tab',
	ownSources: {
		config: 'Your clinic says so.',
		'good-practice': 'Usual advice, not a study.',
		textbook: 'Textbook knowledge.',
		clinics: 'Web pages of clinics, not a study.',
		'no-study': 'We found no study of this.',
		guide: 'About this guide itself.',
		picture: 'The picture itself shows it.',
	},
} as const satisfies Words['ui'];

export const chapterTitles = {
	start: 'Start here',
	migraine: 'About migraine',
	signals: 'How signals pass',
	ketamine: 'What ketamine may do',
	evidence: 'What studies found',
	safety: 'Risks and choices',
	day: 'The infusion day',
	questions: 'Your questions',
	sources: 'Who says this',
} as const satisfies Words['chapterTitles'];

export const fda = line('The FDA has not approved ketamine for migraine.', 'LABEL');

export const preview = 'Preview. Not yet reviewed by a clinic.';

export const reviewDue = 'Preview. A new review by the clinic is due.';

export const reviewOtherText = 'Preview. The clinic reviewed an older text.';

export const reviewedBy = 'Reviewed by {name} on {date}.';

export const learning = line(
	'This page is for learning. It does not take the place of your care team. It can’t tell you if ketamine is right for you.',
	'guide',
);

export const draftTranslation = line('No qualified translator has signed off on this translation yet.', 'guide');

export const unsigned = line('No clinician has signed off on it (November 2026).', 'guide');

export const cost = line('Your clinic on cost: {costText}', 'config');

export const help = {
	title: 'Get help',
	emergencyHeading: 'Call {emergency} now',
	emergency: [
		line('Call {emergency} if you have chest pain, trouble breathing, or a swollen face or tongue.', 'LABEL', 'ER'),
		line('Someone with you should call {emergency} if you faint, have a seizure, or can’t be woken up.', 'LABEL', 'ER'),
		line('Call {emergency} for signs of a stroke: a drooping face, a weak arm or leg, or trouble talking.', 'STROKE'),
		line(
			'Call {emergency} for a sudden headache that is the worst of your life. Call {emergency} for a headache with a fever and stiff neck, or after a hit to the head.',
			'HEADACHE-ER',
		),
	],
	crisisHeading: 'Call or text {crisis}',
	crisis: [
		line(
			'Thinking about hurting yourself? Call or text {crisis} now. It is free and open day and night. If you are in danger, call {emergency}.',
			'988',
		),
		line('Veterans can press 1. For Spanish, press 2, or text AYUDA to {us988}.', '988'),
	],
	us988: '{number}',
	clinicHeading: 'Call your clinic today',
	clinic: [
		line(
			'Call your clinic if you can’t keep fluids down. Call if you are still mixed up, or see things, after you get home.',
			'LABEL',
			'MAYO',
		),
		line(
			'Call your clinic if it hurts to pee or you see blood in your pee. Call if your pee is dark, or your skin or eyes turn yellow.',
			'LABEL',
			'MAYO',
		),
		line(
			'Call your clinic if the IV spot is red, hot, swollen, or leaks. Call if you feel very low or crave ketamine.',
			'LABEL',
			'good-practice',
		),
		line('Call your clinic if your migraine lasts more than 3 days, or is not like your usual one.', 'ICHD3'),
	],
	clinicName: line('{clinicName}', 'config'),
	clinicPhone: line('Your clinic: {clinicPhone}', 'config'),
	afterHoursPhone: line('At night and on weekends: {afterHoursPhone}', 'config'),
	noClinicPhone: line('Ask your care team which number to call.', 'good-practice'),
} as const satisfies Words['help'];

/** Its pace is also that of reading aloud. */
export const tryIt = {
	ketamine: { title: 'Ketamine', choices: { none: 'none', drip: 'as in a low-dose drip', more: 'more' } },
	rate: { title: 'Messages come', choices: { seldom: 'now and then', often: 'often' } },
	magnesium: { title: 'Magnesium', choices: { on: 'there', off: 'taken away' } },
	pace: { title: 'Pace', choices: { usual: 'usual', slow: 'slower' } },
	answers: {
		fewer: 'Yes. Fewer signals get through now.',
		more: 'No. More signals get through now.',
		same: 'About the same gets through.',
	},
} as const satisfies Words['tryIt'];
