/** Something that is wrong with a command, a file or one of its texts, in words for the person who gave it. */
export class WordsError extends Error {
	constructor(readonly problems: readonly string[]) {
		super(problems.join('\n'));
	}
}
