/** Reads the input of `npm run trace` and explains in one line what is wrong with it. */
import { BLOOD_MODELS, type BloodModel, type Drip, type TraceProtocol } from '../src/model/index';

/** A protocol that can't be run. The message names the field, the given value and what is allowed. */
export class ProtocolError extends Error {}

interface NumberRule {
	readonly min?: number;
	readonly max?: number;
	/** Exclusive lower limit. */
	readonly above?: number;
}

const NON_NEGATIVE: NumberRule = { min: 0 };
const POSITIVE: NumberRule = { above: 0 };

/** More rows than this are surely a mistake. */
const MOST_ROWS = 10_000_000;

export interface LevelProtocol extends Drip {
	/** Time of the last row, min. */
	readonly untilMin: number;
}

export function parseTraceProtocol(json: string): TraceProtocol {
	const fields = parseObject(json, 'protocol');
	refuseUnknown(fields, [
		'temperatureC',
		'voltageMv',
		'magnesiumMm',
		'ketamineUm',
		'pulsesMs',
		'durationMs',
		'sampleMs',
		'initialKetamineBlocked',
	]);
	const protocol: TraceProtocol = {
		temperatureC: numberField(fields, 'temperatureC', { min: 0, max: 50 }),
		voltageMv: numberField(fields, 'voltageMv', { min: -200, max: 200 }),
		magnesiumMm: numberField(fields, 'magnesiumMm', NON_NEGATIVE),
		ketamineUm: numberField(fields, 'ketamineUm', NON_NEGATIVE),
		pulsesMs: numberListField(fields, 'pulsesMs', NON_NEGATIVE),
		durationMs: numberField(fields, 'durationMs', POSITIVE),
		sampleMs: numberField(fields, 'sampleMs', POSITIVE),
		...('initialKetamineBlocked' in fields
			? { initialKetamineBlocked: numberField(fields, 'initialKetamineBlocked', { min: 0, max: 1 }) }
			: {}),
	};
	const rows = protocol.durationMs / protocol.sampleMs;
	if (rows > MOST_ROWS) {
		fail('sampleMs', protocol.sampleMs, `at least ${protocol.durationMs / MOST_ROWS} for this durationMs`);
	}
	return protocol;
}

export function parseLevelProtocol(json: string): LevelProtocol {
	const fields = parseObject(json, '--level');
	refuseUnknown(fields, ['infusionMin', 'doseMgPerKg', 'model', 'untilMin']);
	return {
		infusionMin: numberField(fields, 'infusionMin', POSITIVE),
		doseMgPerKg: numberField(fields, 'doseMgPerKg', NON_NEGATIVE),
		model: modelField(fields),
		untilMin: numberField(fields, 'untilMin', { min: 0, max: 1_000_000 }),
	};
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(json: string, name: string): Fields {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch (error) {
		throw new ProtocolError(`${name}: not JSON (${(error as Error).message.replaceAll(/\s+/g, ' ')})`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		fail(name, value, 'an object of named fields');
	}
	return value as Fields;
}

function refuseUnknown(fields: Fields, known: readonly string[]): void {
	for (const name of Object.keys(fields)) {
		if (!known.includes(name)) throw new ProtocolError(`${name}: unknown field; allowed: ${known.join(', ')}`);
	}
}

function numberField(fields: Fields, name: string, rule: NumberRule): number {
	if (!Object.hasOwn(fields, name)) throw new ProtocolError(`${name}: missing; expected ${describe(rule)}`);
	return checkNumber(fields[name], name, rule);
}

function numberListField(fields: Fields, name: string, rule: NumberRule): number[] {
	if (!Object.hasOwn(fields, name)) throw new ProtocolError(`${name}: missing; expected a list of numbers`);
	const list = fields[name];
	if (!Array.isArray(list)) return fail(name, list, `a list, each entry ${describe(rule)}`);
	return list.map((entry: unknown, i) => checkNumber(entry, `${name}[${i}]`, rule));
}

function modelField(fields: Fields): BloodModel {
	const allowed = Object.keys(BLOOD_MODELS);
	const model = fields.model;
	if (model === undefined) throw new ProtocolError(`model: missing; expected one of ${allowed.join(', ')}`);
	if (typeof model !== 'string' || !Object.hasOwn(BLOOD_MODELS, model)) {
		return fail('model', model, `one of ${allowed.join(', ')}`);
	}
	return model as BloodModel;
}

function checkNumber(value: unknown, name: string, rule: NumberRule): number {
	const { min = -Infinity, max = Infinity, above = -Infinity } = rule;
	// `JSON.parse` turns 1e999 into Infinity, which is refused too.
	if (typeof value !== 'number' || !Number.isFinite(value) || value < min || value > max || value <= above) {
		return fail(name, value, describe(rule));
	}
	return value;
}

function describe({ min, max, above }: NumberRule): string {
	if (above !== undefined) return `a number above ${above}`;
	if (max === undefined) return `a number of at least ${min}`;
	return `a number from ${min} to ${max}`;
}

function fail(name: string, given: unknown, allowed: string): never {
	const shown = typeof given === 'number' ? String(given) : (JSON.stringify(given) ?? String(given));
	throw new ProtocolError(`${name}: given ${shown.slice(0, 80)}; expected ${allowed}`);
}
