/** A language goes to a translator and comes back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportWords } from '../../../scripts/words/exportWords';
import { moduleTexts } from '../../../scripts/words/moduleTexts';
import { contentCopy, filesIn, importText, TODAY } from './files';

const signedOff = (xliff: string) => xliff.replaceAll('needs-review-translation', 'signed-off');

describe('an export that is imported as it is', () => {
	it('changes no byte of the modules', async () => {
		const folder = contentCopy();
		const { changed, written } = await importText(folder, exportWords(folder, 'es'));
		expect({ changed, written }).toEqual({ changed: [], written: [] });
		expect(filesIn(folder)).toEqual(filesIn('src/content'));
	});

	it('may come from a tool that ends lines in another way and adds a mark of byte order', async () => {
		const folder = contentCopy();
		await importText(folder, `\ufeff${exportWords(folder, 'es').replaceAll('\n', '\r\n')}`);
		expect(filesIn(folder)).toEqual(filesIn('src/content'));
	});

	it('may have suggestions and segments of a tool in it', async () => {
		const folder = contentCopy();
		const xliff = exportWords(folder, 'es')
			.replace('>Cerrar</target>', '><mrk mtype="seg" mid="0">Cerrar</mrk></target>')
			.replace('</trans-unit>', '<alt-trans><source>x</source><target>y</target></alt-trans></trans-unit>');
		await importText(folder, xliff);
		expect(filesIn(folder)).toEqual(filesIn('src/content'));
	});
});

describe('a changed text', () => {
	it('changes its literal and nothing else, whatever letters are in it', async () => {
		const folder = contentCopy();
		const text = 'Cierre ¡ya! \\ $& & <esto> ’ 日本 🙂';
		const xliff = exportWords(folder, 'es').replace(
			'>Cerrar<',
			() => `>${text.replace('&', '&amp;').replace('<', '&lt;')}<`,
		);
		const { changed, written } = await importText(folder, xliff);
		expect(changed).toEqual(['ui.close']);
		expect(written).toEqual([join(folder, 'es/frame.ts')]);
		expect(moduleTexts(folder, 'es').get('ui.close')?.node.text).toBe(text);
		const before = readFileSync('src/content/es/frame.ts', 'utf8').split('\n');
		const after = readFileSync(join(folder, 'es/frame.ts'), 'utf8').split('\n');
		expect(after.filter((line, i) => line !== before[i])).toEqual([`\tclose: '${text.replace('\\', '\\\\')}',`]);
	});

	it('that two places share changes both', async () => {
		const folder = contentCopy();
		const crisis = 'Llame al {crisis} si piensa en hacerse daño.';
		const other = 'Llame al {crisis} si piensa hacerse daño.';
		const { changed, notices } = await importText(folder, exportWords(folder, 'es').replaceAll(crisis, other));
		expect(changed).toEqual(['day.steps.going-home.tell.4', 'day.steps.days-after.tell.1']);
		expect(readFileSync(join(folder, 'es/day.ts'), 'utf8')).toContain(`const CRISIS = '${other}';`);
		expect(notices).toEqual(changed.map((id) => expect.stringContaining(`${id} is locked`)));
	});
});

describe('sign-offs', () => {
	it('need a name, and nothing is written without', async () => {
		const folder = contentCopy();
		await expect(importText(folder, signedOff(exportWords(folder, 'es')))).rejects.toThrow('--reviewer');
		expect(filesIn(folder)).toEqual(filesIn('src/content'));
	});

	it('of every text make the language signed off, and come with the next export', async () => {
		const folder = contentCopy();
		await importText(folder, signedOff(exportWords(folder, 'es')), 'es', 'Ana Ruiz');
		const { signed } = JSON.parse(readFileSync(join(folder, 'es/review.json'), 'utf8'));
		expect(signed['ui.close']).toEqual({ text: expect.stringMatching(/^[\da-f]{16}$/), by: 'Ana Ruiz', on: TODAY });
		expect(readFileSync(join(folder, 'signedOff.ts'), 'utf8')).toContain('{ es: true }');
		const next = exportWords(folder, 'es');
		expect(next).not.toContain('needs-review-translation');
		expect((await importText(folder, next)).written).toEqual([]);
	});

	it('end with a change of the text, and with a state that takes them back', async () => {
		const folder = contentCopy();
		await importText(folder, signedOff(exportWords(folder, 'es')), 'es', 'Ana Ruiz');
		const signed = exportWords(folder, 'es');
		await expect(importText(folder, signed.replace('>Cerrar<', '>Cierre<'))).rejects.toThrow('--reviewer');
		await importText(folder, signed.replace('"signed-off">Cerrar<', '"translated">Cerrar<'));
		expect(readFileSync(join(folder, 'signedOff.ts'), 'utf8')).toContain('{ es: false }');
		expect(exportWords(folder, 'es')).toContain('<target state="needs-review-translation">Cerrar</target>');
		expect(exportWords(folder, 'es').match(/needs-review-translation/g)).toHaveLength(1);
	});
});
