/**
 * The settings as JSON Schema 2020-12, for editors. It holds the shapes of values; what words may not say is checked by
 * `readSettings` only.
 */
import { DAY_STEP_IDS } from '../content/ids';
import { MOST_ADDED_STEPS } from './dayStepRules';
import { FIELD_DOCS } from './fieldDocs';
import { FIELDS, SETTING_KEYS, type Field } from './fields';
import { LANGUAGES } from './localText';
import {
	DATA_IMAGE,
	DATE,
	FINGERPRINTS,
	HTTPS_URL,
	IMAGE_URL,
	LONGEST_IMAGE,
	LONGEST_TEXT,
	NUMERIC_TEXT,
	PHONE,
} from './patterns';

const PLAIN_TEXT = { $ref: '#/$defs/plainText' };
const TEXT = { $ref: '#/$defs/text' };

export function settingsJsonSchema(): object {
	const properties = SETTING_KEYS.map((key) => {
		const { description, example } = FIELD_DOCS[key];
		const field: Field = FIELDS[key];
		const fallback = field.fallback === undefined ? {} : { default: field.fallback };
		return [key, { description, ...shapeOf(field), ...fallback, examples: [example] }] as const;
	});
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Settings of <ketamine-explainer>',
		description: 'What a clinic can set. Nothing is required; see docs/settings.md for what the words may not say.',
		type: 'object',
		properties: { $schema: { type: 'string' }, ...Object.fromEntries(properties) },
		additionalProperties: false,
		$defs: {
			plainText: { type: 'string', minLength: 1, maxLength: LONGEST_TEXT },
			text: {
				anyOf: [
					PLAIN_TEXT,
					{
						type: 'object',
						properties: Object.fromEntries(LANGUAGES.map((lang) => [lang, PLAIN_TEXT])),
						minProperties: 1,
						additionalProperties: false,
					},
				],
			},
		},
	};
}

function shapeOf(field: Field): object {
	switch (field.kind) {
		case 'choice':
			return { enum: [...field.choices] };
		case 'number':
			return {
				anyOf: [
					{ type: 'number', minimum: field.min, maximum: field.max },
					{ type: 'string', pattern: NUMERIC_TEXT.source },
				],
			};
		case 'text':
			return TEXT;
		case 'phone':
			return { type: 'string', pattern: PHONE.source };
		case 'date':
			return { type: 'string', format: 'date', pattern: DATE.source };
		case 'fingerprints':
			return { type: 'string', pattern: FINGERPRINTS.source };
		case 'url':
			return { type: 'string', format: 'uri', pattern: HTTPS_URL.source };
		case 'image':
			return {
				type: 'string',
				maxLength: LONGEST_IMAGE,
				anyOf: [{ pattern: DATA_IMAGE.source }, { pattern: IMAGE_URL.source }],
			};
		case 'steps':
			return { type: 'array', items: { enum: [...field.steps] }, uniqueItems: true };
		case 'addedSteps':
			return {
				type: 'array',
				maxItems: MOST_ADDED_STEPS,
				items: {
					type: 'object',
					properties: {
						after: { enum: [...DAY_STEP_IDS] },
						title: TEXT,
						text: { anyOf: [TEXT, { type: 'array', items: TEXT, minItems: 1, maxItems: MOST_ADDED_STEPS }] },
					},
					required: ['after', 'title', 'text'],
					additionalProperties: false,
				},
			};
	}
}
