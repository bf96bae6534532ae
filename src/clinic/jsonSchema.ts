/** The settings as JSON Schema 2020-12, for editors and checks. It knows the shapes; the reader also knows the words. */
import { HTTPS_URL, NUMERIC_TEXT, PHONE } from './checkValue';
import { DATE } from './dates';
import { FIELD_DOCS } from './fieldDocs';
import { FIELDS, SETTING_KEYS, type Field } from './fields';
import { LANGUAGES } from './localText';
import { LONGEST_TEXT } from './refuseText';

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
		$defs: { plainText: { type: 'string', minLength: 1, maxLength: LONGEST_TEXT } },
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
		case 'text': {
			const text = { $ref: '#/$defs/plainText' };
			return {
				anyOf: [
					text,
					{
						type: 'object',
						properties: Object.fromEntries(LANGUAGES.map((lang) => [lang, text])),
						minProperties: 1,
						additionalProperties: false,
					},
				],
			};
		}
		case 'phone':
			return { type: 'string', pattern: PHONE.source };
		case 'date':
			return { type: 'string', format: 'date', pattern: DATE.source };
		case 'url':
			return { type: 'string', format: 'uri', pattern: HTTPS_URL.source };
	}
}
