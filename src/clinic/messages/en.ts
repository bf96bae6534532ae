import type { Messages } from './describe';

export const en: Messages = {
	sentence: (given, allowed, outcome) => `Given ${given}; allowed: ${allowed}. ${outcome}.`,
	objectOrList: 'an object or a list',
	outcomes: {
		usual: 'The default or your other value is used',
		untranslated: 'It is shown as it is',
		unknownPlace: 'Nothing moves',
	},
	allowed: {
		choice: ({ allowed }) => allowed.join(', '),
		number: ({ min, max, unit }) => `${min} to ${max} ${unit}`,
		phone: () => 'a phone number such as 555-0100',
		url: () => 'an https:// address',
		image: ({ most }) => `an address on this site, or data:image/…;base64 of at most ${most} characters`,
		pastDate: () => 'a date such as 2026-11-02, not in the future',
		nextReview: () => 'a date such as 2026-11-02, at most 12 months after reviewedOn',
		stepsHidden: ({ allowed }) => `a list of ${allowed.join(', ')}, each once; the other steps hold what must be said`,
		stepsOrder: ({ allowed }) =>
			`a list of ${allowed.join(', ')}, each once; health-check before iv; the other steps stay`,
		addedSteps: ({ most }) => `a list of at most ${most} steps {"after", "title", "text"}`,
		addedPart: ({ allowed }) => allowed.join(', '),
		addedAfter: ({ allowed }) => allowed.join(', '),

		notText: ({ languages }) =>
			languages ? `text, or {${languages.map((language) => `"${language}": text`).join(', ')}}` : 'text',
		language: ({ languages }) => languages.join(' or '),
		tooLong: ({ most }) => `one line, at most ${most} characters`,
		markup: () => 'no <markup>',
		noWords: () => 'words',
		alphabet: () => 'letters of one alphabet in a word',
		dose: () => 'no dose',
		claim: ({ claim }) => `text without "${claim}": promise and sell nothing`,
		money: () => 'money in costText and disclosure only',
		driving: () => 'no driving: say it in noDriveTime',
		stopsMedicine: () => 'nothing that stops a medicine ("Ask us" is fine)',
		softens: () => 'nothing that softens a rule: an adult takes you home, and patients call for help',
		companion: () => 'an adult takes you home',
		alcohol: () => 'a "no", for 24 hours after or more',
		recommended: () => 'nothing recommended',
		doorCount: () => 'no number of doors or receptors: the picture shows the range',
		successRate: () => 'no share of people whom it helped: the studies are shown with both of their numbers',

		unreadable: () => 'a value',
		notAnObject: () => 'an object',
		unknownSetting: ({ allowed }) => allowed.join(', '),
		notJson: () => 'JSON',
		httpStatus: ({ status }) => `an address that answers with JSON (the server answered ${status})`,
		fetchFailed: ({ reason }) => `an address that answers with JSON (${reason})`,
		untranslated: ({ language }) => `text in ${language} too`,
		unknownPlace: ({ allowed }) => allowed.join(', '),
	},
};
