/** Every code can occur, and has a message in each language. The English ones are what pages are told: they stay. */
import { describe, expect, it } from 'vitest';
import {
	describeProblem,
	ENGLISH_MESSAGES,
	MESSAGES,
	parseSettingsJson,
	problemAt,
	readSettings,
	SETTING_KEYS,
	untranslated,
	type Problem,
	type ProblemCode,
} from '../../../src/clinic/index';
import { DAY_STEP_IDS } from '../../../src/content/ids';
import { problemMessage } from '../../support/problemMessage';

const TODAY = new Date(2026, 10, 22);
const problemsOf = (source: unknown): readonly Problem[] => readSettings([source], TODAY).problems;
const json = (text: string): readonly Problem[] => {
	const parsed = parseSettingsJson(text, 'settings');
	return 'problem' in parsed ? [parsed.problem] : [];
};
const ADDED = { after: 'room', title: 'Our own', text: 'Words.' };

/** For each code: what brings it about, and what the English message then says is allowed. */
const CASES: Readonly<Record<ProblemCode, readonly [problems: readonly Problem[], allowed: string]>> = {
	choice: [problemsOf({ visitType: 'weekend' }), 'short, long, hospital'],
	number: [problemsOf({ noDriveTime: 2 }), '24 to 168 hours'],
	phone: [problemsOf({ clinicPhone: 'call us' }), 'a phone number such as 555-0100'],
	url: [problemsOf({ pageUrl: 'http://clinic.example' }), 'an https:// address'],
	image: [
		problemsOf({ logo: 'https://other.example/logo.png' }),
		'an address on this site, or data:image/…;base64 of at most 200000 characters',
	],
	pastDate: [problemsOf({ reviewedOn: '2027-01-01' }), 'a date such as 2026-11-02, not in the future'],
	nextReview: [problemsOf({ nextReview: 'soon' }), 'a date such as 2026-11-02, at most 12 months after reviewedOn'],
	fingerprint: [
		problemsOf({ reviewedText: '9f86-d081' }),
		'the fingerprint in your review pack, such as 9f86-d081-884c-7d65, one for each language',
	],
	stepsHidden: [
		problemsOf({ stepsHidden: ['infusion'] }),
		'a list of morning, room, each once; the other steps hold what must be said',
	],
	movedStep: [problemsOf({ stepsAdded: [{ ...ADDED, after: 'iv' }] }), 'room, which took over'],
	addedSteps: [problemsOf({ stepsAdded: 'none' }), 'a list of at most 4 steps {"after", "title", "text"}'],
	addedPart: [problemsOf({ stepsAdded: [{ ...ADDED, html: '' }] }), 'after, title, text'],
	addedAfter: [problemsOf({ stepsAdded: [{ ...ADDED, after: 'lunch' }] }), DAY_STEP_IDS.join(', ')],

	notText: [problemsOf({ foodRule: 7 }), 'text, or {"en": text, "es": text}'],
	language: [problemsOf({ foodRule: { fr: 'Rien.' } }), 'en or es'],
	tooLong: [problemsOf({ foodRule: 'x'.repeat(241) }), 'one line, at most 240 characters'],
	lostLetters: [problemsOf({ clinicName: 'Cl\ufffdnica' }), 'whole letters: save the file or page as UTF-8'],
	markup: [problemsOf({ foodRule: '<b>no</b>' }), 'no <markup>'],
	noWords: [problemsOf({ foodRule: '...' }), 'words'],
	alphabet: [problemsOf({ foodRule: 'Nо food' }), 'letters of one alphabet in a word'],
	dose: [problemsOf({ foodRule: 'Take 5 mg.' }), 'no dose'],
	claim: [problemsOf({ roomType: 'A safe room.' }), 'text without "safe": promise and sell nothing'],
	money: [problemsOf({ roomType: 'Only $5.' }), 'money in costText and disclosure only'],
	driving: [problemsOf({ roomType: 'You may drive home.' }), 'no driving: say it in noDriveTime'],
	stopsMedicine: [problemsOf({ medicineRule: 'Stop your pills.' }), 'nothing that stops a medicine ("Ask us" is fine)'],
	softens: [
		problemsOf({ roomType: 'No escort needed.' }),
		'nothing that softens a rule: an adult takes you home, and patients call for help',
	],
	companion: [problemsOf({ rideRule: 'This is optional.' }), 'an adult takes you home'],
	alcohol: [problemsOf({ alcoholRule: 'A glass is fine.' }), 'a "no", for 24 hours after or more'],
	recommended: [problemsOf({ numberOfSessions: 'We recommend six.' }), 'nothing recommended'],
	doorCount: [
		problemsOf({ roomType: 'It blocks 30 of 100 receptors.' }),
		'no number of doors or receptors: the picture shows the range',
	],
	successRate: [
		problemsOf({ roomType: 'It helps 7 out of 10.' }),
		'no share of people whom it helped: the studies are shown with both of their numbers',
	],

	unreadable: [
		problemsOf({
			get foodRule() {
				throw new Error('no');
			},
		}),
		'a value',
	],
	notAnObject: [problemsOf('text'), 'an object'],
	unknownSetting: [problemsOf({ clinicFone: '1' }), SETTING_KEYS.join(', ')],
	notJson: [json('{'), 'JSON'],
	untranslated: [untranslated(readSettings([{ foodRule: { en: 'No.' } }]).settings, 'es'), 'text in es too'],
	// The element brings these about: tests/unit/element/settingsSources.test.ts and tests/browser/settings.spec.ts.
	httpStatus: [
		[problemAt('settingsSrc', { code: 'httpStatus', params: { given: 'a.json', status: 404 } })],
		'an address that answers with JSON (the server answered 404)',
	],
	fetchFailed: [
		[problemAt('settingsSrc', { code: 'fetchFailed', params: { given: 'a.json', reason: 'offline' } })],
		'an address that answers with JSON (offline)',
	],
	unknownPlace: [
		[problemAt('goTo', { code: 'unknownPlace', params: { given: 'prices', allowed: ['day', 'safety'] } })],
		'day, safety',
	],
};

