/** Whatever is given: it never throws, never loses what is good, never breaks a lock. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	daySteps,
	HIDABLE_STEPS,
	parseSettingsJson,
	readSettings,
	SETTING_KEYS,
	untranslated,
	type ClinicSettings,
	type Problem,
} from '../../../src/clinic/index';
import { DAY_STEP_IDS } from '../../../src/content/ids';
import { problemMessage } from '../../support/problemMessage';

const TODAY = new Date(2026, 10, 22);
const REFUSED = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]|<[^>]*>/u;

const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ maxLength: 40 }),
	fc.constantFrom(
		'24',
		'12',
		'911',
		'',
		' ',
		'<b>',
		'\u202E',
		'2026-11-02',
		'2027-11-01',
		'short',
		'You may drive home',
		'safe',
		'tel:',
		'https://x',
	),
);
/** Stand-ins for what fast-check itself cannot carry. Put in by `withHostile`. */
const HOSTILE = new Map<string, () => unknown>([
	['a symbol', () => Symbol('s')],
	['a function', () => () => 0],
	['a revoked proxy', revoked],
	['a throwing proxy', throwing],
	['a cycle', cycle],
]);
function withHostile(given: unknown): unknown {
	if (typeof given === 'string') return HOSTILE.has(given) ? HOSTILE.get(given)!() : given;
	if (typeof given !== 'object' || given === null || Object.getPrototypeOf(given) !== Object.prototype) return given;
	return Object.fromEntries(Object.entries(given).map(([key, part]) => [key, withHostile(part)]));
}

const stepIds = fc.constantFrom<unknown>(...DAY_STEP_IDS, 'lunch', '__proto__', null);
const addedSteps = fc.array(
	fc.record(
		{
			after: stepIds,
			title: fc.oneof(text, fc.record({ en: text, es: text }, { requiredKeys: [] })),
			text: fc.oneof(text, fc.array(text, { maxLength: 6 })),
			extra: text,
		},
		{ requiredKeys: [] },
	),
	{ maxLength: 6 },
);
const value: fc.Arbitrary<unknown> = fc.oneof(
	text,
	fc.array(stepIds, { maxLength: 6 }),
	addedSteps,
	fc.record({ en: text, es: text }, { requiredKeys: [] }),
	fc.double(),
	fc.integer({ min: -5, max: 200 }),
	fc.jsonValue(),
	fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
	fc.constantFrom(...HOSTILE.keys()),
);
const names: readonly string[] = [...SETTING_KEYS, '__proto__', 'constructor'];
const source = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value);

function revoked(): unknown {
	const { proxy, revoke } = Proxy.revocable({}, {});
	revoke();
	return proxy;
}
function throwing(): unknown {
	const fail = (): never => {
		throw new Error('no');
	};
	return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail });
}
function cycle(): unknown {
	const self: Record<string, unknown> = {};
	self.en = self;
	return self;
}

/** Every text in a value, however deep. */
function textsIn(held: unknown): string[] {
	if (typeof held === 'string') return [held];
	return Object.values(Object(held) as object).flatMap(textsIn);
}

