/** Which values are used, from which source. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	FIELDS,
	localText,
	parseSettingsJson,
	readSettings,
	SETTING_KEYS,
	type Field,
	type SettingKey,
	type ValueCode,
} from '../../../src/clinic/index';

const TODAY = new Date(2026, 10, 22);

function read(...sources: unknown[]): ReturnType<typeof readSettings> {
	return readSettings(sources, TODAY);
}

describe('without settings', () => {
	it('the defaults hold and nothing is wrong', () => {
		expect(read(undefined, null, {})).toEqual({
			settings: {
				emergencyNumber: '911',
				crisisLine: '988',
				visitType: 'short',
				adultOvernight: 'ask',
				noDriveTime: 24,
				idleMinutes: 5,
			},
			problems: [],
		});
	});
});

describe('single values', () => {
	/** The value that is used, and whether anything was wrong. */
	const use = (key: SettingKey, value: unknown) => {
		const { settings, problems } = read({ [key]: value });
		expect(problems.every(({ path }) => path === key)).toBe(true);
		if (problems.length) expect(settings[key]).toEqual(read().settings[key]);
		return { used: settings[key], codes: problems.map(({ code }) => code) };
	};

	const EXAMPLES: readonly (readonly [SettingKey, ValueCode, wrong: readonly unknown[], right: readonly unknown[]])[] =
		[
			['visitType', 'choice', ['medium', 'Short', 1, null, ''], ['short', 'long', 'hospital']],
			['adultOvernight', 'choice', [true, 'maybe'], ['yes', 'no', 'ask']],
			[
				'clinicPhone',
				'phone',
				['', '  ', '12', 'call us', 'tel:', '<555-0100>', 'https://clinic.example', 5550100, '5'.repeat(41)],
				['(555) 555-0100', '+1 555.555.0100', '555-0100 ext 2', '555-0100 ext. 22', '555-0100x22', '911'],
			],
			['emergencyNumber', 'phone', ['', ' ', null, '11', false], ['112', '911', '999']],
			['crisisLine', 'phone', ['', ' ', null], ['116 123', '988']],
			[
				'pageUrl',
				'url',
				[
					'http://clinic.example',
					'clinic.example',
					'javascript:alert(1)',
					'https://',
					'https://me:pw@clinic.example',
					'https://clinic.example/<b>',
					'https://clinic.example/\u202Ea',
					'https://' + 'a'.repeat(402),
					'',
					7,
				],
				['https://clinic.example', 'https://clinic.example/a?b=c#d'],
			],
			[
				'reviewedOn',
				'pastDate',
				['02/11/2026', '2026-1-1', '2026-11-02T00:00', '0202-11-02', 20261102, '', ['2026-11-02']],
				['2026-11-22', '2024-02-29'],
			],
			['nextReview', 'nextReview', ['2027-02-29', 'soon'], ['2027-02-28', '2020-01-01']],
		];
	it.each(EXAMPLES)('%s: only right values are used', (key, code, wrong, right) => {
		for (const value of wrong) expect([value, use(key, value).codes]).toEqual([value, [code]]);
		for (const value of right) expect(use(key, value)).toEqual({ used: value, codes: [] });
	});

	const NUMBERS = SETTING_KEYS.flatMap((key) => {
		const field: Field = FIELDS[key];
		return field.kind === 'number' ? [{ key, min: field.min, max: field.max }] : [];
	});
	it.each(NUMBERS)('$key: numbers from $min to $max, also as text', ({ key, min, max }) => {
		const near = [min, max].flatMap((limit) => [limit - 0.1, limit, limit + 0.1]);
		const numbers = fc.oneof(fc.constantFrom(...near), fc.integer({ min: -1, max: 200 }), fc.double());
		fc.assert(
			fc.property(numbers, fc.constantFrom('', ' '), (value, space) => {
				const { used, codes } = use(key, value);
				expect(codes).toEqual(value >= min && value <= max ? [] : ['number']);
				if (codes.length === 0) expect(used).toBe(value);
				// Text with up to 4 digits on each side of the point counts as its number.
				const text = value.toFixed(4);
				if (Math.abs(value) < 10_000) expect(use(key, `${space}${text}${space}`)).toEqual(use(key, Number(text)));
			}),
		);
		for (const value of [NaN, Infinity, '24h', '', '0x20', [min], BigInt(min), null, 'five']) {
			expect(use(key, value).codes).toEqual(['number']);
		}
	});

	it('a review was on a day that the calendar has, and not later than the day that it is anywhere', () => {
		const two = (part: number) => String(part).padStart(2, '0');
		const parts = fc.tuple(
			fc.integer({ min: 2000, max: 2030 }),
			fc.integer({ max: 13, min: 0 }),
			fc.integer({ max: 32, min: 0 }),
		);
		fc.assert(
			fc.property(parts, ([year, month, day]) => {
				const date = new Date(year, month - 1, day);
				const exists = date.getMonth() === month - 1 && date.getDate() === day;
				// Tomorrow may be today already where the clinic is.
				if (date > TODAY && date <= new Date(2026, 10, 23)) return;
				const { codes } = use('reviewedOn', `${year}-${two(month)}-${two(day)}`);
				expect(codes).toEqual(exists && date <= TODAY ? [] : ['pastDate']);
			}),
			{ numRuns: 300 },
		);
	});

	it('a phone may be written as a link', () => {
		expect(read({ clinicPhone: 'tel:+15555550100' }).settings.clinicPhone).toBe('+15555550100');
	});

	it('the next review is at most 12 months after the last', () => {
		const reviewedOn = '2026-11-02';
		expect(read({ reviewedOn, nextReview: '2027-11-02' }).settings.nextReview).toBe('2027-11-02');
		const late = read({ reviewedOn, nextReview: '2027-11-03' });
		expect(late.settings).toMatchObject({ reviewedOn });
		expect(late.settings.nextReview).toBeUndefined();
		expect(late.problems).toMatchObject([{ path: 'nextReview', code: 'nextReview' }]);
		expect(read({ reviewedOn, nextReview: '2026-11-01' }).problems).toHaveLength(1);
		expect(read({ reviewedOn: '2024-02-29', nextReview: '2025-03-01' }).problems).toHaveLength(1);
	});
});

