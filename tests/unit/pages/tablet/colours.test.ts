/** The tools around the explainer have every colour that their style sheets name. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { THEMES } from '../../../../src/ui/themes';
import { SHARED_COLOURS } from '../../../../src/pages/tablet/followedExplainer.svelte';

const own = readFileSync('src/pages/tablet/tablet.css', 'utf8');
/** The parts of src/ui that the tools are made of. */
const parts = ['Button', 'Dialog', 'Icon'].map((name) => readFileSync(`src/ui/${name}.svelte`, 'utf8'));
const sheets = [own, ...parts].join('');

it('takes over all that are named, and begins with those of the dim light', () => {
	const named = [...sheets.matchAll(/var\(--(\w+)/g)].map(([, name]) => name!).filter((name) => name in THEMES.dim);
	expect([...SHARED_COLOURS].sort()).toEqual([...new Set(named)].sort());
	const first = /:root \{([^}]*)\}/.exec(own)![1]!;
	const begun = Object.fromEntries([...first.matchAll(/--(\w+): (#\w+);/g)].map(([, name, colour]) => [name, colour]));
	for (const name of SHARED_COLOURS) expect(begun[name], name).toBe(THEMES.dim[name]);
});
