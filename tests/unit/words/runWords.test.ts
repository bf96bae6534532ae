import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runWords } from '../../../scripts/words/runWords';
import { contentCopy } from './files';

describe('npm run words', () => {
	it('exports to a file and imports it', async () => {
		const folder = contentCopy();
		const file = join(folder, 'my.xlf');
		expect(await runWords(['export', 'es', file], folder)).toEqual([`Wrote ${file}.`]);
		writeFileSync(file, readFileSync(file, 'utf8').replace('>Cerrar<', '>Cierre<'));
		const lines = await runWords(['import', 'es', file], folder);
		expect(lines.slice(0, 2)).toEqual(['1 texts changed.', `Wrote ${join(folder, 'es/frame.ts')}.`]);
	});

	it('begins a language', async () => {
		const folder = contentCopy();
		const file = join(folder, 'fr.xlf');
		await runWords(['export', 'fr', '--empty', file], folder);
		expect(readFileSync(file, 'utf8')).toContain('target-language="fr"');
	});

	it('never overwrites a file, which may hold the work of a translator', async () => {
		const folder = contentCopy();
		const file = join(folder, 'es.xlf');
		writeFileSync(file, 'mine');
		await expect(runWords(['export', 'es', file], folder)).rejects.toThrow('is there already');
		expect(readFileSync(file, 'utf8')).toBe('mine');
	});

	it.each([
		[[], 'Given nothing; allowed: export <language>'],
		[['export'], 'allowed: export <language>'],
		[['send', 'es'], 'Given send es; allowed'],
		[['export', 'es', '--fast'], '--fast'],
		[['export', 'en'], 'given en; allowed'],
		[['export', 'es-MX'], 'given es-MX; allowed'],
		[['export', '../es'], 'given ../es; allowed'],
		[['export', 'fr'], 'fr: has no texts yet. Begin it with --empty.'],
		[['export', 'es', '--empty'], 'es: has texts already. Leave out --empty.'],
		[['import', 'es'], 'Given no file'],
		[['import', 'es', 'no-such.xlf'], 'no-such.xlf: can’t be opened (ENOENT).'],
	])('%j is refused with what is allowed', async (args, message) => {
		await expect(runWords(args, 'src/content')).rejects.toThrow(message);
		expect(existsSync('fr.xlf')).toBe(false);
	});

	it('says which list of sign-offs is broken', async () => {
		const folder = contentCopy();
		writeFileSync(join(folder, 'es/review.json'), '{');
		await expect(runWords(['export', 'es', join(folder, 'a.xlf')], folder)).rejects.toThrow(
			'es/review.json: is no list',
		);
	});
});