describe('several sources', () => {
	it('the last valid value wins, key by key', () => {
		const { settings } = read(
			{ clinicName: 'A', clinicPhone: '555-0100' },
			{ clinicName: 'B', roomType: 'Chair' },
			{ clinicName: 'C', clinicPhone: undefined },
		);
		expect(settings).toMatchObject({ clinicName: 'C', clinicPhone: '555-0100', roomType: 'Chair' });
	});

	it('a wrong value leaves the weaker one', () => {
		const { settings, problems } = read({ noDriveTime: 48 }, { noDriveTime: 2 });
		expect(settings.noDriveTime).toBe(48);
		expect(problems).toMatchObject([{ path: 'noDriveTime', params: { given: 2, min: 24, max: 168, unit: 'hours' } }]);
	});

	it('a text is taken whole: two sources never speak two rules in two languages', () => {
		const { settings } = read({ foodRule: { en: 'A', es: 'B' } }, { foodRule: { en: 'C' } });
		expect(settings.foodRule).toEqual({ en: 'C' });
	});

	it('a next review that does not fit leaves a weaker one that does', () => {
		const { settings } = read({ nextReview: '2027-05-01' }, { reviewedOn: '2026-11-02', nextReview: '2029-01-01' });
		expect(settings.nextReview).toBe('2027-05-01');
	});

	it.each([['text'], [[{}]], [5], [true], [() => 0], [Symbol('s')]])('%s is no source', (source) => {
		const { settings, problems } = read({ roomType: 'Chair' }, source);
		expect(settings.roomType).toBe('Chair');
		expect(problems).toEqual([{ path: 'settings', code: 'notAnObject', params: { given: source } }]);
	});

	it('inherited values do not count', () => {
		expect(read(Object.create({ roomType: 'Chair' })).settings.roomType).toBeUndefined();
	});
});

describe('unknown names', () => {
	it('are reported with the names that are known', () => {
		const { problems } = read({ no_drive_time: 24, clinicPone: '555', constructor: 1 });
		expect(problems).toEqual(
			['no_drive_time', 'clinicPone', 'constructor'].map((given) => ({
				path: given,
				code: 'unknownSetting',
				params: { given, allowed: SETTING_KEYS },
			})),
		);
	});
	it('"$schema" is none', () => expect(read({ $schema: './settings.schema.json' }).problems).toEqual([]));
	it('"__proto__" from JSON is one, and changes nothing', () => {
		const { settings, problems } = read(JSON.parse('{"__proto__": {"roomType": "Chair"}, "lineType": "IV"}'));
		expect(problems).toMatchObject([{ path: '__proto__', code: 'unknownSetting' }]);
		expect(settings.roomType).toBeUndefined();
		expect(settings.lineType).toBe('IV');
		expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
	});
	it('are listed 20 at most of a source, and problems 100 at most', () => {
		const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`unknownName${index}`, 1]));
		expect(read(many).problems).toHaveLength(20);
		const wrong = Object.fromEntries(SETTING_KEYS.map((key) => [key, null]));
		expect(read(wrong, wrong, wrong, wrong).problems).toHaveLength(100);
	});
});

describe('settings as JSON', () => {
	it('gives what the text holds', () => {
		expect(parseSettingsJson(' {"roomType": "Chair"} ', 'settings')).toEqual({ value: { roomType: 'Chair' } });
	});
	it.each(['', '{', '{"a": 1,}', '['.repeat(200_000), '\u0000<b>'])('says what cannot be read (case %#)', (text) => {
		const problem = { path: 'settings-src', code: 'notJson', params: { given: text } };
		expect(parseSettingsJson(text, 'settings-src')).toEqual({ problem });
	});
});

describe('local text', () => {
	it('is the wanted language, else the other with its name, else as written', () => {
		expect(localText({ en: 'Chair', es: 'Sillón' }, 'es')).toEqual({ text: 'Sillón', lang: 'es' });
		expect(localText({ en: 'Chair' }, 'es')).toEqual({ text: 'Chair', lang: 'en' });
		expect(localText({ es: 'Sillón' }, 'en')).toEqual({ text: 'Sillón', lang: 'es' });
		expect(localText('Chair', 'es')).toEqual({ text: 'Chair', lang: null });
		expect(localText(undefined, 'en')).toBeUndefined();
	});
});

describe('the example clinic', () => {
	const path = new URL('../../../public/examples/example-clinic.settings.json', import.meta.url);
	const example = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	it('is complete and has no problems', () => {
		expect(read(example)).toEqual({ settings: example, problems: [] });
		expect(Object.keys(example).sort()).toEqual([...SETTING_KEYS].sort());
	});
	it('is clearly an example', () => {
		expect(example).toMatchObject({ clinicName: 'Example Headache Clinic', reviewedBy: 'Example reviewer (replace)' });
	});
});
