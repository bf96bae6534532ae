/** The words that the build packs are the words that were written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packWords } from '../../scripts/packWords.mjs';
import { LANGUAGES, SOURCES, type Source } from '../../src/content';

let folder: string;
let packed: { LANGUAGES: unknown; SOURCES: unknown };

async function codeFor(module: string, alsoLanguages?: string): Promise<string> {
	const { load } = packWords({ alsoLanguages }) as unknown as { load(id: string): Promise<string> };
	return load(`/src/content/${module}.ts`);
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'ketamine-explainer-words-'));
	const languages = await codeFor('languages', './tests/support/pseudoLanguage.ts');
	writeFileSync(join(folder, 'sources.mjs'), await codeFor('sources'));
	writeFileSync(join(folder, 'languages.mjs'), languages.replace("'./sources'", "'./sources.mjs'"));
	packed = {
		...((await import(pathToFileURL(join(folder, 'languages.mjs')).href)) as { LANGUAGES: unknown }),
		...((await import(pathToFileURL(join(folder, 'sources.mjs')).href)) as { SOURCES: unknown }),
	};
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('every text of every language, with its sources', () => {
	const { qps, ...shipped } = packed.LANGUAGES as Record<string, { direction: string }>;
	expect(shipped).toEqual(LANGUAGES);
	expect(qps!.direction).toBe('rtl');
});

it('every source, as a reader sees it', () => {
	const shown = Object.entries<Source>(SOURCES).map(([key, { citation, read }]) => [key, { citation, read }]);
	expect(packed.SOURCES).toEqual(Object.fromEntries(shown));
});
