/** Reads a settings file without losing anything in it, and writes one that people can read. */
import { parseSettingsJson } from '../../clinic';
import { jsonPlace, type JsonPlace } from './jsonPlace';

/** Settings as they are in a file: accepted or not, known or not. */
export type Draft = Readonly<Record<string, unknown>>;

export type FileFault =
	| { readonly kind: 'tooBig' }
	| { readonly kind: 'empty' }
	| { readonly kind: 'notJson'; readonly place: JsonPlace }
	| { readonly kind: 'notAnObject' };

export type OpenedFile = { readonly draft: Draft } | { readonly fault: FileFault };

/** No settings file is larger, even one with a logo in it. */
export const LARGEST_FILE_BYTES = 1_000_000;

export function readSettingsFile(text: string): OpenedFile {
	const json = text.replace(/^\ufeff/, '');
	if (json.length > LARGEST_FILE_BYTES) return { fault: { kind: 'tooBig' } };
	if (!json.trim()) return { fault: { kind: 'empty' } };
	const parsed = parseSettingsJson(json, 'settings');
	if ('problem' in parsed) {
		return { fault: { kind: 'notJson', place: jsonPlace(json) ?? { line: 1, column: 1, found: '' } } };
	}
	const { value } = parsed;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: { kind: 'notAnObject' } };
	return { draft: value as Draft };
}

export function writeSettingsFile(draft: Draft): string {
	return `${JSON.stringify(draft, null, '\t')}\n`;
}

/** The name of the file: `example-headache-clinic.settings.json` for "Example Headache Clinic". */
export function settingsFileName(clinicName: string): string {
	const name = clinicName
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return `${name || 'clinic'}.settings.json`;
}