const OUTCOMES: Readonly<Partial<Record<ProblemCode, string>>> = {
	untranslated: 'It is shown as it is',
	unknownPlace: 'Nothing moves',
	movedStep: 'That step is used instead; only its own id hides it',
};

describe.each(Object.entries(CASES))('%s', (code, [problems, allowed]) => {
	it('is the code of what is wrong, and of nothing else', () => {
		expect(problems.map((problem) => problem.code)).toEqual([code]);
	});

	it('has the English message that pages know', () => {
		const outcome = OUTCOMES[code as ProblemCode] ?? 'The default or your other value is used';
		expect(problemMessage(problems[0]!)).toMatch(/^Given ("[^"]*"|[^"]*); allowed: /);
		expect(problemMessage(problems[0]!)).toContain(`; allowed: ${allowed}. ${outcome}.`);
	});

	it('has a Spanish message that names the same values', () => {
		const { path, message } = describeProblem(problems[0]!, MESSAGES.es);
		expect(path).toBe(problems[0]!.path);
		expect(message).toMatch(/^Se dio .+; se permite: .+\. .+\.$/s);
		expect(message).not.toMatch(/\b(the|given|allowed|at most|such as|undefined)\b/);
		const { given: _, unit: _unit, ...params } = problems[0]!.params as unknown as Record<string, unknown>;
		for (const value of Object.values(params).flat()) expect(message).toContain(String(value));
	});
});

it('a text for one language can only be text', () => {
	expect(problemsOf({ foodRule: { en: 5 } }).map(problemMessage)).toEqual([
		'Given 5; allowed: text. The default or your other value is used.',
	]);
});

describe('the given value in a message', () => {
	it('is 60 characters at most, without control characters, and those that are unseen by their code', () => {
		const problems = problemsOf({ visitType: '\u0007\u202E' + 'x'.repeat(1_000_000), ['k\n'.repeat(1000)]: 1 });
		expect(problemMessage(problems[0]!)).toContain(`"<U+202E>${'x'.repeat(58)}"`);
		expect(problemMessage(problems[1]!)).toContain(`"${'k'.repeat(30)}"`);
	});

	it.each([
		[null, 'null'],
		[10n, '10'],
		[Symbol('s'), 'Symbol(s)'],
		[() => 0, 'an object or a list'],
		[[1], 'an object or a list'],
		[{ a: 1 }, 'an object or a list'],
	])('names %s without looking into it', (given, shown) => {
		expect(problemMessage(problemsOf({ visitType: given })[0]!)).toContain(`Given ${shown};`);
	});
});

it('the messages of the embedded script are the English ones', () => expect(MESSAGES.en).toBe(ENGLISH_MESSAGES));
