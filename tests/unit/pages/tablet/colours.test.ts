/** Before its script runs, the page has the colours of the dim theme; its style sheet names no others. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { THEMES } from '../../../../src/ui/themes';

const sheet = readFileSync('src/pages/tablet/tablet.css', 'utf8').replace(/@import.*/, '');

it('begins with the colours of the dim theme, all that its own sheet needs', () => {
	const used = [...sheet.matchAll(/var\(--ke-(\w+)/g)].map(([, name]) => name!).filter((name) => name in THEMES.dim);
	const first = /:root \{([^}]*)\}/.exec(sheet)![1]!;
	const begun = Object.fromEntries(
		[...first.matchAll(/--ke-(\w+): (#\w+);/g)].map(([, name, colour]) => [name, colour]),
	);
	expect(used.length).toBeGreaterThan(0);
	for (const name of used) expect(begun[name], name).toBe(THEMES.dim[name as keyof typeof THEMES.dim]);
});
