/** Runs a command of `npm run words`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportWords } from './exportWords';
import { importWords } from './importWords';
import { WordsError } from './problem';
import { SOURCE_LANGUAGE } from './writeXliff';

const USAGE =
	'allowed: export <language> [--empty] [file.xlf], or import <language> file.xlf [--reviewer "Name"]. docs/translate.md says more.';
/** What can name a folder and a constant. Regions are not languages of their own here. */
const LANGUAGE = /^[a-z]{2,3}$/;

/**
 * @param folder with a folder of modules for each language, like `src/content`
 * @returns lines for the person who runs it
 * @throws WordsError with everything that is wrong
 */
export async function runWords(args: readonly string[], folder: string): Promise<string[]> {
	const { values, positionals } = parsed(args);
	const [command, language, file, ...more] = positionals;
	if (!language || more.length || (command !== 'export' && command !== 'import'))
		throw new WordsError([`Given ${args.join(' ') || 'nothing'}; ${USAGE}`]);
	if (!LANGUAGE.test(language) || language === SOURCE_LANGUAGE)
		throw new WordsError([
			`Language: given ${language}; allowed: a code of two or three small letters, not ${SOURCE_LANGUAGE}.`,
		]);
	return command === 'export'
		? exported(folder, language, values.empty ?? false, file ?? `${language}.xlf`)
		: imported(folder, language, file, values.reviewer);
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: { empty: { type: 'boolean' }, reviewer: { type: 'string' } },
			allowPositionals: true,
		});
	} catch (error) {
		throw new WordsError([`${(error as Error).message} ${USAGE}`]);
	}
}

function exported(folder: string, language: string, empty: boolean, file: string): string[] {
	const begins = !existsSync(join(folder, language, 'index.ts'));
	if (begins && !empty) throw new WordsError([`${language}: has no texts yet. Begin it with --empty.`]);
	if (!begins && empty) throw new WordsError([`${language}: has texts already. Leave out --empty.`]);
	// It may hold the work of a translator.
	if (existsSync(file)) throw new WordsError([`${file}: is there already. Give another name, or move it.`]);
	attempt(file, () => writeFileSync(file, exportWords(folder, language, empty)));
	return [`Wrote ${file}.`];
}

async function imported(
	folder: string,
	language: string,
	file: string | undefined,
	reviewer: string | undefined,
): Promise<string[]> {
	if (file === undefined) throw new WordsError([`Given no file; ${USAGE}`]);
	const bytes = attempt(file, () => readFileSync(file));
	const today = new Date().toISOString().slice(0, 10);
	const { changed, written, notices } = await importWords({ folder, language, bytes, fileName: file, reviewer, today });
	return [
		`${changed.length} texts changed.`,
		...written.map((path) => `Wrote ${path}.`),
		...notices,
		...(written.length ? ['Now run: npm test -- check unit'] : []),
	];
}

/** Says in one line why a file can't be read or written. */
function attempt<Result>(file: string, action: () => Result): Result {
	try {
		return action();
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		throw new WordsError([`${file}: can’t be opened (${code}).`]);
	}
}
