/** The JSON Schema says what the reader does, as far as shapes go. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, readSettings, SETTING_KEYS, settingsJsonSchema, type SettingKey } from '../../../src/clinic/index';
import { FIELD_DOCS } from '../../../src/clinic/fieldDocs';

const TODAY = new Date(2026, 10, 22);

interface Schema {
	readonly $ref?: string;
	readonly anyOf?: readonly Schema[];
	readonly type?: string;
	readonly enum?: readonly unknown[];
	readonly minimum?: number;
	readonly maximum?: number;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly minProperties?: number;
	readonly maxItems?: number;
	readonly minItems?: number;
	readonly uniqueItems?: boolean;
	readonly items?: Schema;
	readonly required?: readonly string[];
	readonly pattern?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: boolean;
	readonly default?: unknown;
	readonly examples?: readonly unknown[];
	readonly description?: string;
	readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = settingsJsonSchema() as Schema;

/** As much of JSON Schema as the settings' one uses. */
function fits(value: unknown, at: Schema): boolean {
	if (at.$ref) return fits(value, schema.$defs![at.$ref.replace('#/$defs/', '')]!);
	if (at.anyOf && !at.anyOf.some((one) => fits(value, one))) return false;
	if (at.enum && !at.enum.includes(value)) return false;
	if (at.type === 'array') {
		if (!Array.isArray(value) || value.length > (at.maxItems ?? Infinity) || value.length < (at.minItems ?? 0))
			return false;
		if (at.uniqueItems && new Set(value).size < value.length) return false;
		return value.every((item) => fits(item, at.items!));
	}
	if (at.type && typeof value !== at.type) return false;
	if (typeof value === 'string') {
		const { length } = [...value];
		if (length < (at.minLength ?? 0) || length > (at.maxLength ?? Infinity)) return false;
		if (at.pattern && !new RegExp(at.pattern, 'u').test(value)) return false;
	}
	if (typeof value === 'number') {
		if (value < (at.minimum ?? -Infinity) || value > (at.maximum ?? Infinity)) return false;
	}
	if (at.type === 'object') {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
		const entries = Object.entries(value);
		if (entries.length < (at.minProperties ?? 0)) return false;
		if (!(at.required ?? []).every((key) => Object.hasOwn(value, key))) return false;
		return entries.every(([key, part]) => {
			const known = Object.hasOwn(at.properties ?? {}, key) ? at.properties![key] : undefined;
			return known ? fits(part, known) : at.additionalProperties !== false;
		});
	}
	return true;
}

function problemsWith(key: SettingKey, value: unknown): number {
	return readSettings([{ [key]: value }], TODAY).problems.length;
}

const words = fc
	.array(fc.constantFrom('chair', 'dim', 'sillón', '3', 'hours'), { minLength: 40, maxLength: 60 })
	.map((all) => all.join(' '));
const plain = fc.oneof(
	words,
	words.map((all) => all.slice(0, 240)),
	fc.constantFrom(
		'',
		'short',
		'yes',
		'24',
		'15',
		'16',
		'200',
		'12.5',
		'5',
		'555-0100',
		'55',
		'tel:988',
		'2026-11-02',
		'2026-11-2',
		'https://a.example',
		'http://a.example',
		'/logo.png',
		'//a.example/logo.png',
		'data:image/png;base64,AAAA',
		'data:text/html;base64,AAAA',
	),
);
const steps = fc.array(fc.constantFrom<unknown>('room', 'recovery', 'check-in', 'morning', 'going-home', 5), {
	maxLength: 4,
});
const addedSteps = fc.array(
	fc.record(
		{
			after: fc.constantFrom<unknown>('room', 'overview', 'nowhere', 5),
			title: fc.oneof(plain, fc.dictionary(fc.constantFrom('en', 'es', 'fr'), plain)),
			text: fc.oneof(plain, fc.array(plain, { maxLength: 5 })),
			more: plain,
		},
		{ requiredKeys: [] },
	),
	{ maxLength: 5 },
);
const value: fc.Arbitrary<unknown> = fc.oneof(
	plain,
	steps,
	addedSteps,
	fc.dictionary(fc.constantFrom('en', 'es', 'fr'), plain),
	fc.integer({ min: -2, max: 200 }),
	fc.constantFrom<unknown>(null, true, [], {}, 15.5, 24.5, 0),
);

describe('the JSON Schema', () => {
	it('takes whatever the reader takes', () => {
		fc.assert(
			fc.property(fc.constantFrom(...SETTING_KEYS), value, (key, given) => {
				if (problemsWith(key, given) === 0) expect(fits({ [key]: given }, schema)).toBe(true);
			}),
			{ numRuns: 3000 },
		);
	});

	it('refuses whatever the reader refuses for its shape, of words that break no other rule', () => {
		// Numeric text has no limits in JSON Schema, and a rule for alcohol needs a "no": those only the reader knows.
		const readerOnly = (key: SettingKey, given: unknown): boolean =>
			// Nor does it know which site a page is on, and which order of steps makes a day.
			['alcoholRule', 'logo'].includes(key) || (typeof given === 'string' && FIELDS[key].kind === 'number');
		fc.assert(
			fc.property(fc.constantFrom(...SETTING_KEYS), value, (key, given) => {
				if (problemsWith(key, given) > 0 && !readerOnly(key, given)) expect(fits({ [key]: given }, schema)).toBe(false);
			}),
			{ numRuns: 3000 },
		);
	});

	it('knows every setting and no other, and "$schema"', () => {
		expect(Object.keys(schema.properties!).sort()).toEqual(['$schema', ...SETTING_KEYS].sort());
		expect(schema.additionalProperties).toBe(false);
	});

	it('has the defaults that hold', () => {
		const { settings } = readSettings([], TODAY);
		for (const key of SETTING_KEYS) expect(schema.properties![key]!.default, key).toEqual(settings[key]);
	});

	it('has an example of every setting that the reader takes', () => {
		for (const key of SETTING_KEYS) {
			const { examples, description } = schema.properties![key]!;
			expect(description, key).toMatch(/\.$/);
			expect(examples, key).toEqual([FIELD_DOCS[key].example]);
			expect(problemsWith(key, examples![0]), key).toBe(0);
			expect(fits({ [key]: examples![0] }, schema), key).toBe(true);
		}
	});

	it('is JSON', () => expect(JSON.parse(JSON.stringify(schema))).toEqual(schema));
});
