/** Values, sources and what is said about the wrong ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localText, parseSettingsJson, readSettings, SETTING_KEYS, type SettingKey } from '../../../src/clinic/index';

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
	const cases: readonly (readonly [SettingKey, readonly unknown[], readonly unknown[]])[] = [
		['visitType', ['medium', 'Short', 1, null, ''], ['short', 'long', 'hospital']],
		['adultOvernight', [true, 'maybe'], ['yes', 'no', 'ask']],
		[
			'noDriveTime',
			[23.9, 12, '12', 169, 0, -24, NaN, Infinity, '24h', '', '0x20', [24], 24n],
			[24, 24.5, 168, '48', ' 24 '],
		],
		['bpInterval', [15.1, 16, 0, 0.9, -5, '0', '20', null], [15, 1, '15', '7.5']],
		['idleMinutes', [0, 0.5, 61, 'five'], [1, 60, '5']],
		[
			'clinicPhone',
			[
				'',
				'  ',
				'12',
				'call us',
				'tel:',
				'555-0100;ext=1',
				'<555-0100>',
				'https://clinic.example',
				5550100,
				'555\n0100',
				'5'.repeat(41),
			],
			['(555) 555-0100', '+1 555.555.0100', '555-0100 ext 2', '555-0100 ext. 22', '555-0100x22', '911'],
		],
		['emergencyNumber', ['', ' ', null, '11', false], ['112', '911', '999']],
		['crisisLine', ['', ' ', null], ['116 123', '988']],
		[
			'pageUrl',
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
			[
				'2026-02-30',
				'2026-13-01',
				'02/11/2026',
				'2026-1-1',
				'2026-11-23',
				'2026-11-02T00:00',
				'0202-11-02',
				20261102,
				'',
				['2026-11-02'],
			],
			['2026-11-22', '2024-02-29'],
		],
		['nextReview', ['2027-02-29', 'soon'], ['2027-02-28', '2020-01-01']],
	];
	for (const [key, wrong, right] of cases) {
		it.each(wrong.map((value) => [value]))(`${key} refuses a wrong value (case %#)`, (value) => {
			const { settings, problems } = read({ [key]: value });
			expect(settings[key]).toEqual(read().settings[key]);
			expect(problems).toHaveLength(1);
			expect(problems[0]).toMatchObject({ path: key });
			expect(problems[0]!.message).toMatch(/^Given .*; allowed: .* The default or your other value is used\.$/s);
		});
		it.each(right.map((value) => [value]))(`${key} takes %j`, (value) => {
			const { settings, problems } = read({ [key]: value });
			expect(problems).toEqual([]);
			expect(String(settings[key])).toBe(
				typeof value === 'string' && key.endsWith('e') ? value.trim() : String(value).trim(),
			);
		});
	}

	it('a phone may be written as a link', () => {
		expect(read({ clinicPhone: 'tel:+15555550100' }).settings.clinicPhone).toBe('+15555550100');
	});

	it('the next review is at most 12 months after the last', () => {
		const reviewedOn = '2026-11-02';
		expect(read({ reviewedOn, nextReview: '2027-11-02' }).settings.nextReview).toBe('2027-11-02');
		const late = read({ reviewedOn, nextReview: '2027-11-03' });
		expect(late.settings).toMatchObject({ reviewedOn });
		expect(late.settings.nextReview).toBeUndefined();
		expect(late.problems).toEqual([{ path: 'nextReview', message: expect.stringContaining('12 months') as string }]);
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
		expect(problems[0]!.message).toBe('Given 2; allowed: 24 to 168 hours. The default or your other value is used.');
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
		expect(problems).toEqual([{ path: 'settings', message: expect.stringContaining('an object') as string }]);
	});

	it('inherited values do not count', () => {
		expect(read(Object.create({ roomType: 'Chair' })).settings.roomType).toBeUndefined();
	});
});

describe('unknown names', () => {
	it('are reported with the names that are known', () => {
		const { problems } = read({ no_drive_time: 24, clinicPone: '555', constructor: 1 });
		expect(problems).toHaveLength(3);
		for (const { path, message } of problems) {
			expect(['no_drive_time', 'clinicPone', 'constructor']).toContain(path);
			expect(message).toContain(`; allowed: ${SETTING_KEYS.join(', ')}.`);
		}
		expect(problems[0]!.message).toContain('Given "no_drive_time";');
	});
	it('"$schema" is none', () => expect(read({ $schema: './settings.schema.json' }).problems).toEqual([]));
	it('"__proto__" from JSON is one, and changes nothing', () => {
		const { settings, problems } = read(JSON.parse('{"__proto__": {"roomType": "Chair"}, "lineType": "IV"}'));
		expect(problems).toHaveLength(1);
		expect(problems[0]!.message).toContain('"__proto__"');
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

describe('messages', () => {
	it('show 60 characters of what was given, without control characters', () => {
		const { problems } = read({ visitType: '\u0007\u202E' + 'x'.repeat(1_000_000), ['k\n'.repeat(1000)]: 1 });
		expect(problems[0]!.message).toContain(`"${'x'.repeat(58)}"`);
		expect(problems[1]!.message).toContain(`"${'k'.repeat(30)}"`);
	});
	it.each([
		[null, 'null'],
		[10n, '10'],
		[Symbol('s'), 'Symbol(s)'],
		[() => 0, 'an object or a list'],
		[[1], 'an object or a list'],
		[{ a: 1 }, 'an object or a list'],
	])('name %s', (given, shown) => {
		expect(read({ visitType: given }).problems[0]!.message).toContain(`Given ${shown};`);
	});
});

describe('settings as JSON', () => {
	it('gives what the text holds', () => {
		expect(parseSettingsJson(' {"roomType": "Chair"} ', 'settings')).toEqual({ value: { roomType: 'Chair' } });
	});
	it.each(['', '{', '{"a": 1,}', '['.repeat(200_000), '\u0000<b>'])('says what cannot be read (case %#)', (text) => {
		const read = parseSettingsJson(text, 'settings-src');
		expect(read).toEqual({
			problem: { path: 'settings-src', message: expect.stringContaining('allowed: JSON') as string },
		});
		expect(JSON.stringify(read).length).toBeLessThan(300);
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
