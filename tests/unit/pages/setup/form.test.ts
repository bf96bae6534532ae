import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, SETTING_KEYS, type Problem, type ValueCode } from '../../../../src/clinic';
import { STEP_IDS } from '../../../../src/content';
import { THEMES } from '../../../../src/ui/themes';
import { checklist, type Checked } from '../../../../src/pages/setup/checklist';
import { acceptedSettings, editedText, oneLine, withValue, withWords } from '../../../../src/pages/setup/draft';
import { isRefusal, refusalOf } from '../../../../src/pages/setup/refusals';
import { FORM_SECTIONS, keysOf, PLACEMENTS } from '../../../../src/pages/setup/sections';
import { SETUP_WORDS } from '../../../../src/pages/setup/words';

const TODAY = new Date('2026-11-25T12:00:00');

describe('the form', () => {
	it('has every setting once, and knows a place that is there', () => {
		expect(FORM_SECTIONS.flatMap(keysOf).sort()).toEqual([...SETTING_KEYS].sort());
		for (const { shown } of Object.values(PLACEMENTS)) {
			// `added-1` is the first of a clinic's own steps.
			if (typeof shown !== 'string') expect([...STEP_IDS[shown.chapter], 'added-1']).toContain(shown.step);
		}
	});

	it('has words for every setting in both languages', () => {
		for (const key of SETTING_KEYS) {
			expect(SETUP_WORDS.en.fields[key].label).toMatch(/\w/);
			expect(SETUP_WORDS.es.fields[key].label).toMatch(/\w/);
		}
	});

	it('has the same slots in both languages', () => {
		const slots = (value: unknown): unknown =>
			typeof value === 'string'
				? (value.match(/\{\w+\}/g) ?? []).sort()
				: Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, slots(part)]));
		const { fields: _en, ...en } = SETUP_WORDS.en;
		const { fields: _es, ...es } = SETUP_WORDS.es;
		expect(slots(es)).toEqual(slots(en));
	});
});

describe('what is wrong with a value', () => {
	const PROBLEMS: readonly (readonly [problem: Problem<ValueCode>, en: string, es: string])[] = [
		[
			{ path: 'noDriveTime', code: 'number', params: { given: 2, min: 24, max: 168, unit: 'hours' } },
			'Use a number from 24 to 168 hours.',
			'Use un número de 24 a 168 horas.',
		],
		[
			{ path: 'roomType', code: 'claim', params: { given: 'A safe room', claim: 'safe' } },
			'Leave out “safe”. Say what happens, without a promise or a sales word.',
			'Quite «safe». Diga qué pasa, sin promesas ni palabras de venta.',
		],
		[
			{ path: 'roomType', code: 'tooLong', params: { given: '', most: 240 } },
			'Use at most 240 characters, without special signs.',
			'Use como máximo 240 caracteres, sin signos especiales.',
		],
		[
			{ path: 'stepsAdded', code: 'addedSteps', params: { given: '', most: 4 } },
			'Each step needs a place, a title and a text. There can be at most 4.',
			'Cada paso necesita un lugar, un título y un texto. Puede haber 4 como máximo.',
		],
		[
			{ path: 'foodRule', code: 'dose', params: { given: '5 mg' } },
			SETUP_WORDS.en.refusals.dose,
			SETUP_WORDS.es.refusals.dose,
		],
	];

	it.each(PROBLEMS)('is said in the words of the page: %j', (problem, en, es) => {
		expect(refusalOf(SETUP_WORDS.en, problem)).toBe(en);
		expect(refusalOf(SETUP_WORDS.es, problem)).toBe(es);
	});

	it('has no other slots than those that are filled in', () => {
		const filled = PROBLEMS.map(([{ code }]) => code);
		for (const { refusals } of Object.values(SETUP_WORDS)) {
			for (const [code, sentence] of Object.entries(refusals)) {
				expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
				if (!filled.includes(code as ValueCode)) expect(sentence).not.toMatch(/[{}]/);
			}
		}
	});

	it('is a problem with a value: the page tells of unknown names elsewhere', () => {
		const problemsOf = (source: object) => readSettings([source], TODAY).problems;
		expect(problemsOf({ foodRule: 7, noDriveTime: 2 }).map((each) => isRefusal(SETUP_WORDS.en, each))).toEqual([
			true,
			true,
		]);
		expect(problemsOf({ 'foodRule.x': 7 }).map((each) => isRefusal(SETUP_WORDS.en, each))).toEqual([false]);
	});
});

