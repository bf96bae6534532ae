/** Copies of the modules of all languages, for tests that write into them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importWords, type Imported } from '../../../scripts/words/importWords';

export const TODAY = '2026-11-30';

/** A copy that is gone after the test. */
export function contentCopy(): string {
	const folder = mkdtempSync(join(tmpdir(), 'words-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync('src/content', folder, { recursive: true });
	return folder;
}

/** Every file of a folder with its text. */
export function filesIn(folder: string): Record<string, string> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

export function importText(folder: string, xliff: string, language = 'es', reviewer?: string): Promise<Imported> {
	const bytes = new TextEncoder().encode(xliff);
	return importWords({ folder, language, bytes, fileName: 'es.xlf', reviewer, today: TODAY });
}

/** The number of the line with a text, from 1. */
export function lineOf(xliff: string, text: string): number {
	return xliff.slice(0, xliff.indexOf(text)).split('\n').length;
}