function expectLocks(settings: ClinicSettings, problems: readonly Problem[]): void {
	expect(settings.noDriveTime).toBeGreaterThanOrEqual(24);
	expect(settings.noDriveTime).toBeLessThanOrEqual(168);
	expect(settings.bpInterval ?? 15).toBeGreaterThanOrEqual(1);
	expect(settings.bpInterval ?? 15).toBeLessThanOrEqual(15);
	expect(settings.idleMinutes).toBeGreaterThanOrEqual(1);
	expect(settings.idleMinutes).toBeLessThanOrEqual(60);
	expect(settings.emergencyNumber).toMatch(/\d/);
	expect(settings.crisisLine).toMatch(/\d/);
	expect(['short', 'long', 'hospital']).toContain(settings.visitType);
	expect(['yes', 'no', 'ask']).toContain(settings.adultOvernight);
	// Of the day, what is locked is always there, in its order.
	const steps = daySteps(settings);
	const locked = DAY_STEP_IDS.filter((step) => !(HIDABLE_STEPS as readonly string[]).includes(step));
	expect(steps.filter((step) => (locked as readonly string[]).includes(step))).toEqual(locked);
	expect(new Set(steps).size).toBe(steps.length);
	expect(steps.length).toBeLessThanOrEqual(DAY_STEP_IDS.length + 4);
	if (steps.includes('room')) expect(steps.indexOf('check-in')).toBeLessThan(steps.indexOf('room'));
	if (settings.logo) expect(settings.logo).toMatch(/^(data:image\/|(?!\/\/)[^:]*$)/);
	for (const [key, held] of Object.entries(settings)) {
		expect(SETTING_KEYS).toContain(key);
		for (const words of textsIn(held)) {
			expect(words).not.toMatch(REFUSED);
			expect(words.trim()).not.toBe('');
		}
	}
	expect(problems.length).toBeLessThanOrEqual(100);
	for (const problem of problems) {
		expect(problem.path + problemMessage(problem)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
	}
}

describe('whatever is given', () => {
	it('no lock breaks and nothing throws', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(source, value), { maxLength: 4 }), (sources) => {
				const { settings, problems } = readSettings(sources.map(withHostile), TODAY);
				expectLocks(
					settings,
					[...problems, ...untranslated(settings, 'en'), ...untranslated(settings, 'es', 'en')].slice(0, 100),
				);
			}),
			{ numRuns: 500 },
		);
	});

	it('good settings are never lost to bad ones beside or above them', () => {
		const good = { clinicPhone: '(555) 555-0100', roomType: { es: 'Sillón' }, noDriveTime: 48 };
		fc.assert(
			fc.property(source, source, (weak, strong) => {
				const above = withHostile(strong) as Record<string, unknown>;
				for (const key of Object.keys(good)) delete above[key];
				expect(
					readSettings([withHostile(weak), { ...above, ...good }, revoked(), throwing()], TODAY).settings,
				).toMatchObject(good);
				expect(readSettings([good, above], TODAY).settings).toMatchObject(good);
			}),
		);
	});

	it('any text is JSON or a problem', () => {
		fc.assert(
			fc.property(fc.oneof(text, fc.json()), (json) => {
				const parsed = parseSettingsJson(json, 'settings');
				if ('problem' in parsed) expectLocks(readSettings([], TODAY).settings, [parsed.problem]);
				else expectLocks(readSettings([parsed.value], TODAY).settings, []);
			}),
		);
	});

	it('reading what was read changes nothing', () => {
		fc.assert(
			fc.property(source, (given) => {
				const { settings } = readSettings([withHostile(given)], TODAY);
				expect(readSettings([settings], TODAY)).toEqual({ settings, problems: [] });
			}),
		);
	});

	it('getters that throw lose only themselves', () => {
		const given = {
			get foodRule(): string {
				throw new Error('no');
			},
			roomType: 'Chair',
		};
		const { settings, problems } = readSettings([given], TODAY);
		expect(settings.roomType).toBe('Chair');
		expect(problems).toEqual([{ path: 'foodRule', code: 'unreadable', params: { given } }]);
	});

	it('a megabyte of text is refused everywhere, and told in a few words', () => {
		const huge = 'drive '.repeat(200_000);
		const given = Object.fromEntries([...SETTING_KEYS, huge].map((key) => [key, huge]));
		const { settings, problems } = readSettings([given], TODAY);
		expect(settings).toEqual(readSettings([], TODAY).settings);
		expect(problems.length).toBeGreaterThan(SETTING_KEYS.length);
		for (const problem of problems) expect((problem.path + problemMessage(problem)).length).toBeLessThan(2000);
	});

	// A rule that goes back and forth without end would not come to the expectation: the time limit of every test ends it.
	it('every text of allowed length comes to an end', () => {
		const slow = [
			'drive '.repeat(40),
			'not to '.repeat(34),
			'ask '.repeat(60),
			'no a b '.repeat(34),
			'balance a '.repeat(24),
			'no fda '.repeat(34),
			'. solo'.repeat(40),
			'1 1 '.repeat(60),
			'<'.repeat(240),
		];
		for (const words of slow) {
			const { problems } = readSettings([Object.fromEntries(SETTING_KEYS.map((key) => [key, words]))], TODAY);
			expect(problems.map(({ path }) => path)).toContain('visitType');
		}
	});
});