describe('a draft', () => {
	it('loses a setting that is emptied, and nothing else', () => {
		expect(withValue({ a: 1, clinicPhone: '555-0100' }, 'clinicPhone', undefined)).toEqual({ a: 1 });
	});

	it('edits one language, and keeps what the form does not know', () => {
		expect(withWords({ en: 'A', fr: 'B' }, 'es', 'C')).toEqual({ en: 'A', fr: 'B', es: 'C' });
		expect(withWords({ en: 'A' }, 'en', ' ')).toBeUndefined();
		expect(withWords('A', 'en', 'B')).toEqual({ en: 'B' });
	});

	it('shows a plain string as one text, and parts as parts', () => {
		expect(editedText('A', false)).toEqual({ one: 'A' });
		expect(editedText({ es: 'B', en: 5 }, true)).toEqual({ each: { en: '', es: 'B' } });
		expect(editedText(undefined, true)).toEqual({ one: '' });
		expect(oneLine('two \n lines')).toBe('two lines');
	});

	it('gives a page what holds of it', () => {
		const draft = { clinicName: 'A', clinicPhone: 'none', foodRule: { en: 'Ask us.', es: 'seguro' }, nonsense: 1 };
		expect(acceptedSettings(draft, TODAY)).toEqual({ clinicName: 'A', foodRule: { en: 'Ask us.' } });
	});
});

describe('the checklist', () => {
	const checked = (draft: Record<string, unknown>, more: Partial<Checked> = {}): Checked => ({
		settings: readSettings([draft], TODAY).settings,
		problemKeys: [],
		unknown: [],
		unreviewed: [],
		saved: false,
		ticked: [],
		today: TODAY,
		...more,
	});
	const open = (given: Checked) =>
		checklist(given)
			.filter(({ done }) => !done)
			.map(({ id }) => id);
	const REVIEWED = {
		clinicPhone: '555-0100',
		reviewedBy: 'Dr. Example',
		reviewedOn: '2026-11-02',
		nextReview: '2027-11-01',
	};

	it('asks for everything at first', () => {
		expect(open(checked({}))).toEqual([
			'phone',
			'reviewer',
			'reviewDate',
			'nextReview',
			'translator',
			'upload',
			'room',
			'saved',
		]);
	});

	it('has the Spanish open until somebody says that a translator has read it', () => {
		const all = { saved: true, ticked: ['upload', 'room'] } as const;
		expect(open(checked(REVIEWED, all))).toEqual(['translator']);
		expect(open(checked(REVIEWED, { ...all, ticked: ['upload', 'room', 'translator'] }))).toEqual([]);
	});

	it('finds a review that is too old, texts in one language, refused values and unknown names', () => {
		const old = checked({ ...REVIEWED, reviewedOn: '2025-11-02', nextReview: '2026-11-01' });
		expect(open(old)).toContain('reviewDate');
		expect(open(checked({ foodRule: { en: 'Ask us.' } }))).toContain('ownTexts');
		expect(open(checked({ foodRule: 'Ask us.' }))).toContain('ownTexts');
		const both = { clinicName: 'A Clinic', foodRule: { en: 'Ask us.', es: 'Pregunte.' } };
		expect(open(checked(both))).not.toContain('ownTexts');
		const wrong = checklist(checked({}, { problemKeys: ['foodRule'], unknown: ['foo'] }));
		expect(wrong.find(({ id }) => id === 'problems')).toMatchObject({ count: 1, goTo: { key: 'foodRule' } });
		expect(wrong.find(({ id }) => id === 'unknown')).toMatchObject({ names: ['foo'] });
	});

	it('names the languages whose text is not the reviewed one', () => {
		const item = checklist(checked(REVIEWED, { unreviewed: ['es'] })).find(({ id }) => id === 'reviewedText');
		expect(item).toMatchObject({ done: false, names: ['Español'], goTo: { key: 'reviewedText' } });
	});
});

it('has the colours of the explainer’s own themes', () => {
	const css = readFileSync('src/pages/setup/base.css', 'utf8');
	const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, rules]) =>
		Object.fromEntries([...rules!.matchAll(/--ke-(\w+): (#\w+);/g)].map(([, name, color]) => [name, color])),
	);
	expect(Object.keys(light!).length).toBeGreaterThan(8);
	expect(THEMES.soft).toMatchObject(light!);
	expect(THEMES.dim).toMatchObject(dark!);
	expect(Object.keys(dark!).sort()).toEqual(Object.keys(light!).sort());
});
