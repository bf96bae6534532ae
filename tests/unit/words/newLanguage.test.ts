/** A language begins with an empty file, here the made-up one of the tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { exportWords } from '../../../scripts/words/exportWords';
import { moduleTexts } from '../../../scripts/words/moduleTexts';
import { wordsFor } from '../../../src/content';
import { en } from '../../../src/content/en';
import { translate } from '../../../src/content/translate';
import { textsOf } from '../../content/linesOf';
import { pseudo } from '../../support/pseudoWords';
import { contentCopy, filesIn, importText } from './files';

const EMPTY = exportWords('src/content', 'qps', true);
const TEXTS = new Map(textsOf(translate(en, pseudo(en))).map(({ path, written }) => [path, written]));

/** As a translator fills it. */
const FILLED = EMPTY.replace(
	/(<trans-unit id="([^"]+)"[^]*?)<target state="new"\/>/g,
	(_, start: string, id: string) =>
		`${start}<target state="translated">${TEXTS.get(id)!.replace(/&/g, '&amp;')}</target>`,
);

it('the empty file has every English text, and none in the language', () => {
	expect(EMPTY.match(/<target state="new"\/>/g)).toHaveLength(textsOf(wordsFor('en')).length);
	expect(EMPTY.match(/<source>/g)).toHaveLength(textsOf(wordsFor('en')).length);
});

it('the filled file becomes modules with its texts, beside those of the other languages', async () => {
	const folder = contentCopy();
	const { changed, notices } = await importText(folder, FILLED, 'qps');
	expect(changed).toHaveLength(TEXTS.size);
	const written = [...moduleTexts(folder, 'qps')].map(([id, { node }]) => [id, node.text] as const);
	expect(new Map(written.filter(([id]) => id !== 'direction'))).toEqual(TEXTS);
	expect(notices.join('\n')).toMatch(/Add qps to src\/content\/languages\.ts[^]*No banned words[^]*No formula/);
	const others = Object.entries(filesIn(folder)).filter(([path]) => !path.startsWith('qps/'));
	expect(Object.fromEntries(others)).toEqual(filesIn('src/content'));
});

it('the modules compile as a language of the explainer', { timeout: 240_000 }, async () => {
	const folder = contentCopy();
	await importText(folder, FILLED, 'qps');
	const program = ts.createProgram([join(folder, 'qps/index.ts')], {
		strict: true,
		noEmit: true,
		noUnusedLocals: true,
		verbatimModuleSyntax: true,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		target: ts.ScriptTarget.ES2022,
		types: [],
	});
	const problems = ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
	expect(problems).toEqual([]);
});

it('goes on as any other language: what is exported and imported again changes nothing', async () => {
	const folder = contentCopy();
	await importText(folder, FILLED, 'qps');
	const { written } = await importText(folder, exportWords(folder, 'qps'), 'qps');
	expect(written).toEqual([]);
});

it('takes from English what all languages share: a sentence of two places is one', async () => {
	const folder = contentCopy();
	await importText(folder, FILLED, 'qps');
	expect(readFileSync(join(folder, 'qps/day.ts'), 'utf8').match(/\bCRISIS\b/g)).toHaveLength(3);
});

describe('a file that is not filled', () => {
	it('is refused at each text', async () => {
		const folder = contentCopy();
		const half = FILLED.replace(/<target state="translated">[^<]*/, '<target state="new">');
		await expect(importText(folder, half, 'qps')).rejects.toThrow('languageName: no translation');
		expect(filesIn(folder)).toEqual(filesIn('src/content'));
	});
});

it('is written from right to left where its letters are', async () => {
	const folder = contentCopy();
	await importText(folder, FILLED.replace('target-language="qps"', 'target-language="ar"'), 'ar');
	expect(moduleTexts(folder, 'ar').get('direction')?.node.text).toBe('rtl');
});
