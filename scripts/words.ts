/**
 * Exports the texts of a language for a translator, as XLIFF 1.2, and imports them again: docs/translate.md.
 *
 *     npm run words -- export es [file.xlf]
 *     npm run words -- export fr --empty [file.xlf]
 *     npm run words -- import es file.xlf [--reviewer "Name"]
 *
 * If something is wrong, it prints every problem on stderr, changes nothing and exits with code 2.
 */
import { WordsError } from './words/problem';
import { runWords } from './words/runWords';

try {
	for (const line of await runWords(process.argv.slice(2), 'src/content')) console.log(line);
} catch (error) {
	if (!(error instanceof WordsError)) throw error;
	for (const problem of error.problems) console.error(problem);
	process.exitCode = 2;
}
