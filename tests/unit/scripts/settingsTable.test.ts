import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SETTINGS_DOC, withSettingsTable } from '../../../scripts/settingsTable';

it('the table of settings in the docs is that of the fields', async () => {
	const page = readFileSync(SETTINGS_DOC, 'utf8');
	expect(await withSettingsTable(page)).toBe(page);
	expect(page).toContain('| `stepsAdded` ');
});
