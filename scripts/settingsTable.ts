/**
 * Writes the table of all settings in docs/settings.md from the definitions of the fields. A test fails if the table is
 * out of date.
 *
 *     npx tsx scripts/settingsTable.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { FIELD_DOCS } from '../src/clinic/fieldDocs';
import { FIELDS, MOST_ADDED_STEPS, SETTING_KEYS, type Field } from '../src/clinic/index';

export const SETTINGS_DOC = 'docs/settings.md';
const [START, END] = ['<!-- settings -->', '<!-- /settings -->'];
const code = (text: string | number) => `\`${text}\``;

function allowedIn(field: Field): string {
	switch (field.kind) {
		case 'choice':
			return field.choices.map(code).join(', ');
		case 'number':
			return `${field.min} to ${field.max} ${field.unit}`;
		case 'text':
			return 'text';
		case 'phone':
			return 'phone';
		case 'url':
			return 'address that starts with `https://`';
		case 'date':
			return field.past ? 'date, not in the future' : 'date, at most 12 months after `reviewedOn`';
		case 'fingerprints':
			return 'fingerprints, with commas between them';
		case 'image':
			return 'picture';
		case 'steps':
			return `list of ${field.steps.map(code).join(', ')}`;
		case 'addedSteps':
			return `list of at most ${MOST_ADDED_STEPS} steps`;
	}
}

/** The page with an up-to-date table. */
export async function withSettingsTable(page: string): Promise<string> {
	const [before, , after] = page.split(new RegExp(`${START}|${END}`));
	const rows = SETTING_KEYS.map((key) => {
		const field: Field = FIELDS[key];
		return `| ${code(key)} | ${FIELD_DOCS[key].description} | ${allowedIn(field)} | ${field.fallback === undefined ? '–' : code(field.fallback)} |`;
	});
	const table = ['| key | what | allowed | default |', '| --- | --- | --- | --- |', ...rows].join('\n');
	const written = `${before}${START}\n\n${table}\n\n${END}${after}`;
	return format(written, { ...(await resolveConfig(SETTINGS_DOC)), parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	writeFileSync(SETTINGS_DOC, await withSettingsTable(readFileSync(SETTINGS_DOC, 'utf8')));
}
